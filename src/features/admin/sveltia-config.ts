// The configuration of Sveltia CMS: every collection with its fields, worked out from the schemas, and pickers for whatever a field can link to.
import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import type { Graph } from '../../library/graph.ts';
import { keyOf } from '../../library/entry.ts';
import { LIBRARY } from '../../library/layers.ts';
import { COLLECTIONS, ID_PATTERN, NOT_AN_ID, type CollectionName, type Target } from '../../library/refs.ts';
import { HEADINGS, OPTIONAL_HEADINGS, SCHEMAS, extensionOf } from '../../library/schemas/index.ts';
import { KIND_LABELS } from '../../library/urls.ts';
import { site } from '../../site.config.ts';
import { BODY } from './entry-file.ts';
import { RECORD, formFields, type FormField, type Shape } from './form-fields.ts';

/** The name under which the reader and writer of a collection’s files are known to Sveltia. It takes files with a text for frontmatter alone. */
const formatOf = (collection: CollectionName) => `entry-${collection}${extensionOf(collection) === 'mdx' ? '-frontmatter' : ''}`;

interface Option {
  label: string;
  value: string;
}
/** What links to any kind of entry, and links to a question, can be set to: Sveltia looks into one collection, and not into lists in lists. */
export type Choices = Readonly<Record<'entry' | 'question', Option[]>>;

export function choicesOf(graph: Graph): Choices {
  const entry = graph.entries.map((one) => ({ value: keyOf(one), label: `${KIND_LABELS[one.collection].one}: ${one.data.title}` }));
  const question = graph
    .all('question-sets')
    .flatMap(({ id, data }) =>
      data.parts.flatMap(({ questions }) => questions.map((asked) => ({ value: `${id}#${asked.id}`, label: `${data.title}: ${asked.text}` }))),
    );
  const byLabel = (one: Option, other: Option) => one.label.localeCompare(other.label);
  return { entry: entry.sort(byLabel), question: question.sort(byLabel) };
}

/** A picker of one or several. */
function pickerOf(target: Target, choices: Choices) {
  if (target === 'entry' || target === 'question') return { widget: 'select' as const, options: choices[target] };
  const relation = (collection: string, value_field: string, display: string, search: string) => ({
    widget: 'relation' as const,
    collection,
    value_field,
    display_fields: [display],
    search_fields: [search],
  });
  if (target === 'passage')
    return relation(
      'sources',
      '{{passages.*.id}}',
      '{{shortTitle}}, {{passages.*.locator}}: {{passages.*.label}}',
      '{{shortTitle}} {{passages.*.id}} {{passages.*.locator}} {{passages.*.label}}',
    );
  if (target === 'expectation')
    return relation(
      'dimensions',
      '{{slug}}#{{expectations.*.id}}',
      '{{title}}: {{expectations.*.name}}',
      '{{title}} {{expectations.*.name}} {{expectations.*.text}}',
    );
  return relation(target, '{{slug}}', 'title', '{{title}} {{slug}}');
}

/** Fields whose words stand in one line. In all others there is room for sentences. */
const ONE_LINE = /^(?:title|shortTitle|name|label|short|id|year|number|place|unit|publisher|abbreviation|when|who|value|date|url|page|language|madeBy)$/;

/** What stands for a row of a list while it is folded. */
const SPEAKS_FOR_A_ROW = ['name', 'title', 'label', 'text', 'value', 'advice', 'what', 'note', 'entry', 'read', 'question', 'id'];
const summaryOf = (fields: readonly FormField[]) => SPEAKS_FOR_A_ROW.find((name) => fields.some((field) => field.name === name));

/** Help is shown as HTML. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const helpOf = ({ help, isNeeded }: FormField): string => {
  const isSaid = isNeeded || /\bleave (?:it )?out\b/i.test(help);
  return asHtml([help, isSaid ? '' : 'May be left empty.'].filter(Boolean).join(' '));
};

/** The field as Sveltia has it. Nothing but the title holds up saving: a draft may be unfinished, and the check beside the form says what is missing. */
function sveltiaField(field: FormField, choices: Choices): Field {
  const hint = helpOf(field);
  const named = { name: field.name, label: field.label, required: false, ...(hint && { hint }) };
  const inner = (fields: readonly FormField[]) => fields.map((one) => sveltiaField(one, choices));
  const types = (shapes: readonly Shape[]) =>
    shapes.map(({ name, label, fields }) => {
      const summary = summaryOf(fields);
      return { name, label, fields: inner(fields), ...(summary && { summary: `${label}: {{fields.${summary}}}` }) };
    });
  switch (field.kind) {
    case 'words':
      return { ...named, widget: ONE_LINE.test(field.name) || field.pattern ? 'string' : 'text', ...(field.pattern && { pattern: field.pattern }) };
    case 'number':
      return { ...named, widget: 'number', value_type: field.isWhole ? 'int' : 'float', ...limits(field) };
    case 'switch':
      return { ...named, widget: 'boolean', default: false };
    case 'day':
      return { ...named, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'choice':
      return { ...named, widget: 'select', options: field.options };
    case 'link':
      return { ...named, ...pickerOf(field.target, choices) };
    case 'group':
      return { ...named, required: field.isNeeded, widget: 'object', fields: inner(field.fields) };
    case 'shapes':
      return { ...named, widget: 'object', typeKey: field.key, types: types(field.shapes) };
    case 'record':
      return { ...named, widget: 'list', label_singular: 'value', typeKey: RECORD.shape, types: types(field.shapes), collapsed: true };
    case 'list':
      return { ...named, ...listOf(field, choices, types) };
  }
}

const limits = ({ min, max }: { min?: number; max?: number }) => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });

function listOf({ item, max }: FormField & { kind: 'list' }, choices: Choices, types: (shapes: readonly Shape[]) => object[]) {
  const most = max === undefined ? {} : { max };
  if (item.kind === 'link') return { ...pickerOf(item.target, choices), multiple: true, ...most };
  if (item.kind === 'choice') return { widget: 'select' as const, options: item.options, multiple: true, ...most };
  const list = { widget: 'list' as const, collapsed: 'auto' as const, ...most };
  if (item.kind === 'group') {
    const summary = summaryOf(item.fields);
    return { ...list, fields: item.fields.map((field) => sveltiaField(field, choices)), ...(summary && { summary: `{{fields.${summary}}}` }) };
  }
  if (item.kind === 'shapes') return { ...list, typeKey: item.key, types: types(item.shapes) };
  // Words without anything about them have a line each.
  if (item.kind === 'words' && !item.pattern) return { widget: 'list' as const, ...most };
  return { ...list, collapsed: false, field: sveltiaField(item, choices) };
}

/** What has to stand in the text of an entry. */
function bodyHelp(collection: CollectionName): string {
  const headings = (HEADINGS[collection] ?? []).map((heading) => `## ${heading}${OPTIONAL_HEADINGS.has(heading) ? ' (may be left out)' : ''}`);
  const order = headings.length ? `These headings, in this order, each in a line of its own: ${headings.join(' · ')}. ` : '';
  return asHtml(
    `${order}A link to an entry: [words](ref:tools/stakeholder-map). What a sentence rests on stands after it: <Cite ids="phe-a4-people-q01" />. Copy both from an entry that has them.`,
  );
}

/** The fields of the form for every collection. @throws if a schema holds what the form has no field for */
export const allFormFields = (): Record<CollectionName, FormField[]> =>
  Object.fromEntries(COLLECTIONS.map((name) => [name, formFields(name, SCHEMAS[name])])) as Record<CollectionName, FormField[]>;

function collectionOf(name: CollectionName, fields: readonly FormField[], choices: Choices): EntryCollection {
  const hasBody = extensionOf(name) === 'mdx';
  const { one, many } = KIND_LABELS[name];
  const ofForm = fields.map((field): Field => {
    const made = sveltiaField(field, choices);
    if (field.name === 'title') return { ...made, required: true } as Field;
    // What is new is a draft until somebody says otherwise.
    return field.name === 'draft' ? ({ ...made, default: true } as Field) : made;
  });
  const body: Field = { name: BODY, label: 'Text', widget: 'richtext', modes: ['raw'], required: false, hint: bodyHelp(name) };
  return {
    name,
    label: many,
    label_singular: one,
    folder: `${LIBRARY}/${name}`,
    extension: extensionOf(name),
    format: formatOf(name),
    identifier_field: 'title',
    summary: "{{title}}{{draft | ternary(' (draft)', '')}}",
    slug: {
      template: '{{title}}',
      editable: ['create'],
      hint: 'The end of its address, for good: links lead to it for years. Short, in lower case letters, with hyphens.',
      pattern: [ID_PATTERN.source, NOT_AN_ID],
    },
    // An id that was published is a promise. What is to go becomes a draft, and the check says what that needs.
    delete: false,
    // Other names lead here in search. Sveltia would take them for old addresses.
    aliases_field: false,
    filter: { field: 'slug', pattern: '^[^_]' },
    view_filters: { filters: [{ name: 'drafts', label: 'Drafts', field: 'draft', eq: true }] },
    thumbnail: false,
    editor: { preview: false },
    fields: hasBody ? [...ofForm, body] : ofForm,
  };
}

/**
 * All that Sveltia has to know.
 * @param folder what the folder of the project is called: the sign-in page says which one to choose
 */
export function sveltiaConfig(fields: Record<CollectionName, FormField[]>, choices: Choices, folder: string): CmsConfig {
  return {
    load_config_file: false,
    // Only the folder on this computer is worked on. Sveltia asks for a name of it all the same.
    backend: { name: 'github', repo: `local/${folder}`, auth_methods: ['token'] },
    app_title: `Edit ${site.name}`,
    media_folder: 'public/formats',
    public_folder: '/formats',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: COLLECTIONS.map((name) => collectionOf(name, fields[name], choices)),
  };
}
