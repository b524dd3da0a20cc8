// Reads the text of an entry’s file for the form, and writes it again. What nobody has changed keeps its text to the letter, with its comments.
import { Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { fromForm, toForm, type Data } from './form-data.ts';
import type { FormField } from './form-fields.ts';

/** Beside the fields, the form keeps the text that it has read, and the text below the fields. */
const SOURCE = '__source';
export const BODY = 'body';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The fields and the text below them; a YAML file is all fields. */
function split(text: string, hasBody: boolean): { fields: string; body: string } {
  const match = hasBody ? FRONTMATTER.exec(text) : undefined;
  return match ? { fields: match[1]!, body: text.slice(match[0].length).trim() } : { fields: text, body: '' };
}

/**
 * What the form shows of a file.
 * @throws if its fields cannot be read as YAML
 */
export function readEntry(fields: readonly FormField[], hasBody: boolean, text: string): Data {
  const parts = split(text, hasBody);
  const document = parseDocument(parts.fields);
  if (document.errors[0]) throw document.errors[0];
  return { ...toForm(fields, (document.toJS() ?? {}) as Data), ...(hasBody && { [BODY]: parts.body }), [SOURCE]: text };
}

/** A field with its line, and all that follows up to the next. `tail`: the comments and empty lines at its end, which tell of the next one. */
interface Block {
  name: string;
  text: string;
  tail: string;
}

/** The lines at the end of a text that say nothing, or are comments from the first column on. */
function tailOf(text: string): string {
  const lines = text.split(/(?<=\n)/);
  const last = lines.findLastIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.slice(last + 1).join('');
}

/** The text before the first field, and each field. */
function blocksOf(yaml: string): { head: string; blocks: Block[] } {
  const { contents } = parseDocument(yaml);
  const keys = isMap(contents)
    ? contents.items.flatMap(({ key }) => (isScalar(key) && key.range ? [{ name: String(key.value), start: key.range[0] }] : []))
    : [];
  const blocks = keys.map(({ name, start }, index) => {
    const text = yaml.slice(start, keys[index + 1]?.start);
    return { name, text, tail: tailOf(text) };
  });
  return { head: yaml.slice(0, keys[0]?.start ?? 0), blocks };
}

/** Lists of ids stand in one line, all else in lines of their own, as the library’s own files do. */
function writeField(name: string, value: unknown): string {
  const document = new Document({ [name]: value });
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && /^[a-z0-9#/-]+$/.test(String(item.value)));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields with what has changed in them. */
function writeFields(fields: readonly FormField[], before: string, data: Data): string {
  const { head, blocks } = blocksOf(before);
  const old = fromForm(fields, toForm(fields, (parseDocument(before).toJS() ?? {}) as Data));
  const order = Object.keys(data);
  const written = blocks.flatMap(({ name, text, tail }): Block[] => {
    if (isSame(data[name], old[name])) return [{ name, text, tail }];
    return name in data ? [{ name, text: writeField(name, data[name]) + tail, tail }] : [];
  });
  for (const name of order.filter((field) => !blocks.some((block) => block.name === field))) {
    // After the nearest of the fields that come before it in the schema.
    const earlier = order.slice(0, order.indexOf(name)).findLast((field) => written.some((block) => block.name === field));
    const at = written.findIndex((block) => block.name === earlier) + 1;
    written.splice(at, 0, { name, text: writeField(name, data[name]), tail: '' });
  }
  return head + written.map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`)).join('');
}

/** The text of the file for what the form holds. */
export function writeEntry(fields: readonly FormField[], hasBody: boolean, held: Data): string {
  const { [SOURCE]: source, [BODY]: body, ...form } = held;
  const before = typeof source === 'string' ? source : '';
  const parts = split(before, hasBody);
  const yaml = writeFields(fields, parts.fields, fromForm(fields, hasBody ? form : { ...form, ...(body !== undefined && { [BODY]: body }) })).trimEnd();
  if (!hasBody) return `${yaml}\n`;
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${yaml}\n---\n${text ? `\n${text}\n` : ''}`;
}
