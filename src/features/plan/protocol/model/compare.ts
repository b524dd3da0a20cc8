// Two versions of a protocol, line by line: what was added, taken out, said in other words, or is in another state.
import { plainSigns } from '../../../../library/same-words.ts';
import { longDay } from '../../../../library/words.ts';
import { isLeftOut, STATE_LABELS, type About, type Line, type LocalProtocol } from './protocol.ts';
import * as texts from '../texts.ts';

/** One thing that was changed, in words; an empty text is nothing. */
export interface ChangedField {
  name: string;
  before: string;
  after: string;
  /** Of words, those that went and came are worth showing one by one. */
  isWords: boolean;
}

export interface ComparedLine {
  line: Line;
  how: 'added' | 'removed' | 'changed';
  fields: ChangedField[];
}

export interface ComparedSection {
  title: string;
  lines: ComparedLine[];
}

export interface Comparison {
  about: ChangedField[];
  sections: ComparedSection[];
}

type Version = Pick<LocalProtocol, 'about' | 'sections' | 'lines'>;

const dayOr = (day: string) => (day ? longDay(day) : '');
const stateOf = (line: Line) => (isLeftOut(line) ? texts.leftOut : STATE_LABELS[line.state]);

/** What is compared of a line, in words. */
const FIELDS: readonly { name: string; isWords: boolean; of: (line: Line) => string }[] = [
  { name: texts.state, isWords: false, of: stateOf },
  { name: texts.whatTheLineSays, isWords: true, of: ({ label }) => label },
  { name: texts.whereWeAreNow, isWords: true, of: ({ now }) => now },
  { name: texts.whatWeAgree, isWords: true, of: ({ agreed }) => agreed },
  { name: texts.owner, isWords: false, of: ({ owner }) => owner },
  { name: texts.byWhen, isWords: false, of: ({ by }) => dayOr(by) },
  { name: texts.howWeWillKnow, isWords: true, of: ({ known }) => known },
  { name: texts.whyItIsLeftOut, isWords: true, of: ({ leftOut = '' }) => leftOut },
  {
    name: texts.actions,
    isWords: true,
    of: ({ actions }) => actions.map(({ text, role, due, status }) => [text, role, dayOr(due), status].filter(Boolean).join(', ')).join('\n'),
  },
];

const ABOUT: readonly { name: string; of: (about: About) => string }[] = [
  { name: texts.whoItIsFor, of: ({ area }) => area },
  { name: texts.version, of: ({ version }) => version },
  { name: texts.whoOwnsIt, of: ({ owner }) => owner },
  { name: texts.reviewOn, of: ({ reviewOn }) => dayOr(reviewOn) },
];

/** Another kind of hyphen or space, as a program that was in between may write it, is no change. */
const changed = <Of>(fields: readonly { name: string; isWords?: boolean; of: (of: Of) => string }[], before: Of, after: Of): ChangedField[] =>
  fields
    .map(({ name, isWords = false, of }) => ({ name, isWords, before: of(before).trim(), after: of(after).trim() }))
    .filter((field) => plainSigns(field.before) !== plainSigns(field.after));

/** What a line that came or went holds. */
const filled = (line: Line, side: 'before' | 'after'): ChangedField[] =>
  FIELDS.filter(({ name }) => name !== texts.whatTheLineSays)
    .map(({ name, isWords, of }) => ({ name, isWords, before: '', after: '', [side]: of(line).trim() }))
    .filter((field) => field[side] !== '');

/** The sections of both, in the order of the later one; those that went stand at the end. */
function sectionsOfBoth(before: Version, after: Version) {
  return [...after.sections, ...before.sections.filter(({ id }) => !after.sections.some((section) => section.id === id))];
}

/** What has changed from one version to another. Lines that are as they were are left out, and sections without a change with them. */
export function compareProtocols(before: Version, after: Version): Comparison {
  const [was, is] = [new Map(before.lines.map((line) => [line.id, line])), new Map(after.lines.map((line) => [line.id, line]))];
  const sections = sectionsOfBoth(before, after).map(({ id, title }) => ({
    title,
    lines: [
      ...after.lines
        .filter(({ section }) => section === id)
        .flatMap((line): ComparedLine[] => {
          const earlier = was.get(line.id);
          if (!earlier) return [{ line, how: 'added', fields: filled(line, 'after') }];
          const fields = changed(FIELDS, earlier, line);
          return fields.length > 0 ? [{ line, how: 'changed', fields }] : [];
        }),
      ...before.lines
        .filter((line) => line.section === id && !is.has(line.id))
        .map((line): ComparedLine => ({ line, how: 'removed', fields: filled(line, 'before') })),
    ],
  }));
  return { about: changed(ABOUT, before.about, after.about), sections: sections.filter(({ lines }) => lines.length > 0) };
}

/** How many lines were added, removed and changed, and how many are in another state. */
export function countChanges({ sections }: Comparison): { added: number; removed: number; changed: number; state: number } {
  const lines = sections.flatMap((section) => section.lines);
  const count = (how: ComparedLine['how']) => lines.filter((line) => line.how === how).length;
  const state = lines.filter(({ how, fields }) => how === 'changed' && fields.some(({ name }) => name === texts.state)).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed'), state };
}
