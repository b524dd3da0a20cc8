// The scores of an appraisal as a worksheet, and back: so that a group scores on phones by the same rounds, slips and rules as worksheets have.
import type { Row, SpreadColumn, Worksheet } from '../../../toolkit/rounds.ts';
import { BEST, nameOf, scoredOf, type Appraisal, type Criterion, type Option } from './appraisal.ts';
import { step } from './steps.ts';
import * as texts from '../texts.ts';

/** A criterion as a column that people place options on. */
export const columnOf = ({ id, label, meaning, low, high }: Criterion): SpreadColumn => ({
  id,
  label: nameOf({ label }),
  kind: 'scale',
  low: low.trim() || texts.worst,
  high: high.trim() || texts.best,
  steps: BEST,
  ...(meaning.trim() && { hint: meaning }),
});

const rowOf = (option: Option): Row => ({ id: option.id, label: nameOf(option), cells: option.scores, ...(option.heard && { heard: option.heard }) });

/** Options as rows and scored criteria as scales. */
export const asWorksheet = (appraisal: Appraisal): Worksheet => ({
  tool: { id: 'options-appraisal', title: texts.optionsAppraisal, steps: [] },
  definition: {
    intro: texts.giveEachOptionAScoreFromToBestForEach(BEST),
    rowName: texts.option,
    ownRows: false,
    columns: scoredOf(appraisal).map(columnOf),
    rows: [],
    pictures: [{ kind: 'sheet', title: texts.scores, words: texts.whatEachOptionScores }],
    prompts: [],
  },
  example: { title: texts.none, note: texts.none, rows: [] },
  rows: appraisal.options.map(rowOf),
  roles: appraisal.roles,
  stepsDone: [],
  actions: [],
  past: [],
  future: [],
  ...(appraisal.round && { round: appraisal.round }),
});

const scoresOf = ({ cells }: Row): Option['scores'] =>
  Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, number] => typeof cell[1] === 'number'));

const isSameRecord = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
  Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([key, value]) => other[key] === value);

/** The appraisal after its worksheet was changed: its round, and as one step what people scored and where the group placed things. */
export function withWorksheet(appraisal: Appraisal, worksheet: Worksheet): Appraisal {
  const options = appraisal.options.map((option): Option => {
    const row = worksheet.rows.find(({ id }) => id === option.id);
    if (!row || (row.heard === option.heard && isSameRecord(row.cells, option.scores))) return option;
    const { heard: _, ...others } = option;
    return { ...others, scores: scoresOf(row), ...(row.heard && { heard: row.heard }) };
  });
  const isChanged = options.some((option, at) => option !== appraisal.options[at]);
  const { round: _, ...others } = isChanged ? step(appraisal, worksheet.past.at(-1)?.words ?? texts.scores, { options }) : appraisal;
  return { ...others, ...(worksheet.round && { round: worksheet.round }) };
}
