// An appraisal as a report: what was to be decided, how it was weighed, what came out, how robust that is, and what was concluded.
import { list, strong, table, text, textIfAny, type Block, type Inline, type Run } from '../../../../library/text/block.ts';
import { joinSentences } from '../../../../library/plain-text.ts';
import type { Report, ReportSection } from '../../../../library/text/report.ts';
import { spreadWords, dayWords } from '../../../toolkit/rounds.ts';
import { acceptabilityOf } from '../model/acceptability.ts';
import { verdictOf } from '../model/apart.ts';
import { BEST, mustsOf, nameOf, scoredOf, type Appraisal, type Criterion, type Option } from '../model/appraisal.ts';
import { columnOf } from '../model/as-worksheet.ts';
import { disagreements, heardScores } from '../model/disagreement.ts';
import { documentsBehind, modelOf } from '../model/of-library.ts';
import type { OptionsData } from '../model/options-data.ts';
import { resultOf, weightsOf, type Result } from '../model/result.ts';
import { saysAll, titleOnPaper } from '../model/title.ts';
import { weightRanges } from '../model/weight-range.ts';
import {
  acceptabilityWords,
  DRAWS_WORDS,
  endsOfScores,
  failedWords,
  incompleteWords,
  lateWords,
  notMoved,
  percent,
  placesInHundred,
  plainNumber,
  rangeWords,
  unknownWords,
  verdictWords,
  whyNoRanges,
} from '../model/words.ts';
import { partsDrawing, sharesDrawing } from './drawings.ts';
import * as texts from '../texts.ts';

const section = (heading: string, blocks: Block[]): ReportSection[] => (blocks.length > 0 ? [{ heading, level: 1, blocks }] : []);

/** What the report is made with. */
interface ReportSetting {
  /** The name of the site. */
  madeBy: string;
  /** Year-month-day on which it leaves. */
  day: string;
  /** What the library says of its models, where it could be had. */
  library?: Pick<OptionsData, 'models'> | undefined;
}

/** The options, those of the library with what each is in short, and what it would look like here where somebody wrote that. */
function optionsBlocks({ options }: Appraisal, library: ReportSetting['library']): Block[] {
  const named = (option: Option, between: string): Run[] => {
    const model = modelOf(option, library);
    return [strong(nameOf(option)), ...(model ? [between, model.summary] : [])];
  };
  const documents = documentsBehind(options, library);
  return [
    options.every(({ note }) => note.trim() === '')
      ? list(options.map((option) => named(option, '. ')))
      : table(
          texts.options,
          [texts.option, texts.whatItWouldLookLikeHere],
          options.map((option) => [named(option, '\n'), option.note.trim()]),
          [3, 2],
        ),
    ...textIfAny(documents ? texts.underItsNameStandsASummary(documents) : ''),
  ];
}

function mustBlocks(appraisal: Appraisal): Block[] {
  const musts = mustsOf(appraisal);
  if (musts.length === 0) return [];
  const answer = (meets: boolean | undefined) => (meets === undefined ? texts.notKnownYet : meets ? texts.meetsIt : texts.failsIt);
  return [
    list(musts.map((must): Inline => (must.meaning.trim() ? [strong(joinSentences([nameOf(must)])), ' ', must.meaning.trim()] : [strong(nameOf(must))]))),
    ...sourceBlocks(musts),
    table(
      'Must-haves',
      [texts.option, ...musts.map(nameOf)],
      appraisal.options.map((option) => [nameOf(option), ...musts.map(({ id }) => answer(option.meets[id]))]),
    ),
  ];
}

function criteriaBlocks(appraisal: Appraisal): Block[] {
  const criteria = scoredOf(appraisal);
  if (criteria.length === 0) return [];
  const weights = weightsOf(criteria);
  const hasReasons = criteria.some(({ reason }) => reason.trim() !== '');
  const way = appraisal.settings.weighBy === 'swing' ? texts.bySwingWhichStepFromWorstToBestMattersMost : texts.byPointsInline;
  return [
    text(texts.weightsWereFoundWayTheyWereSettled(way, appraisal.settings.areWeightsSettled)),
    ...textIfAny(lateWords(appraisal)),
    table(
      texts.criteriaAndWeights,
      [texts.criterion, texts.whatItMeansBest(BEST), texts.weight, ...(hasReasons ? [texts.whyLabel] : [])],
      criteria.map((criterion, at) => [
        nameOf(criterion),
        joinSentences([criterion.meaning, endsOfScores(criterion)]),
        weights ? percent(weights[at]!) : texts.noneYet,
        ...(hasReasons ? [criterion.reason.trim() || texts.noReason] : []),
      ]),
      [1.2, 2.2, 0.6, ...(hasReasons ? [1.5] : [])],
    ),
    ...textIfAny(hasReasons ? '' : texts.noReasonsWereWrittenDown),
    ...sourceBlocks(criteria),
  ];
}

/** The passages that ready criteria rest on. */
function sourceBlocks(criteria: readonly Criterion[]): Block[] {
  const known = criteria.filter(({ sources }) => sources.length > 0);
  if (known.length === 0) return [];
  return [text(texts.criteriaThatTheLibraryOffersFollow), list(known.map((one) => `${nameOf(one)}: ${one.sources.map(({ title }) => title).join('; ')}`))];
}

const apartWords = (apart: ReturnType<typeof disagreements>) =>
  texts.peopleAreFurthestApartOn(apart.map(({ option, criterion }) => `${nameOf(option)} (${nameOf(criterion)})`).join('; '));

/** What people scored alone. Groups as they may be shown. */
function spreadBlocks(appraisal: Appraisal): Block[] {
  const heard = heardScores(appraisal);
  if (heard.length === 0) return [text(texts.nobodyScoredAlone)];
  const apart = disagreements(appraisal);
  return [
    ...textIfAny(appraisal.round?.opened && joinSentences([appraisal.round.opened.who, appraisal.round.opened.why ?? ''])),
    text(apart.length === 0 ? texts.nowhereAreTwoPeopleTwoStepsApartOrMore : apartWords(apart)),
    table(
      texts.whatPeopleScoredAloneFurthestApartFirst,
      [texts.option, texts.criterion, texts.scores],
      heard.map(({ option, criterion, heard: { counts, groups, why } }) => [
        nameOf(option),
        nameOf(criterion),
        [
          `${spreadWords(columnOf(criterion), counts)}.`,
          ...groups.map((group) => `${group.label}, ${spreadWords(columnOf(criterion), group.counts)}.`),
          ...(why ? [why] : []),
        ].join(' '),
      ]),
      [1, 1, 1.4],
    ),
  ];
}

/** So many disagreements are named on the first page. */
const MOST_APART = 3;

/** What comes out, and of which parts: where people differ, the sentence, what it leaves out, and the bars. */
function resultBlocks(appraisal: Appraisal, result: Result): Block[] {
  const { criteria, placed } = result;
  const parts = table(
    texts.whatEachOptionComesTo,
    [texts.rankAndOption, ...criteria.map((criterion, at) => `${at + 1} ${nameOf(criterion)}`), 'Of 100'],
    [
      ...placed.map((one) => [`${one.rank}. ${nameOf(one.option)}`, ...one.parts.map(plainNumber), plainNumber(one.value)]),
      ...result.failed.map(({ option, parts: of, value }) => [
        texts.noRank(nameOf(option)),
        ...of.map(plainNumber),
        value === undefined ? texts.scoresMissing : plainNumber(value),
      ]),
    ],
    [1.6, ...criteria.map(() => 1), 0.7],
  );
  const drawn: Block = {
    is: 'picture',
    caption: texts.eachPartOfABarIsWhatOneCriterionAdds,
    ...partsDrawing(result),
    words: [parts],
  };
  const notes = [...result.failed.map(failedWords), ...result.incomplete.map(incompleteWords), ...unknownWords(result)];
  const apart = disagreements(appraisal).slice(0, MOST_APART);
  return [
    ...textIfAny(apart.length > 0 ? apartWords(apart) : ''),
    text([strong(verdictWords(verdictOf(result)))]),
    ...(notes.length > 0 ? [list(notes)] : []),
    ...(placed.length > 0 ? [drawn] : []),
  ];
}

/** The scores behind it. */
const scoreBlocks = ({ options }: Appraisal, { criteria }: Result): Block[] => [
  table(
    texts.scoresThatWereAgreed,
    [texts.option, ...criteria.map((criterion, at) => `${at + 1} ${nameOf(criterion)}`)],
    options.map((option) => [nameOf(option), ...criteria.map(({ id }) => String(option.scores[id] ?? texts.noScore))]),
    [1.6, ...criteria.map(() => 1)],
  ),
];

function rangeBlocks(result: Result): Block[] {
  const why = whyNoRanges(result);
  const first = result.placed[0];
  if (why || !first) return textIfAny(why);
  return [
    text(texts.oneWeightMovesAndTheOthersKeepTheirProportionsToEachOther),
    table(
      texts.howFarEachWeightCanMove,
      [texts.criterion, texts.weight, texts.beforeTheFirstPlaceChanges],
      weightRanges(result).map((range, at) => [
        nameOf(result.criteria[at]!),
        percent(result.weights[at]!),
        range ? rangeWords(range, first.option) : notMoved(result.criteria[at]!, result),
      ]),
      [1.2, 0.6, 2.4],
    ),
  ];
}

function anyWeightsBlocks(result: Result): Block[] {
  const { placed } = result;
  if (placed.length < 2) return [];
  const shares = acceptabilityOf(result);
  const heads = [texts.first, texts.second, texts.third].slice(0, placed.length);
  return [
    text(acceptabilityWords(result, shares)),
    {
      is: 'picture',
      caption: texts.drawsWordsWeightings(DRAWS_WORDS),
      ...sharesDrawing(result, shares),
      words: [
        table(
          texts.howOftenEachOptionHasEachPlace,
          [texts.option, ...heads],
          placed.map(({ option }, at) => [nameOf(option), ...placesInHundred(shares[at]!).slice(0, heads.length)]),
          [2, ...heads.map(() => 0.7)],
        ),
      ],
    },
  ];
}

/** The appraisal. Its first page holds what a board reads: what was to be decided, what came out, and what was concluded. The rest stands behind. */
export function appraisalReport(name: string, appraisal: Appraisal, { madeBy, day, library }: ReportSetting): Report {
  const title = titleOnPaper(name, appraisal);
  const result = appraisal.settings.areWeightsSettled ? resultOf(appraisal) : undefined;
  const roles = appraisal.roles.map((role) => role.trim()).filter(Boolean);
  const [behind, ...others] = [
    ...section(texts.theOptions, optionsBlocks(appraisal, library)),
    ...section('Must-haves', mustBlocks(appraisal)),
    ...section(texts.criteriaAndWeights, criteriaBlocks(appraisal)),
    ...section(texts.spreadOfScoresAndWhatPeopleDisagreeAbout, spreadBlocks(appraisal)),
    ...(result
      ? [
          ...section(texts.scores, scoreBlocks(appraisal, result)),
          ...section(texts.howFarEachWeightCanMove, rangeBlocks(result)),
          ...section(texts.whateverTheWeights, anyWeightsBlocks(result)),
        ]
      : []),
    ...section(texts.howToReadThis, [text(texts.eachScoreFromToBestCountsAsAStepOfTheSame(BEST))]),
  ];
  return {
    title,
    lead: [
      texts.optionsAppraisalLine(dayWords(day)),
      ...(roles.length > 0 ? [texts.whoTookPartRoles(roles.join(', '))] : []),
      texts.madeWithMadeByItShouldHoldNothing(madeBy),
    ],
    madeBy,
    paper: scoredOf(appraisal).length > 5 ? 'a4-wide' : 'a4',
    sections: [
      // What is called like the decision does not say it twice.
      ...section(texts.whatHasToBeDecidedLabel, saysAll(title, appraisal) ? [] : textIfAny(appraisal.question)),
      ...section(texts.whatComesOutLabel, result ? resultBlocks(appraisal, result) : [text(texts.thereIsNoResultYet)]),
      ...section(texts.whatWeConclude, textIfAny(appraisal.conclusion)),
      ...(behind ? [{ ...behind, startsPage: true }] : []),
      ...others,
    ],
  };
}

/** The same for the screen and its print: sections follow one another, so that no sheet is left half empty. */
export const inOneRun = ({ sections, ...report }: Report): Report => ({
  ...report,
  sections: sections.map(({ startsPage: _, ...section }): ReportSection => section),
});
