// An appraisal as sheets of a spreadsheet: scores with formulas that work out weights, values and ranks anew, and what does not change with them.
import { columnName, type FormulaCell, type ReportSheet, type SheetCell } from '../../../exchange/index.ts';
import { spreadOf, spreadWords } from '../../../toolkit/rounds.ts';
import { acceptabilityOf } from '../model/acceptability.ts';
import { BEST, mustsOf, nameOf, scoredOf, type Appraisal, type Criterion, type Option } from '../model/appraisal.ts';
import { columnOf } from '../model/as-worksheet.ts';
import { heardScores } from '../model/disagreement.ts';
import { failedMusts, resultOf, valueOfOption, weightsOf } from '../model/result.ts';
import { weightRanges } from '../model/weight-range.ts';
import { DRAWS_WORDS, notMoved, rangeWords, whyNoRanges } from '../model/words.ts';
import * as texts from '../texts.ts';

/** Characters that a column is wide. */
const [WORDS_WIDE, NUMBER_WIDE] = [36, 14];

/** In the column of must-haves this keeps an option out of the ranks. */
const FAILS = texts.fails;

function mustWords(musts: readonly Criterion[], option: Option): string {
  if (musts.length === 0) return texts.noneSet;
  if (failedMusts(musts, option).length > 0) return FAILS;
  return musts.some(({ id }) => option.meets[id] === undefined) ? texts.notKnownYet : texts.meetsAll;
}

/** Rows of the sheet of scores, counted from 1, the heading being the first. */
const [POINTS, WEIGHTS, FIRST_OPTION] = [2, 3, 4];
/** Columns before the criteria: the option, and its must-haves. */
const FIRST_CRITERION = 2;
/** A value that is not ranked. */
const UNRANKED = -1;

/** Where things stand on the sheet of scores, as formulas name them. */
function placesOn(criteria: number, options: number) {
  const [from, to] = [columnName(FIRST_CRITERION), columnName(FIRST_CRITERION + criteria - 1)];
  const ofCriterion = (at: number) => columnName(FIRST_CRITERION + at);
  const [value, counts] = [columnName(FIRST_CRITERION + criteria), columnName(FIRST_CRITERION + criteria + 1)];
  return {
    ofCriterion,
    value,
    counts,
    across: (row: number) => `$${from}$${row}:$${to}$${row}`,
    downCounts: `$${counts}$${FIRST_OPTION}:$${counts}$${FIRST_OPTION + options - 1}`,
  };
}

/** Scores with the formulas of weights, values and ranks. Change a score, points or “Fails”, and all of them follow. */
export function scoresSheet(appraisal: Appraisal): ReportSheet {
  const [criteria, musts, result] = [scoredOf(appraisal), mustsOf(appraisal), resultOf(appraisal)];
  const weights = weightsOf(criteria);
  const { ofCriterion, value, counts, across, downCounts } = placesOn(criteria.length, appraisal.options.length);
  const points = across(POINTS);
  const weightCell = (_: Criterion, at: number): FormulaCell => ({
    formula: `IF(SUM(${points})=0,"",${ofCriterion(at)}$${POINTS}/SUM(${points}))`,
    value: weights?.[at] ?? '',
  });
  const optionRow = (option: Option, at: number): SheetCell[] => {
    const row = FIRST_OPTION + at;
    const own = across(row);
    const placed = result?.placed.find((one) => one.option === option);
    return [
      nameOf(option),
      mustWords(musts, option),
      ...criteria.map(({ id }): SheetCell => option.scores[id] ?? ''),
      {
        // A score that is missing where there is weight leaves the value open.
        formula: `IF(OR(SUM(${points})=0,SUMPRODUCT((${own}="")*(${points}>0))>0),"",100*SUMPRODUCT(${points}*(${own}-1)*(${own}<>""))/(${BEST - 1}*SUM(${points})))`,
        value: valueOfOption(criteria, option) ?? '',
      },
      { formula: `IF(OR(${value}${row}="",B${row}="${FAILS}"),${UNRANKED},ROUND(${value}${row},9))`, value: placed?.value ?? UNRANKED },
      { formula: `IF(${counts}${row}<0,"",1+SUMPRODUCT(--(${downCounts}>${counts}${row})))`, value: placed?.rank ?? '' },
    ];
  };
  const nothing = ['', '', ''];
  return {
    name: texts.scores,
    head: [texts.option, 'Must-haves', ...criteria.map(nameOf), 'Value, 0 to 100', texts.countsForTheRank, texts.rank],
    rows: [
      [texts.points, '', ...criteria.map((criterion): SheetCell => criterion.points ?? ''), ...nothing],
      [texts.weight, '', ...criteria.map(weightCell), ...nothing],
      ...appraisal.options.map(optionRow),
    ],
    widths: [WORDS_WIDE, NUMBER_WIDE, ...criteria.map(() => NUMBER_WIDE), NUMBER_WIDE, NUMBER_WIDE, NUMBER_WIDE],
  };
}

/** What each criterion adds to the value of each option, worked out from the sheet of scores. */
export function partsSheet(appraisal: Appraisal): ReportSheet {
  const criteria = scoredOf(appraisal);
  const weights = weightsOf(criteria);
  const { ofCriterion } = placesOn(criteria.length, appraisal.options.length);
  return {
    name: texts.parts,
    head: [texts.option, ...criteria.map(nameOf), texts.sum],
    rows: appraisal.options.map((option, at): SheetCell[] => {
      const row = FIRST_OPTION + at;
      const parts = criteria.map(({ id }, place): FormulaCell => {
        const [score, weight] = [texts.scoresCriterion(ofCriterion(place), row), texts.scoresCriterionWeights(ofCriterion(place), WEIGHTS)];
        const now = option.scores[id];
        return {
          formula: `IF(OR(${score}="",${weight}=""),"",100*${weight}*(${score}-1)/${BEST - 1})`,
          value: now === undefined || !weights ? '' : (100 * weights[place]! * (now - 1)) / (BEST - 1),
        };
      });
      const sum = parts.reduce((all, { value }) => all + (typeof value === 'number' ? value : 0), 0);
      return [nameOf(option), ...parts, { formula: texts.sumBAtNameAt(at + 2, columnName(criteria.length)), value: sum }];
    }),
    widths: [WORDS_WIDE, ...criteria.map(() => NUMBER_WIDE), NUMBER_WIDE],
  };
}

/** What the criteria mean, and why they matter so much. */
export const criteriaSheet = ({ criteria }: Appraisal): ReportSheet => ({
  name: texts.criteria,
  head: [texts.criterion, texts.kind, texts.whatItMeans, 'What 1 means', texts.whatBestMeansWithBest(BEST), texts.points, texts.whyLabel, texts.sources],
  rows: criteria.map((criterion): SheetCell[] => [
    nameOf(criterion),
    criterion.isMust ? 'Must-have' : texts.scored,
    criterion.meaning,
    criterion.low,
    criterion.high,
    criterion.isMust ? '' : (criterion.points ?? ''),
    criterion.reason,
    criterion.sources.map(({ title }) => title).join('; '),
  ]),
  widths: [WORDS_WIDE, NUMBER_WIDE, 60, 24, 24, 10, WORDS_WIDE, WORDS_WIDE],
});

/** What people scored alone: how many, from where to where, and in words. Furthest apart first. */
export const spreadSheet = (appraisal: Appraisal): ReportSheet => ({
  name: texts.scoredAlone,
  head: [texts.option, texts.criterion, texts.people, texts.lowest, texts.highest, texts.inWords],
  rows: heardScores(appraisal).map(({ option, criterion, heard }): SheetCell[] => {
    const spread = spreadOf(heard.counts)!;
    return [nameOf(option), nameOf(criterion), spread.people, spread.lowest, spread.highest, spreadWords(columnOf(criterion), heard.counts)];
  }),
  widths: [WORDS_WIDE, WORDS_WIDE, 10, 10, 10, 60],
});

/** How far weights can move, and how often each option has each place. As worked out when the file was made: these do not follow the scores. */
export function robustSheets(appraisal: Appraisal): ReportSheet[] {
  const result = resultOf(appraisal);
  const first = result?.placed[0];
  if (!result || !first || result.placed.length < 2) return [];
  const shares = acceptabilityOf(result);
  const ranges: ReportSheet = {
    name: texts.howFarWeightsCanMove,
    head: [texts.criterion, texts.weight, texts.from, texts.to, texts.inWordsAsOfThisFile],
    rows: weightRanges(result).map((range, at): SheetCell[] => {
      const [criterion, weight] = [result.criteria[at]!, result.weights[at]!];
      return range
        ? [nameOf(criterion), weight, range.low, range.high, rangeWords(range, first.option)]
        : [nameOf(criterion), weight, '', '', notMoved(criterion, result)];
    }),
    widths: [WORDS_WIDE, NUMBER_WIDE, NUMBER_WIDE, NUMBER_WIDE, 80],
  };
  return [
    ...(whyNoRanges(result) ? [] : [ranges]),
    {
      name: texts.whateverTheWeights,
      head: [texts.optionShareOfDrawsWordsWeightings(DRAWS_WORDS), ...result.placed.map((_, at) => texts.placeAt(at + 1))],
      rows: result.placed.map(({ option }, at): SheetCell[] => [nameOf(option), ...shares[at]!]),
      widths: [WORDS_WIDE, ...result.placed.map(() => NUMBER_WIDE)],
    },
  ];
}
