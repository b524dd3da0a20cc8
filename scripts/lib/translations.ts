// What translations of the interface lack, told for whoever writes them.
import { existsSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** The texts of a catalogue, by name. */
function textsOf(program: ts.Program, file: string): Map<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return new Map(module ? checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]) : []);
}

/** What stands behind the name of a text, as its catalogue has it. */
function wordsOf({ valueDeclaration }: ts.Symbol): string {
  return (valueDeclaration && ts.isVariableDeclaration(valueDeclaration) && valueDeclaration.initializer?.getText()) || '';
}

/** One sentence for each text that a translation lacks, has too many, or asks other values for. Empty where nothing is translated. */
export function findGapsInTranslations(root: string): string[] {
  const files = globSync('src/**/{,_}texts.*.ts', { cwd: root })
    .map((file) => join(root, file))
    .sort();
  if (!files.length) return [];
  const englishOf = (file: string) => file.replace(/\.[\w-]+\.ts$/, '.ts');
  const program = ts.createProgram([...files, ...files.map(englishOf)], OPTIONS);
  const checker = program.getTypeChecker();
  const typeOf = (symbol: ts.Symbol) => checker.getBaseTypeOfLiteralType(checker.getTypeOfSymbol(symbol));
  return files.flatMap((file) => {
    const name = relative(root, file);
    if (!existsSync(englishOf(file))) return [`${name}: there is no English catalogue beside it.`];
    const english = textsOf(program, englishOf(file));
    const own = textsOf(program, file);
    return [
      ...[...english].flatMap(([key, text]) => {
        const mine = own.get(key);
        if (!mine) return [`${name}: “${key}” is missing. In English: ${wordsOf(text)}`];
        return checker.isTypeAssignableTo(typeOf(mine), typeOf(text)) ? [] : [`${name}: “${key}” asks for other values than in English: ${wordsOf(text)}`];
      }),
      ...[...own.keys()].filter((key) => !english.has(key)).map((key) => `${name}: “${key}” is no text of the English catalogue.`),
    ];
  });
}
