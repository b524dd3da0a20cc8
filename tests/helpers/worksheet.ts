// Worksheets, rounds and slips for tests.
import fc from 'fast-check';
import type { Column, Definition } from '../../src/features/toolkit/model/definition.ts';
import { emptyWorksheet, type Row, type Worksheet } from '../../src/features/toolkit/model/worksheet.ts';
import { inviteOf, newRound, type Answers, type Invite, type Round, type RoundChoices } from '../../src/features/toolkit/together/round.ts';
import { newSlip, type OwnSlip } from '../../src/features/toolkit/together/slip.ts';

export const COLUMNS: Column[] = [
  { id: 'affected', label: 'How much it affects them', kind: 'scale', low: 'A little', high: 'A lot', steps: 5 },
  {
    id: 'state',
    label: 'Where it stands',
    kind: 'choice',
    choices: [
      { id: 'clear', label: 'Clear', done: true },
      { id: 'unclear', label: 'Unclear' },
    ],
  },
  { id: 'votes', label: 'Votes', kind: 'votes' },
  { id: 'need', label: 'What they need', kind: 'text' },
];

/** A blank worksheet of a tool whose sheet has one row for each group; `changes` say what this tool asks. */
export const blankWorksheet = (changes: Partial<Definition>): Worksheet =>
  emptyWorksheet({
    tool: { id: 'stakeholder-map', title: 'Stakeholder map', steps: [] },
    definition: {
      intro: 'One row for each group.',
      rowName: 'Group',
      ownRows: true,
      columns: [],
      rows: [],
      pictures: [{ kind: 'sheet', title: 'The sheet', words: 'Groups, one below the other.' }],
      prompts: [],
      ...changes,
    },
    example: { title: 'Example', note: 'Illustrative.', rows: [] },
  });

/** A worksheet with these rows, each with words of its own. */
export const worksheetWith = (rows: readonly Row[]): Worksheet => ({ ...blankWorksheet({ columns: COLUMNS }), rows: [...rows] });

/** So many rows without anything in them. */
export const rowsOf = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: `row-${index}`, label: `Row ${index}`, cells: {} }));

/** A worksheet with an open round. */
export function withRound(choices: Partial<RoundChoices> = {}, rows: readonly Row[] = rowsOf(3)): Worksheet & { round: Round } {
  const all: RoundChoices = { anonymity: 'none', groups: [], people: [], notes: true, votes: 3, columns: COLUMNS, ...choices };
  return { ...worksheetWith(rows), round: newRound(all, rows) };
}

export const inviteFor = ({ round, definition: { rowName } }: Worksheet & { round: Round }): Invite =>
  inviteOf(round, { tool: 'Stakeholder map', title: 'The new pathway', definition: { rowName } });

/** A person’s slip with these answers. */
export const slipWith = (invite: Invite, answers: Partial<Answers>, who: Partial<Pick<OwnSlip, 'name' | 'group' | 'handedIn'>> = {}): OwnSlip => {
  const slip = newSlip(invite);
  return { ...slip, ...who, answers: { ...slip.answers, ...answers } };
};

const words = (most: number) => fc.string({ minLength: 1, maxLength: most, unit: 'grapheme' }).filter((text) => text.length <= most && text.trim() === text);

/** Any answers that keep to what a round of COLUMNS with so many rows and three votes asks. */
export const anyAnswers = (rows: number): fc.Arbitrary<Answers> =>
  fc
    .record({
      notes: fc.array(words(400), { maxLength: 5 }),
      scale: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: rows }),
      choice: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: rows }),
      votes: fc.constantFrom([], [3], [1, 2], [0, 0, 3], [1, 1, 1], [0, 2]),
      texts: fc.array(fc.oneof(fc.constant(''), words(600)), { maxLength: rows }),
    })
    .map(({ notes, scale, choice, votes, texts }) => ({ notes, values: [scale, choice, votes.slice(0, rows), []], texts: [[], [], [], texts] }));
