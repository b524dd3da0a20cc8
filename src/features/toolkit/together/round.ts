// A round: what a group adds to a worksheet from devices of its own, all at once. What is asked is settled before anybody is invited.
import * as z from 'zod/mini';
import { plainLetters } from '../../../library/same-words.ts';
import { randomId, randomIdSchema } from '../../exchange/index.ts';
import { ANONYMITY, envelopeSchema, GROUPS, markOf, sealKeySchema, timesSchema } from '../../together/index.ts';
import { columnSchema, idSchema, LIMITS, type Column, type Definition } from '../model/definition.ts';
import * as texts from '../texts.ts';

z.config({ jitless: true });

/** The most of each thing. `notes` and `votes` are those of one person. */
export const MOST = { people: 200, names: 60, name: 80, notes: 40, text: 600, votes: 20, notFit: 2000 } as const;

const label = z.string().check(z.maxLength(LIMITS.label));
const nameSchema = z.string().check(z.minLength(1), z.maxLength(MOST.name));
const groupsSchema = z.array(z.enum(GROUPS)).check(z.maxLength(GROUPS.length));
const columnsSchema = z.array(columnSchema).check(z.maxLength(LIMITS.columns));

/** What is asked, and what is kept of each person. */
const asked = {
  /** Names the round. What is handed in with another key is refused. */
  joinKey: randomIdSchema,
  anonymity: z.enum(ANONYMITY),
  groups: groupsSchema,
  /** Where names are shown: who is expected. */
  people: z.array(nameSchema).check(z.maxLength(MOST.names)),
  /** Whether people add rows of their own. */
  notes: z.boolean(),
  /** How many votes each person has. */
  votes: z.int().check(z.gte(1), z.lte(MOST.votes)),
  /** The columns that are asked for each row, as they were when people were invited. */
  columns: columnsSchema,
  /** Each person, or each pair, takes one of the columns: a stage of a grid. */
  oneColumn: z.optional(z.literal(true)),
  /** Below names: the public key for which slips are sealed. */
  sealKey: z.optional(sealKeySchema),
};

/** What one person wrote and chose. */
export const answersSchema = z.strictObject({
  /** Rows of one’s own. */
  notes: z.array(label).check(z.maxLength(MOST.notes)),
  /** By column, then by row: a place on a scale, the number of a choice, or votes; 0 for none. */
  values: z.array(z.array(z.int().check(z.gte(0), z.lte(35))).check(z.maxLength(LIMITS.rows))).check(z.maxLength(LIMITS.columns)),
  /** By column, then by row: words; empty for none. */
  texts: z.array(z.array(z.string().check(z.maxLength(MOST.text))).check(z.maxLength(LIMITS.rows))).check(z.maxLength(LIMITS.columns)),
});
export type Answers = z.infer<typeof answersSchema>;

const slipSchema = z.strictObject({
  id: randomIdSchema,
  times: timesSchema,
  name: z.optional(nameSchema),
  group: z.optional(z.enum(GROUPS)),
  ...answersSchema.shape,
});
/** What one person hands in. */
export type Slip = z.infer<typeof slipSchema>;

/** What the round came to once it was laid into the worksheet. */
const openedSchema = z.strictObject({
  people: z.int(),
  /** Who took part, as it may be shown. Example: 9 people: 5 from Mental health, 4 from Housing */
  who: z.string().check(z.maxLength(1000)),
  why: z.optional(z.string().check(z.maxLength(1000))),
  /** How many notes were laid in. */
  notes: z.int(),
  /** Notes that had no room, or whose row or column is gone. */
  notFit: z
    .array(z.strictObject({ where: z.string().check(z.maxLength(1200)), text: z.string().check(z.maxLength(MOST.text)) }))
    .check(z.maxLength(MOST.notFit)),
});

export const roundSchema = z.strictObject({
  ...asked,
  expected: z.optional(z.int().check(z.gte(1), z.lte(MOST.people))),
  rows: z.array(z.strictObject({ id: idSchema, label })).check(z.maxLength(LIMITS.rows)),
  /** Where names are shown: what came in. Once it is laid in, without words. */
  pool: z.array(slipSchema).check(z.maxLength(MOST.people)),
  /** Below names: what came in and waits to be opened together. */
  sealed: z.array(envelopeSchema).check(z.maxLength(MOST.people)),
  opened: z.optional(openedSchema),
});
export type Round = z.infer<typeof roundSchema>;

/** What a person is given to fill a slip in. Rows are known by their place. */
export const inviteSchema = z.strictObject({
  ...asked,
  tool: label,
  /** What the worksheet is called. */
  title: label,
  rowName: z.string().check(z.maxLength(LIMITS.words)),
  rows: z.array(label).check(z.maxLength(LIMITS.rows)),
});
export type Invite = z.infer<typeof inviteSchema>;

/** Whether a column can be asked of several people at once. Days, roles, numbers and links are agreed on together. */
export const isAskable = ({ kind }: Column): boolean => kind === 'text' || kind === 'scale' || kind === 'choice' || kind === 'votes';

/** What is chosen before a round. */
export type RoundChoices = Pick<Round, 'anonymity' | 'groups' | 'people' | 'notes' | 'votes' | 'columns' | 'oneColumn' | 'expected' | 'sealKey'>;

/** How many answers a slip asks of one person, without notes. */
export const answersEach = ({ columns, rows, oneColumn }: Pick<Invite, 'columns' | 'oneColumn'> & { rows: readonly unknown[] }): number =>
  rows.length * (oneColumn ? Math.min(columns.length, 1) : columns.length);

/** A round that nobody has answered yet. Rows are asked about as they are now. */
export const newRound = (choices: RoundChoices, rows: readonly Round['rows'][number][]): Round => ({
  ...choices,
  joinKey: randomId(),
  rows: choices.columns.length > 0 ? rows.map(({ id, label: words }) => ({ id, label: words })) : [],
  pool: [],
  sealed: [],
});

/** The invitation to a round of a worksheet. */
export const inviteOf = (round: Round, { tool, title, definition }: { tool: string; title: string; definition: Pick<Definition, 'rowName'> }): Invite => ({
  joinKey: round.joinKey,
  anonymity: round.anonymity,
  groups: round.anonymity === 'none' ? [] : round.groups,
  people: round.people,
  notes: round.notes,
  votes: round.votes,
  columns: round.columns,
  ...(round.oneColumn && { oneColumn: round.oneColumn }),
  ...(round.sealKey && { sealKey: round.sealKey }),
  tool,
  title: title.slice(0, LIMITS.label),
  rowName: definition.rowName,
  rows: round.rows.map((row) => row.label),
});

type Marked = Pick<Invite, 'joinKey' | 'anonymity' | 'groups' | 'notes' | 'votes' | 'columns'> & { rows: readonly (string | { label: string })[] };

/** A short mark of what is asked and promised: of an invitation and of its round the same. */
export const markOfRound = ({ joinKey, anonymity, groups, notes, votes, columns, rows }: Marked): string =>
  markOf(
    JSON.stringify([
      joinKey,
      anonymity,
      anonymity === 'none' ? [] : groups,
      notes,
      votes,
      columns.map(({ id, kind }) => [id, kind]),
      rows.map((row) => (typeof row === 'string' ? row : row.label)),
    ]),
  );

/** How many people’s slips are in. */
export const peopleIn = ({ pool, sealed, opened }: Round): number => opened?.people ?? pool.length + sealed.length;

/** Where names are shown: who is in, and who of those expected is missing. */
export function whoIsIn({ pool, people }: Pick<Round, 'pool' | 'people'>): { isIn: string[]; missing: string[] } {
  const isIn = pool.map(({ name }) => name ?? texts.somebodyWithoutAName);
  const known = new Set(isIn.map(plainLetters));
  return { isIn, missing: people.filter((name) => !known.has(plainLetters(name))) };
}
