// What the check found, in words for the panel beside the form: which entry, which field, what is wrong and what to do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedContent, LocatedIssue } from '../../library/check.ts';
import type { Place } from '../../library/entry.ts';
import { labelOf } from '../../library/field-label.ts';
import { COLLECTIONS, type CollectionName } from '../../library/refs.ts';
import { KIND_LABELS } from '../../library/urls.ts';
import type { FormField } from './form-fields.ts';

/** One thing to mend. */
export interface Problem {
  /** Where in the entry. Example: Expectations 2, Ideas in practice (line 41) */
  where: string;
  message: string;
  /** What may have been meant. */
  guesses: string[];
  /** Every value that would be right, where there are few. */
  known: string[];
  /** Its name in docs/content-rules.md, and what that says. */
  code: string;
  rule: string;
}

/** What is to mend in one file. */
export interface FileReport {
  file: string;
  /** Example: Case study: Slough… */
  title: string;
  /** Where the form shows it, after the number sign of the address; nothing for a file that the form does not show. */
  address?: string;
  problems: Problem[];
}

export interface CheckReport {
  /** How many entries were checked. */
  entries: number;
  files: FileReport[];
  /** What is not built, with what it still needs. */
  drafts: FileReport[];
}

/** What docs/content-rules.md says of each code, as plain text. */
export function readRules(root: string): ReadonlyMap<string, string> {
  const sections = readFileSync(join(root, 'docs/content-rules.md'), 'utf8').split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [code, ...lines] = section.split('\n');
      const text = lines.filter((line) => !/^#|^```/.test(line)).join('\n');
      return [
        code!.trim(),
        text
          .replaceAll(/^> .*$/gm, '')
          .replaceAll('`', '')
          .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replaceAll(/\n{3,}/g, '\n\n')
          .trim(),
      ];
    }),
  );
}

/** The labels of a place in the fields, as the form shows them. */
function labelsOf(fields: readonly FormField[], path: readonly (string | number)[]): string[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const field = fields.find((one) => one.name === name);
  const number = typeof rest[0] === 'number' ? ` ${rest[0] + 1}` : '';
  const label = (field?.label ?? labelOf(String(name))) + number;
  const inside = field?.kind === 'list' ? field.item : field;
  const next = inside?.kind === 'group' ? inside.fields : inside?.kind === 'shapes' ? inside.shapes.flatMap((shape) => shape.fields) : [];
  return [label, ...labelsOf(next, number ? rest.slice(1) : rest)];
}

/** Where something stands, in the words of the form. */
function wordPlace(place: Place | undefined, line: number, fields: readonly FormField[]): string {
  if (!place) return '';
  const where = 'path' in place ? labelsOf(fields, place.path).join(', ') : 'offset' in place ? 'Text' : '';
  return where ? `${where} (line ${line})` : `Line ${line}`;
}

const isCollection = (name: string | undefined): name is CollectionName => COLLECTIONS.some((known) => known === name);

/** Puts what the check found into words. */
export function checkReport(
  { issues, drafts, content }: CheckedContent,
  fields: Readonly<Record<CollectionName, FormField[]>>,
  rules: ReadonlyMap<string, string>,
): CheckReport {
  const titles = new Map([
    ...content.entries.map(({ file, data }) => [file, data.title] as const),
    ...content.drafts.map(({ file, title }) => [file, title] as const),
  ]);
  const report = (file: string, found: readonly LocatedIssue[]): FileReport => {
    const [layer, collection, name] = file.split('/');
    const isShown = layer === 'content' && isCollection(collection) && name !== undefined && !name.startsWith('_');
    const id = name?.replace(/\.\w+$/, '') ?? '';
    return {
      file,
      title: isCollection(collection) && name ? `${KIND_LABELS[collection].one}: ${titles.get(file) ?? id}` : file,
      ...(isShown && { address: `/collections/${collection}/entries/${id}` }),
      problems: found.map(({ code, message, place, line, didYouMean = [], known = [] }) => ({
        where: wordPlace(place, line, isCollection(collection) ? fields[collection] : []),
        message,
        guesses: didYouMean,
        known: known.length <= 30 ? [...known] : [],
        code,
        rule: rules.get(code) ?? '',
      })),
    };
  };
  const byFile = Map.groupBy(issues, ({ file }) => file);
  return {
    entries: content.entries.length,
    files: [...byFile].map(([file, found]) => report(file, found)),
    drafts: drafts.map((draft) => report(draft.file, draft.issues)),
  };
}
