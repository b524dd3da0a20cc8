// What can be done to an appraisal. Each is one step that can be taken back.
import { shortName } from '../../../workbook/index.ts';
import { BEST, hasScores, LIMITS, nameOf, NO_CHANGE, scoredOf, type Appraisal, type Criterion, type Option, type WeighBy } from './appraisal.ts';
import { step } from './steps.ts';
import * as texts from '../texts.ts';

const quoted = (named: { readonly label: string } | undefined) => `“${shortName(named ? nameOf(named) : '')}”`;
const withItem = <Item extends { id: string }>(list: readonly Item[], id: string, change: (item: Item) => Item): Item[] =>
  list.map((item) => (item.id === id ? change(item) : item));
const optionOf = ({ options }: Appraisal, id: string) => options.find((option) => option.id === id);
const criterionOf = ({ criteria }: Appraisal, id: string) => criteria.find((criterion) => criterion.id === id);

/** Adds an option at the end. Nothing happens where there are as many as an appraisal may hold, or where it is in. */
export const addOption = (appraisal: Appraisal, option: Option): Appraisal =>
  appraisal.options.length >= LIMITS.options || optionOf(appraisal, option.id)
    ? appraisal
    : step(appraisal, texts.addQuoted(quoted(option)), { options: [...appraisal.options, option] });

/** Takes an option out, with what was scored. “Do nothing differently” stays. */
export const removeOption = (appraisal: Appraisal, id: string): Appraisal =>
  id === NO_CHANGE
    ? appraisal
    : step(appraisal, texts.takeOutQuoted(quoted(optionOf(appraisal, id))), { options: appraisal.options.filter((option) => option.id !== id) });

/** Changes the words of an option. Typing on in one field is one step. */
export const writeOption = (appraisal: Appraisal, id: string, words: Partial<Pick<Option, 'label' | 'note'>>): Appraisal =>
  step(
    appraisal,
    texts.wordsOfQuoted(quoted(optionOf(appraisal, id))),
    { options: withItem(appraisal.options, id, (option) => ({ ...option, ...words })) },
    `option/${id}/${Object.keys(words).join()}`,
  );

/**
 * Other criteria. Where what is scored has changed, every weight is another share than the one that was settled: so they are open again, and it
 * is remembered where there are scores already.
 */
function withCriteria(appraisal: Appraisal, words: string, criteria: Criterion[]): Appraisal {
  const idsOf = (some: Pick<Appraisal, 'criteria'>) =>
    scoredOf(some)
      .map(({ id }) => id)
      .join();
  const isSame = !appraisal.settings.areWeightsSettled || idsOf(appraisal) === idsOf({ criteria });
  return step(appraisal, words, { criteria, ...(!isSame && { settings: reopened(appraisal) }) });
}

/** Adds a criterion at the end. Nothing happens where there are as many as an appraisal may hold, or where it is in. */
export const addCriterion = (appraisal: Appraisal, criterion: Criterion): Appraisal =>
  appraisal.criteria.length >= LIMITS.criteria || criterionOf(appraisal, criterion.id)
    ? appraisal
    : withCriteria(appraisal, texts.addQuoted(quoted(criterion)), [...appraisal.criteria, criterion]);

/** Takes a criterion out. Its scores are kept out of sight, so that undo brings them back. */
export const removeCriterion = (appraisal: Appraisal, id: string): Appraisal =>
  withCriteria(
    appraisal,
    texts.takeOutQuoted(quoted(criterionOf(appraisal, id))),
    appraisal.criteria.filter((criterion) => criterion.id !== id),
  );

/** Changes the words of a criterion, or its reason. Typing on in one field is one step. */
export const writeCriterion = (appraisal: Appraisal, id: string, words: Partial<Pick<Criterion, 'label' | 'meaning' | 'low' | 'high' | 'reason'>>): Appraisal =>
  step(
    appraisal,
    texts.wordsOfQuoted(quoted(criterionOf(appraisal, id))),
    { criteria: withItem(appraisal.criteria, id, (criterion) => ({ ...criterion, ...words })) },
    `criterion/${id}/${Object.keys(words).join()}`,
  );

/** Gives a criterion points; undefined takes them away. Typing on in one field is one step. */
export const writePoints = (appraisal: Appraisal, id: string, points: number | undefined): Appraisal =>
  step(
    appraisal,
    texts.pointsOfQuoted(quoted(criterionOf(appraisal, id))),
    {
      criteria: withItem(appraisal.criteria, id, ({ points: _, ...criterion }) => ({ ...criterion, ...(points !== undefined && { points }) })),
    },
    `criterion/${id}/points`,
  );

/** Makes a criterion a must-have, or one that is scored. */
export const makeMust = (appraisal: Appraisal, id: string, isMust: boolean): Appraisal =>
  criterionOf(appraisal, id)?.isMust === isMust
    ? appraisal
    : withCriteria(
        appraisal,
        texts.mustHaveQuoted(isMust, quoted(criterionOf(appraisal, id))),
        withItem(appraisal.criteria, id, (criterion) => ({ ...criterion, isMust })),
      );

/** Chooses how weights are found. What was entered for the other way does not fit and goes. */
export const weighBy = (appraisal: Appraisal, way: WeighBy): Appraisal =>
  appraisal.settings.weighBy === way
    ? appraisal
    : step(appraisal, texts.weighByWay(way), {
        criteria: appraisal.criteria.map(({ points: _, ...criterion }) => criterion),
        settings: { ...appraisal.settings, weighBy: way },
      });

/** Swing: names the criterion whose step from worst to best matters most. It has a hundred; one that had a hundred has to be asked again. */
export const nameTop = (appraisal: Appraisal, top: string): Appraisal =>
  !criterionOf(appraisal, top)
    ? appraisal
    : step(appraisal, texts.mattersMostQuoted(quoted(criterionOf(appraisal, top))), {
        criteria: appraisal.criteria.map((criterion) => {
          const { points, ...others } = criterion;
          if (criterion.id === top) return { ...criterion, points: 100 };
          return points === 100 ? others : criterion;
        }),
      });

/** Settles the weights: scores may be entered from here on. */
export const settleWeights = (appraisal: Appraisal): Appraisal =>
  appraisal.settings.areWeightsSettled ? appraisal : step(appraisal, texts.settleTheWeights, { settings: { ...appraisal.settings, areWeightsSettled: true } });

/** Weights that are open; where there are scores already, that is remembered. */
const reopened = (appraisal: Appraisal): Appraisal['settings'] => ({
  ...appraisal.settings,
  areWeightsSettled: false,
  wereWeightsReopened: appraisal.settings.wereWeightsReopened || hasScores(appraisal),
});

/** Opens the weights again. */
export const reopenWeights = (appraisal: Appraisal): Appraisal =>
  appraisal.settings.areWeightsSettled ? step(appraisal, texts.openTheWeightsAgain, { settings: reopened(appraisal) }) : appraisal;

/** Without the key where there is no value. */
const withValue = <Value>(record: Readonly<Record<string, Value>>, key: string, value: Value | undefined): Record<string, Value> => {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
};

/** Says whether an option meets a must-have; undefined where nobody knows yet. */
export const putMeets = (appraisal: Appraisal, option: string, criterion: string, meets: boolean | undefined): Appraisal =>
  !criterionOf(appraisal, criterion) || optionOf(appraisal, option)?.meets[criterion] === meets
    ? appraisal
    : step(appraisal, `${quoted(criterionOf(appraisal, criterion))}: ${quoted(optionOf(appraisal, option))}`, {
        options: withItem(appraisal.options, option, (one) => ({ ...one, meets: withValue(one.meets, criterion, meets) })),
      });

/** Agrees on a score; undefined takes it away. Anything that is no score changes nothing. */
export function putScore(appraisal: Appraisal, option: string, criterion: string, score: number | undefined): Appraisal {
  const isScore = score === undefined || (Number.isInteger(score) && score >= 1 && score <= BEST);
  if (!isScore || !criterionOf(appraisal, criterion) || optionOf(appraisal, option)?.scores[criterion] === score) return appraisal;
  return step(appraisal, `${quoted(criterionOf(appraisal, criterion))}: ${quoted(optionOf(appraisal, option))}`, {
    options: withItem(appraisal.options, option, (one) => ({ ...one, scores: withValue(one.scores, criterion, score) })),
  });
}
