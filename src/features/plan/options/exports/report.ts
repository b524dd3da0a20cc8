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

const section = (heading: string, blocks: Block[]): ReportSection[] => (blocks.length > 0 ? [{ heading, level: 1, blocks }] : []);

const optionsBlocks = ({ options }: Appraisal): Block[] =>
  options.every(({ note }) => note.trim() === '')
    ? [list(options.map(nameOf))]
    : [
        table(
          'Options',
          ['Option', 'What it would look like here'],
          options.map((option) => [nameOf(option), option.note.trim()]),
          [1, 2],
        ),
      ];

function mustBlocks(appraisal: Appraisal): Block[] {
  const musts = mustsOf(appraisal);
  if (musts.length === 0) return [];
  const answer = (meets: boolean | undefined) => (meets === undefined ? 'Not known yet' : meets ? 'Meets it' : 'Fails it');
  return [
    list(musts.map((must): Inline => [{ text: nameOf(must), strong: true }, must.meaning.trim() ? `. ${must.meaning.trim()}` : ''])),
    ...sourceBlocks(musts),
    table(
      'Must-haves',
      ['Option', ...musts.map(nameOf)],
      appraisal.options.map((option) => [nameOf(option), ...musts.map(({ id }) => answer(option.meets[id]))]),
    ),
  ];
}

function criteriaBlocks(appraisal: Appraisal): Block[] {
  const criteria = scoredOf(appraisal);
  if (criteria.length === 0) return [];
  const weights = weightsOf(criteria);
  const way = appraisal.settings.weighBy === 'swing' ? 'by swing: which step from worst to best matters most, and how much the others beside it' : 'by points';
  return [
    text(`Weights were found ${way}. They were ${appraisal.settings.areWeightsSettled ? '' : 'not yet '}settled when this was made.`),
    ...textIfAny(lateWords(appraisal)),
    table(
      'Criteria and weights',
      ['Criterion', `What it means, and 1 and ${BEST}`, 'Weight', 'Why'],
      criteria.map((criterion, at) => [
        nameOf(criterion),
        `${criterion.meaning.trim()} 1: ${criterion.low.trim() || 'worst'}. ${BEST}: ${criterion.high.trim() || 'best'}.`.trim(),
        weights ? percent(weights[at]!) : 'None yet',
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
  return [
    text('Criteria that the library offers follow these passages of Scotland’s options paper; their wording is the library’s own, or yours:'),
    list(known.map((one) => `${nameOf(one)}: ${one.sources.map(({ title }) => title).join('; ')}`)),
  ];
}

/** What people scored alone. Groups as they may be shown. */
function spreadBlocks(appraisal: Appraisal): Block[] {
  const heard = heardScores(appraisal);
  if (heard.length === 0) return [text('Nobody scored alone, so there is one set of scores and no spread.')];
  const apart = disagreements(appraisal);
  return [
    ...textIfAny(appraisal.round?.opened && [appraisal.round.opened.who, appraisal.round.opened.why].filter(Boolean).join('. ')),
    text(
      apart.length === 0
        ? 'Nowhere are two people two steps apart or more.'
        : `People are furthest apart on: ${apart.map(({ option, criterion }) => `${nameOf(option)} (${nameOf(criterion)})`).join('; ')}.`,
    ),
    table(
      'What people scored alone, furthest apart first',
      ['Option', 'Criterion', 'Scores'],
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
    'Scores that were agreed',
    ['Option', ...criteria.map((criterion, at) => `${at + 1} ${nameOf(criterion)}`)],
    appraisal.options.map((option) => [nameOf(option), ...criteria.map(({ id }) => String(option.scores[id] ?? 'No score'))]),
    [1.6, ...criteria.map(() => 1)],
  );
  const parts = table(
    'What each option comes to, and what each criterion adds',
    ['Rank and option', ...criteria.map((_, at) => String(at + 1)), 'Of 100'],
    [
      ...placed.map((one) => [`${one.rank}. ${nameOf(one.option)}`, ...one.parts.map(plainNumber), plainNumber(one.value)]),
      ...result.failed.map(({ option, parts: of, value }) => [
        `No rank: ${nameOf(option)}`,
        ...of.map(plainNumber),
        value === undefined ? 'Scores missing' : plainNumber(value),
      ]),
    ],
    [2, ...criteria.map(() => 0.7), 0.8],
  );
  const drawn: Block = {
    is: 'picture',
    caption: 'Each part of a bar is what one criterion adds; its number is that of the criterion.',
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
    text('One weight moves, and the others keep their proportions to each other.'),
    table(
      'How far each weight can move',
      ['Criterion', 'Weight', 'Before the first place changes'],
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
  const heads = ['First', 'Second', 'Third'].slice(0, placed.length);
  return [
    text(acceptabilityWords(result, shares)),
    {
      is: 'picture',
      caption: `${DRAWS_WORDS} weightings, each as likely as any other. Full: first place; lighter: second; lightest: third.`,
      ...sharesDrawing(result, shares),
      words: [
        table(
          'How often each option has each place, of 100 weightings',
          ['Option', ...heads],
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
      `Options appraisal, ${dayWords(day)}`,
      ...(roles.length > 0 ? [`Who took part: ${roles.join(', ')}`] : []),
      `Made with ${madeBy}. It should hold nothing that points to a person.`,
    ],
    madeBy,
    paper: scoredOf(appraisal).length > 5 ? 'a4-wide' : 'a4',
    sections: [
      ...section('What has to be decided', textIfAny(appraisal.question)),
      ...section('What we conclude', textIfAny(appraisal.conclusion)),
      ...section('The options', optionsBlocks(appraisal)),
      ...section('Must-haves', mustBlocks(appraisal)),
      ...section('Criteria and weights', criteriaBlocks(appraisal)),
      ...section('Spread of scores, and what people disagree about', spreadBlocks(appraisal)),
      ...section('Weighted result', result ? resultBlocks(appraisal, result) : [text('There is no result yet: the weights are not settled.')]),
      ...(result ? section('How far each weight can move', rangeBlocks(result)) : []),
      ...(result ? section('Whatever the weights', anyWeightsBlocks(result)) : []),
      ...section('How to read this', [
        text(
          `Each score from 1 to ${BEST} counts as a step of the same size. The value of an option is the sum of weight times steps, from 0 to 100. The numbers show what follows from these judgments; they decide nothing. How the method works, with its sources and limits, stands on the site under “How an options appraisal works”.`,
        ),
      ]),
    ],
  };
}
