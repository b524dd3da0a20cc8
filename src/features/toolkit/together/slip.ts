// A person’s own slip: a private copy of what a round asks, until it is handed in.
import * as z from 'zod/mini';
import { randomId, randomIdSchema, type LeavingText } from '../../exchange/index.ts';
import { GROUPS } from '../../together/index.ts';
import { LIMITS, type Column } from '../model/definition.ts';
import { answersSchema, inviteSchema, MOST, type Answers, type Invite, type Slip } from './round.ts';

z.config({ jitless: true });

/** Kind `worksheet-slip` in the workbook. */
export const ownSlipSchema = z.strictObject({
  /** Random id of these answers: a round takes each once. */
  slipId: randomIdSchema,
  invite: inviteSchema,
  name: z.string().check(z.maxLength(MOST.name)),
  group: z.optional(z.enum(GROUPS)),
  answers: answersSchema,
  /** How often the person has handed it in. */
  handedIn: z.int().check(z.gte(0), z.lte(9999)),
});
export type OwnSlip = z.infer<typeof ownSlipSchema>;

/** An empty slip. */
export const newSlip = (invite: Invite): OwnSlip => ({
  slipId: randomId(),
  invite,
  name: '',
  answers: { notes: [], values: invite.columns.map(() => []), texts: invite.columns.map(() => []) },
  handedIn: 0,
});

const put = <Value>(list: readonly Value[], at: number, value: Value, none: Value): Value[] =>
  Array.from({ length: Math.max(list.length, at + 1) }, (_, index) => (index === at ? value : (list[index] ?? none)));

/** The answers with one value changed. Columns and rows by their place. */
export const withValue = (answers: Answers, column: number, row: number, value: number): Answers => ({
  ...answers,
  values: put(answers.values, column, put(answers.values[column] ?? [], row, value, 0), []),
});

/** The answers with the words of one cell changed. */
export const withText = (answers: Answers, column: number, row: number, text: string): Answers => ({
  ...answers,
  texts: put(answers.texts, column, put(answers.texts[column] ?? [], row, text.slice(0, MOST.text), ''), []),
});

/** How many votes are given in a column. */
export const votesGiven = ({ values }: Answers, column: number): number => (values[column] ?? []).reduce((sum, votes) => sum + votes, 0);

/** The highest value that a column takes. */
function highest({ votes }: Pick<Invite, 'votes'>, column: Column): number {
  if (column.kind === 'scale') return column.steps;
  if (column.kind === 'choice') return column.choices.length;
  return column.kind === 'votes' ? votes : 0;
}

/** Whether answers keep to what the round asks: nobody votes more often than each may, or places something beside a scale. */
export function keepsToRound(asks: Pick<Invite, 'notes' | 'votes' | 'columns'> & { rows: readonly unknown[] }, answers: Answers): boolean {
  const { columns, rows } = asks;
  const fits = (lists: readonly (readonly unknown[])[]) => lists.length <= columns.length && lists.every((list) => list.length <= rows.length);
  if (!fits(answers.values) || !fits(answers.texts) || (answers.notes.length > 0 && !asks.notes)) return false;
  return columns.every((column, at) => {
    const values = answers.values[at] ?? [];
    if (column.kind !== 'text' && (answers.texts[at] ?? []).some((text) => text !== '')) return false;
    if (values.some((value) => value > highest(asks, column))) return false;
    return column.kind !== 'votes' || votesGiven(answers, at) <= asks.votes;
  });
}

/** Whether there is anything in the answers. */
export const hasAnswers = ({ notes, values, texts }: Answers): boolean =>
  notes.some((note) => note.trim()) || values.some((list) => list.some(Boolean)) || texts.some((list) => list.some((text) => text.trim()));

/** What of a person’s slip may leave their hands: no more than the level of anonymity allows. */
export function toSlip({ slipId, invite, name, group, answers, handedIn }: OwnSlip): Slip {
  const shownName = invite.anonymity === 'names' ? name.trim() : '';
  const shownGroup = invite.anonymity === 'none' ? undefined : invite.groups.find((one) => one === group);
  return {
    id: slipId,
    times: handedIn + 1,
    ...(shownName && { name: shownName }),
    ...(shownGroup && { group: shownGroup }),
    notes: answers.notes.map((note) => note.trim()).filter(Boolean),
    values: answers.values,
    texts: answers.texts.map((list) => list.map((text) => text.trim())),
  };
}

/** Everything that was written, for the check for details of people. */
export function slipTexts({ invite, answers }: OwnSlip): LeavingText<OwnSlip>[] {
  const notes = answers.notes.map((text, at): LeavingText<OwnSlip> => ({
    note: { id: `note/${at}`, label: invite.rowName, text },
    most: LIMITS.label,
    put: (now, words) => ({ ...now, answers: { ...now.answers, notes: now.answers.notes.map((one, index) => (index === at ? words : one)) } }),
  }));
  const texts = invite.columns.flatMap((column, at) =>
    (answers.texts[at] ?? []).flatMap((text, row): LeavingText<OwnSlip>[] =>
      text === ''
        ? []
        : [
            {
              note: { id: `text/${at}/${row}`, label: `${invite.rows[row] ?? ''}: ${column.label}`, text },
              most: MOST.text,
              put: (now, words) => ({ ...now, answers: withText(now.answers, at, row, words) }),
            },
          ],
    ),
  );
  return [...notes, ...texts];
}
