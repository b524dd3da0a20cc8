// What translations of the interface lack, told for whoever writes them.
import { existsSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** English is the language of the catalogues themselves. */
const TRANSLATION = /^(.*\/texts)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.tsx?$/;

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
};

/** The texts of a catalogue, by name. */
function textsOf(program: ts.Program, file: string): Map<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return new Map(module ? checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]) : []);
}

/** What stands behind the name of a text, for whoever has to translate it. */
const wordsOf = (symbol: ts.Symbol) => {
  const declared = symbol.valueDeclaration;
  return declared && ts.isVariableDeclaration(declared) ? (declared.initializer?.getText() ?? '') : '';
};

/** One sentence for each text that a translation lacks, has too many, or takes other values for. Empty where there is no translation. */
export function findGapsInTranslations(root: string): string[] {
  const files = globSync('src/**/texts.*.{ts,tsx}', { cwd: root }).map((file) => join(root, file));
  const pairs = files.flatMap((file) => {
    const stem = TRANSLATION.exec(file)?.[1];
    const english = ['.ts', '.tsx'].map((end) => `${stem}${end}`).find((candidate) => existsSync(candidate));
    return stem ? [{ file, english }] : [];
  });
  if (!pairs.length) return [];
  const program = ts.createProgram(
    pairs.flatMap(({ file, english }) => (english ? [file, english] : [file])),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const typeOf = (symbol: ts.Symbol) => checker.getBaseTypeOfLiteralType(checker.getTypeOfSymbol(symbol));
  return pairs.flatMap(({ file, english }) => {
    const name = relative(root, file);
    if (!english) return [`${name}: there is no English catalogue beside it.`];
    const source = textsOf(program, english);
    const own = textsOf(program, file);
    return [
      ...[...source].flatMap(([key, symbol]) => {
        const mine = own.get(key);
        if (!mine) return [`${name}: “${key}” is missing. In English: ${wordsOf(symbol)}`];
        return checker.isTypeAssignableTo(typeOf(mine), typeOf(symbol)) ? [] : [`${name}: “${key}” takes other values than in English: ${wordsOf(symbol)}`];
      }),
      ...[...own.keys()].filter((key) => !source.has(key)).map((key) => `${name}: “${key}” is no text of the English catalogue.`),
    ];
  });
}
