// The fields of a model in the order of the options appraisal, for its page and for comparing models.
import type { DataOf } from './schemas/index.ts';

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
