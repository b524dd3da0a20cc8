// An appraisal as a report: what was to be decided, how it was weighed, what came out, how robust that is, and what was concluded.
import { list, table, text, textIfAny, type Block, type Inline } from '../../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../../library/text/report.ts';
import { spreadWords, dayWords } from '../../../toolkit/rounds.ts';
import { acceptabilityOf } from '../model/acceptability.ts';
import { verdictOf } from '../model/apart.ts';
import { BEST, mustsOf, nameOf, scoredOf, type Appraisal, type Criterion } from '../model/appraisal.ts';
import { columnOf } from '../model/as-worksheet.ts';
import { disagreements, heardScores } from '../model/disagreement.ts';
import { resultOf, weightsOf, type Result } from '../model/result.ts';
import { weightRanges } from '../model/weight-range.ts';
import {
  acceptabilityWords,
  DRAWS_WORDS,
  failedWords,
  incompleteWords,
  inHundred,
  lateWords,
  NO_REASON,
  notMoved,
  percent,
  plainNumber,
  rangeWords,
  unknownWords,
  verdictWords,
  whyNoRanges,
} from '../model/words.ts';
import { partsDrawing, sharesDrawing } from './drawings.ts';
import * as texts from '../texts.ts';

const section = (heading: string, blocks: Block[]): ReportSection[] => (blocks.length > 0 ? [{ heading, level: 1, blocks }] : []);

const optionsBlocks = ({ options }: Appraisal): Block[] =>
  options.every(({ note }) => note.trim() === '')
    ? [list(options.map(nameOf))]
    : [
        table(
          texts.options,
          [texts.option, texts.whatItWouldLookLikeHere],
          options.map((option) => [nameOf(option), option.note.trim()]),
          [1, 2],
        ),
      ];

function mustBlocks(appraisal: Appraisal): Block[] {
  const musts = mustsOf(appraisal);
  if (musts.length === 0) return [];
  const answer = (meets: boolean | undefined) => (meets === undefined ? texts.notKnownYet : meets ? texts.meetsIt : texts.failsIt);
  return [
    list(musts.map((must): Inline => [{ text: nameOf(must), strong: true }, must.meaning.trim() ? `. ${must.meaning.trim()}` : ''])),
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
  const way = appraisal.settings.weighBy === 'swing' ? texts.bySwingWhichStepFromWorstToBestMattersMost : texts.byPointsInline;
  return [
    text(texts.weightsWereFoundWayTheyWereSettled(way, appraisal.settings.areWeightsSettled)),
    ...textIfAny(lateWords(appraisal)),
    table(
      texts.criteriaAndWeights,
      [texts.criterion, texts.whatItMeansBest(BEST), texts.weight, texts.whyLabel],
      criteria.map((criterion, at) => [
        nameOf(criterion),
        `${criterion.meaning.trim()} 1: ${criterion.low.trim() || 'worst'}. ${BEST}: ${criterion.high.trim() || 'best'}.`.trim(),
        weights ? percent(weights[at]!) : texts.noneYet,
        criterion.reason.trim() || NO_REASON,
      ]),
      [1.2, 2.2, 0.6, 1.5],
    ),
    ...sourceBlocks(criteria),
  ];
}

/** The passages that ready criteria rest on. */
function sourceBlocks(criteria: readonly Criterion[]): Block[] {
  const known = criteria.filter(({ sources }) => sources.length > 0);
  if (known.length === 0) return [];
  return [text(texts.criteriaThatTheLibraryOffersFollow), list(known.map((one) => `${nameOf(one)}: ${one.sources.map(({ title }) => title).join('; ')}`))];
}

/** What people scored alone. Groups as they may be shown. */
function spreadBlocks(appraisal: Appraisal): Block[] {
  const heard = heardScores(appraisal);
  if (heard.length === 0) return [text(texts.nobodyScoredAlone)];
  const apart = disagreements(appraisal);
  return [
    ...textIfAny(appraisal.round?.opened && [appraisal.round.opened.who, appraisal.round.opened.why].filter(Boolean).join('. ')),
    text(
      apart.length === 0
        ? texts.nowhereAreTwoPeopleTwoStepsApartOrMore
        : texts.peopleAreFurthestApartOn(apart.map(({ option, criterion }) => `${nameOf(option)} (${nameOf(criterion)})`).join('; ')),
    ),
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

function resultBlocks(appraisal: Appraisal, result: Result): Block[] {
  const { criteria, placed } = result;
  const scores = table(
    texts.scoresThatWereAgreed,
    [texts.option, ...criteria.map((criterion, at) => `${at + 1} ${nameOf(criterion)}`)],
    appraisal.options.map((option) => [nameOf(option), ...criteria.map(({ id }) => String(option.scores[id] ?? texts.noScore))]),
    [1.6, ...criteria.map(() => 1)],
  );
  const parts = table(
    texts.whatEachOptionComesTo,
    [texts.rankAndOption, ...criteria.map((_, at) => String(at + 1)), 'Of 100'],
    [
      ...placed.map((one) => [`${one.rank}. ${nameOf(one.option)}`, ...one.parts.map(plainNumber), plainNumber(one.value)]),
      ...result.failed.map(({ option, parts: of, value }) => [
        texts.noRank(nameOf(option)),
        ...of.map(plainNumber),
        value === undefined ? texts.scoresMissing : plainNumber(value),
      ]),
    ],
    [2, ...criteria.map(() => 0.7), 0.8],
  );
  const drawn: Block = {
    is: 'picture',
    caption: texts.eachPartOfABarIsWhatOneCriterionAdds,
    ...partsDrawing(result),
    words: [parts],
  };
  const notes = [...result.failed.map(failedWords), ...result.incomplete.map(incompleteWords), ...unknownWords(result)];
  return [
    text([{ text: verdictWords(verdictOf(result)), strong: true }]),
    ...(notes.length > 0 ? [list(notes)] : []),
    scores,
    ...(placed.length > 0 ? [drawn] : []),
  ];
}

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
          placed.map(({ option }, at) => [nameOf(option), ...heads.map((_, place) => inHundred(shares[at]![place]!))]),
          [2, ...heads.map(() => 0.7)],
        ),
      ],
    },
  ];
}

/** The appraisal. `day`: year-month-day on which it leaves. */
export function appraisalReport(title: string, appraisal: Appraisal, { madeBy, day }: { madeBy: string; day: string }): Report {
  const result = appraisal.settings.areWeightsSettled ? resultOf(appraisal) : undefined;
  const roles = appraisal.roles.map((role) => role.trim()).filter(Boolean);
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
      ...section(texts.whatHasToBeDecidedLabel, textIfAny(appraisal.question)),
      ...section(texts.whatWeConclude, textIfAny(appraisal.conclusion)),
      ...section(texts.theOptions, optionsBlocks(appraisal)),
      ...section('Must-haves', mustBlocks(appraisal)),
      ...section(texts.criteriaAndWeights, criteriaBlocks(appraisal)),
      ...section(texts.spreadOfScoresAndWhatPeopleDisagreeAbout, spreadBlocks(appraisal)),
      ...section(texts.weightedResult, result ? resultBlocks(appraisal, result) : [text(texts.thereIsNoResultYet)]),
      ...(result ? section(texts.howFarEachWeightCanMove, rangeBlocks(result)) : []),
      ...(result ? section(texts.whateverTheWeights, anyWeightsBlocks(result)) : []),
      ...section(texts.howToReadThis, [text(texts.eachScoreFromToBestCountsAsAStepOfTheSame(BEST))]),
    ],
  };
}
