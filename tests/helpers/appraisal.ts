// Options appraisals for tests.
import fc from 'fast-check';
import { BEST, newAppraisal, newOption, NO_CHANGE, type Appraisal, type Criterion, type Option } from '../../src/features/plan/options/model/appraisal.ts';

export const criterion = (id: string, points: number | undefined, more: Partial<Criterion> = {}): Criterion => ({
  id,
  label: id,
  meaning: '',
  low: '',
  high: '',
  isMust: false,
  sources: [],
  reason: '',
  ...(points !== undefined && { points }),
  ...more,
});

/** An option with its scores, in the order of the criteria. Nothing is a score that is missing. */
export const option = (id: string, criteria: readonly Criterion[], scores: readonly (number | undefined)[], more: Partial<Option> = {}): Option => ({
  ...newOption(id, id, false),
  scores: Object.fromEntries(criteria.flatMap(({ id: one }, at) => (scores[at] === undefined ? [] : [[one, scores[at]]]))),
  ...more,
});

/** An appraisal with these points, and these scores by option. Its weights are settled. */
export function appraisalOf(points: readonly (number | undefined)[], scores: Readonly<Record<string, readonly (number | undefined)[]>>): Appraisal {
  const criteria = points.map((one, at) => criterion(`c${at + 1}`, one));
  return {
    ...newAppraisal(
      'Which way?',
      Object.entries(scores).map(([id, row]) => option(id, criteria, row)),
    ),
    criteria,
    settings: { weighBy: 'points', areWeightsSettled: true, wereWeightsReopened: false },
  };
}

const words = (maxLength: number) => fc.string({ maxLength });
const id = fc.stringMatching(/^[a-z0-9]{8,16}$/);

const anyCriterion: fc.Arbitrary<Criterion> = fc
  .record({ id, label: words(160), meaning: words(600), low: words(160), high: words(160), isMust: fc.boolean(), reason: words(600) })
  .chain((one) =>
    fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }).map((points) => ({ ...one, sources: [], ...(points !== undefined && { points }) })),
  );

/** Any appraisal that people could have made. */
export const anyAppraisal: fc.Arbitrary<Appraisal> = fc
  .record({
    question: words(2000),
    roles: fc.array(words(60), { maxLength: 5 }),
    conclusion: words(2000),
    criteria: fc.uniqueArray(anyCriterion, { maxLength: 6, selector: (one) => one.id }),
    ids: fc.uniqueArray(id, { maxLength: 5 }),
  })
  .chain(({ ids, criteria, ...rest }) =>
    fc.tuple(...[NO_CHANGE, ...ids].map((one) => anyOption(one, criteria))).map((options): Appraisal => ({
      ...newAppraisal('', options),
      ...rest,
      criteria,
      settings: { weighBy: 'swing', areWeightsSettled: true, wereWeightsReopened: false },
    })),
  );

const anyOption = (one: string, criteria: readonly Criterion[]): fc.Arbitrary<Option> =>
  fc
    .record({
      label: words(160),
      note: words(500),
      scores: fc.array(fc.option(fc.integer({ min: 1, max: BEST }), { nil: undefined }), { minLength: criteria.length, maxLength: criteria.length }),
      meets: fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: criteria.length, maxLength: criteria.length }),
    })
    .map(({ label, note, scores, meets }) => {
      const record = <Value>(values: readonly (Value | undefined)[]) =>
        Object.fromEntries(criteria.flatMap(({ id: key }, at) => (values[at] === undefined ? [] : [[key, values[at]]])));
      return { id: one, label, isModel: false, note, scores: record(scores), meets: record(meets) };
    });
