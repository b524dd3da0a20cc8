// Reads YAML so that each field's position is known, and so that a mistake in it is a value, never an exception.
import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Position } from './entry.ts';

/** What the reader of YAML says, in words that tell what to do. */
const PLAIN: Readonly<Record<string, string>> = {
  'Nested mappings are not allowed in compact mappings': 'a value holds a colon and a space. Put the whole value in double quotes',
  'Map keys must be unique': 'a field stands twice. Take one of the two out',
};

export interface YamlSource {
  /** What the text holds; `undefined` if it cannot be read. */
  data: unknown;
  errors: { message: string; offset: number }[];
  /** Offset of the value at a path, or of the nearest parent that exists. With `atName`, of the name of the field. */
  offsetOf: (path: readonly (string | number)[], atName?: boolean) => number;
}

const startOf = (node: unknown): number | undefined =>
  node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? (node.range[0] as number) : undefined;

/** Where a value begins whose closing quotation mark is missing: that is the line to mend, not the end of the file. */
function startOfQuoted(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (range && type?.startsWith('QUOTE_') && range[0] < end) start = range[0];
    },
  });
  return start;
}

function read(text: string): Omit<YamlSource, 'offsetOf'> {
  const document = parseDocument(text);
  const errors = document.errors.map(({ message, pos: [offset] }) => {
    const first = message.split('\n')[0]!.replace(/ at line \d+, column \d+:$/, '');
    if (first.startsWith('Missing closing')) return { message: 'a quotation mark is opened here and not closed', offset: startOfQuoted(document, offset) };
    return { message: PLAIN[first] ?? first, offset };
  });
  let data: unknown;
  if (!errors.length)
    try {
      data = document.toJS();
    } catch (error) {
      // An asterisk at the start of a value names an alias; an unknown one is only found here.
      const alias = /: *\*/.exec(text);
      errors.push({ message: error instanceof Error ? error.message : String(error), offset: alias ? alias.index + alias[0].length - 1 : 0 });
    }
  return { data, errors };
}

function offsetIn(text: string, path: readonly (string | number)[], atName: boolean): number {
  const document = parseDocument(text);
  if (atName) {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
    const start = startOf(pair?.key);
    if (start !== undefined) return start;
  }
  for (let length = path.length; length > 0; length--) {
    const start = startOf(document.getIn(path.slice(0, length), true));
    if (start !== undefined) return start;
  }
  return 0;
}

/** Reads YAML. It is parsed again when somebody asks for a place: few do, and the trees of a whole library are many times its text. */
export const readYaml = (text: string): YamlSource => ({ ...read(text), offsetOf: (path, atName = false) => offsetIn(text, path, atName) });

/** Turns a character offset into line and column, both counted from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, col: offset - before.lastIndexOf('\n') };
}
