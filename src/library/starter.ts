// Makes a new entry from the template of its collection.
import { isMap, isSeq, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml';
import type { CollectionName } from './refs.ts';
import { isOptionalAt } from './rules/shape.ts';
import { SCHEMAS } from './schemas/index.ts';

/** Stands in templates wherever an entry needs its own id, such as in the ids of a source's passages. */
const OWN_ID = /\btemplate-id\b/g;

const HOW = '# A field behind a number sign may be left out. Take the sign away where the source fills the field.';

/** How a template shows that an entry can be a draft; a new entry is one. */
const CAN_BE_DRAFT = /^# Take away the number sign while it is being written.*\n# draft: true$/m;
const IS_DRAFT = '# A draft is kept, and shown nowhere. Take this line away when the entry is finished.\ndraft: true';

/** Kinds of entry that come with another of the same id. */
export const COMPANIONS: Partial<Record<CollectionName, CollectionName>> = { 'case-studies': 'facilitator-notes' };

/** Fields that an entry like the template has to have, although others of its kind may leave them out (rules/answers.ts). */
const NEEDED: Partial<Record<CollectionName, readonly string[]>> = { answers: ['tool', 'question'] };

type Step = string | number;

/** The fields of a document that may be left out, as far as they stand on lines of their own: those of the entry, and of items in its lists. */
function optionalPairs(map: YAMLMap, schema: unknown, path: Step[] = []): Pair[] {
  return map.items.flatMap((pair) => {
    const at = [...path, String(pair.key)];
    if (isOptionalAt(schema, at)) return [pair];
    if (path.length > 0 || !isSeq(pair.value)) return [];
    return pair.value.items.flatMap((item, index) => (isMap(item) && !item.flow ? optionalPairs(item, schema, [...at, index]) : []));
  });
}

/** Puts a number sign before every field that may be left out, so that nothing the template only shows is left standing by accident. */
function withOptionalAside(yaml: string, collection: CollectionName): string {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return yaml;
  const lines = yaml.split('\n');
  const lineAt = (offset: number) => yaml.slice(0, offset).split('\n').length - 1;
  const aside = optionalPairs(contents, SCHEMAS[collection]).filter(({ key }) => !NEEDED[collection]?.includes(String(key)));
  for (const { key, value } of aside) {
    const first = lineAt((key as { range: [number, number, number] }).range[0]);
    const last = lineAt((value as { range: [number, number, number] }).range[1] - 1);
    const indent = /^ */.exec(lines[first]!)![0].length;
    for (let line = first; line <= last; line += 1) lines[line] = `${lines[line]!.slice(0, indent)}# ${lines[line]!.slice(indent)}`;
  }
  return lines.join('\n');
}

/**
 * The text of a new entry: the template with its own title and id, as a draft, and with all that may be left out behind number signs. Comments
 * for the writer stay. So does the day of the template, which says that nobody has read the entry against its sources yet.
 */
export function starterOf(collection: CollectionName, template: string, id: string): string {
  const words = id.replaceAll('-', ' ');
  // Titles of some kinds begin with the same words and a colon.
  const start = /^title: "(.+: )/m.exec(template)?.[1] ?? '';
  const title = stringify(start + words[0]!.toUpperCase() + words.slice(1)).trim();
  const [head, fence, ...body] = template.split(/^(---\n)/m).slice(template.startsWith('---') ? 2 : 0);
  const fields = withOptionalAside(head!, collection)
    .replace(/^title: .*$/m, () => `title: ${title}`)
    .replace(/^(#.*\n)/, (first) => `${first}${HOW}\n`)
    .replace(CAN_BE_DRAFT, IS_DRAFT);
  return `${fence ? `---\n${fields}${fence}` : fields}${body.join('')}`.replace(OWN_ID, id);
}
