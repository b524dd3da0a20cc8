// The fields of a model in the order of the options appraisal, for its page and for comparing models, and the order of models on the line.
import type { Entry } from './entry.ts';
import { MODEL_JOINS } from './schemas/models.ts';
import type { DataOf } from './schemas/index.ts';
import { keysOf } from './vocabulary.ts';
import * as texts from './texts.ts';

type Model = DataOf<'models'>;

/** Fields that hold cited points, with their headings. */
export const MODEL_FIELDS = [
  { key: 'coreFeatures', label: texts.coreFeatures },
  { key: 'enhancements', label: texts.whatCouldBeAdded },
  { key: 'servicesAndStaff', label: texts.servicesAndStaff },
  { key: 'whoItSupports', label: texts.whoItSupports },
  { key: 'whatNeedsToBeInPlace', label: texts.whatNeedsToBeInPlace },
  { key: 'strengths', label: texts.strengths },
  { key: 'limitations', label: texts.limitations },
  { key: 'examples', label: texts.examples },
] as const satisfies readonly { key: keyof Model; label: string }[];

/** What the grid of all models says of each, with its headings. */
export const GLANCE_FIELDS = [
  { key: 'for', label: texts.forIt },
  { key: 'against', label: texts.againstIt },
  { key: 'suits', label: texts.whomItSuits },
  { key: 'needs', label: texts.whatItNeeds },
  { key: 'cost', label: texts.cost },
  { key: 'start', label: texts.timeToStart },
] as const satisfies readonly { key: keyof NonNullable<Model['glance']>; label: string }[];

/** Models from apart to one team; at one station, the options first, each in the order of its source. */
export const alongTheLine = (models: readonly Entry<'models'>[]) => {
  const stations = keysOf(MODEL_JOINS);
  return models.toSorted(
    ({ data: one }, { data: other }) =>
      stations.indexOf(one.joins) - stations.indexOf(other.joins) || other.family.localeCompare(one.family) || one.number - other.number,
  );
};
