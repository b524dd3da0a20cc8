// Lays what a group handed in into its worksheet: counts, votes and notes, and nothing that tells whose they were.
import { randomId } from '../../exchange/index.ts';
import { groupView, groupViewOfQuestion, SMALLEST_GROUP, type Bucket, type GroupOf } from '../../together/index.ts';
import { LIMITS } from '../model/definition.ts';
import { replaceRows } from '../model/edit.ts';
import { isSpread, type Heard, type SpreadColumn } from '../model/heard.ts';
import type { Row, Worksheet } from '../model/worksheet.ts';
import type { Round, Slip } from './round.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../library/texts.ts';

type NotFit = NonNullable<Round['opened']>['notFit'];

const groupOf = ({ group }: Slip): GroupOf => group ?? 'none';
/** Begins a note that does not stand alone in its cell. It is part of the words, so that every picture and file shows where a note begins. */
const NOTE_MARK = '• ';
const byAlphabet = (one: string, other: string) => one.localeCompare(other, languageOfTexts);

/** The groups that may stand apart in the whole, and why others do not. */
function viewOf({ anonymity, groups }: Round, slips: readonly Slip[]) {
  if (anonymity === 'none' || groups.length === 0) return { buckets: [] };
  const sizes = new Map<GroupOf, number>();
  for (const slip of slips) sizes.set(groupOf(slip), (sizes.get(groupOf(slip)) ?? 0) + 1);
  return groupView(sizes);
}

/** What people answered to one cell; undefined where nobody did. Groups as reflection shows them. */
export function heardOf(column: SpreadColumn, values: readonly { slip: Slip; value: number }[], buckets: readonly Bucket[]): Heard | undefined {
  const answering = values.filter(({ value }) => value > 0);
  if (answering.length === 0) return undefined;
  const length = column.kind === 'scale' ? column.steps : column.choices.length;
  const countsOf = (some: typeof answering) => Array.from({ length }, (_, index) => some.filter(({ value }) => value === index + 1).length);
  const of = ({ groups }: Bucket) => answering.filter(({ slip }) => groups.includes(groupOf(slip)));
  const view = groupViewOfQuestion(buckets, (bucket) => of(bucket).length);
  return {
    counts: countsOf(answering),
    groups: view.buckets.map((bucket) => ({ label: bucket.label, counts: countsOf(of(bucket)) })),
    ...(view.why && { why: view.why }),
  };
}

const withoutHeard = ({ heard = {}, ...row }: Row, column: string): Row => {
  const { [column]: _, ...others } = heard;
  return Object.keys(others).length > 0 ? { ...row, heard: others } : row;
};

/** The worksheet with the slips of its round laid in as one step that undo takes back, and the round closed. The same worksheet where no round is open. */
export function layIn(worksheet: Worksheet, slips: readonly Slip[]): Worksheet {
  const { round } = worksheet;
  if (!round || round.opened) return worksheet;
  const { buckets, ...view } = viewOf(round, slips);
  const notFit: NotFit = [];
  let laid = 0;
  const rows = new Map(worksheet.rows.map((row) => [row.id, row]));
  const isThere = (id: string) => worksheet.definition.columns.some((column) => column.id === id);
  round.columns.forEach((column, at) => {
    round.rows.forEach(({ id, label }, place) => {
      const row = rows.get(id);
      if (column.kind === 'text') {
        const allTexts = slips.flatMap(({ texts: all }) => all[at]?.[place] || []).sort(byAlphabet);
        const kept: string[] = typeof row?.cells[column.id] === 'string' ? [String(row.cells[column.id])] : [];
        // What stood there stays as it was written.
        const mark = kept.length + allTexts.length > 1 ? NOTE_MARK : '';
        for (const text of allTexts) {
          const note = mark + text;
          if (row && isThere(column.id) && [...kept, note].join('\n').length <= LIMITS.cell) {
            kept.push(note);
            laid++;
          } else notFit.push({ where: `${label}: ${column.label}`, text });
        }
        if (row && kept.length > 0 && isThere(column.id)) rows.set(id, { ...row, cells: { ...row.cells, [column.id]: kept.join('\n') } });
        return;
      }
      if (!row || !isThere(column.id)) return;
      const values = slips.map((slip) => ({ slip, value: slip.values[at]?.[place] ?? 0 }));
      if (column.kind === 'votes') {
        const votes = values.reduce((sum, { value }) => sum + value, 0);
        const before = row.cells[column.id];
        if (votes > 0) rows.set(id, { ...row, cells: { ...row.cells, [column.id]: (typeof before === 'number' ? before : 0) + votes } });
      } else if (isSpread(column)) {
        const heard = heardOf(column, values, buckets);
        rows.set(id, heard ? { ...row, heard: { ...row.heard, [column.id]: heard } } : withoutHeard(row, column.id));
      }
    });
  });
  const added: Row[] = [];
  for (const text of slips.flatMap(({ notes }) => notes).sort(byAlphabet)) {
    if (rows.size + added.length < LIMITS.rows) {
      added.push({ id: randomId(), label: text, cells: {} });
      laid++;
    } else notFit.push({ where: worksheet.definition.rowName, text });
  }
  const count = slips.length;
  const people = texts.countPeople(count);
  const groups = buckets.map((bucket) => texts.peopleFromLabel(bucket.people, bucket.label)).join(', ');
  const isNamed = round.anonymity === 'names';
  const next = replaceRows(worksheet, [...rows.values(), ...added], texts.whatPeopleHandedIn(people));
  return {
    ...next,
    round: {
      ...round,
      // What was written stands in the worksheet now, without names.
      pool: isNamed ? slips.map((slip) => ({ ...slip, notes: [], texts: [] })) : [],
      sealed: [],
      opened: { people: count, who: groups ? `${people}: ${groups}` : people, ...(view.why && { why: view.why }), notes: laid, notFit },
    },
  };
}

/** From how many people on groups can stand apart. Said before a round. */
export const GROUP_RULE = texts.groupIsShownApartOnlyIfAtLeastSmallest(SMALLEST_GROUP);
