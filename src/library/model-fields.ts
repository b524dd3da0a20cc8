// The fields of a model in the order of the options appraisal, for its page and for comparing models, and the order of models on the line.
import type { Entry } from './entry.ts';
import { MODEL_JOINS } from './schemas/models.ts';
import type { DataOf } from './schemas/index.ts';
import { keysOf } from './vocabulary.ts';

type Model = DataOf<'models'>;

/** Fields that hold cited points, with their headings. */
export const MODEL_FIELDS = [
  { key: 'coreFeatures', label: 'Core features' },
  { key: 'enhancements', label: 'What could be added' },
  { key: 'servicesAndStaff', label: 'Services and staff' },
  { key: 'whoItSupports', label: 'Who it supports' },
  { key: 'whatNeedsToBeInPlace', label: 'What needs to be in place' },
  { key: 'strengths', label: 'Strengths' },
  { key: 'limitations', label: 'Limitations' },
  { key: 'examples', label: 'Examples' },
] as const satisfies readonly { key: keyof Model; label: string }[];

/** What the grid of all models says of each, with its headings. */
export const GLANCE_FIELDS = [
  { key: 'for', label: 'For it' },
  { key: 'against', label: 'Against it' },
  { key: 'suits', label: 'Whom it suits' },
  { key: 'needs', label: 'What it needs' },
  { key: 'cost', label: 'Cost' },
  { key: 'start', label: 'Time to start' },
] as const satisfies readonly { key: keyof NonNullable<Model['glance']>; label: string }[];

/** Models from apart to one team; at one station, the options first, each in the order of its source. */
export const alongTheLine = (models: readonly Entry<'models'>[]) => {
  const stations = keysOf(MODEL_JOINS);
  return models.toSorted(
    ({ data: one }, { data: other }) =>
      stations.indexOf(one.joins) - stations.indexOf(other.joins) || other.family.localeCompare(one.family) || one.number - other.number,
  );
};
