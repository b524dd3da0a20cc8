// What the library says of the options that are its own, where that could be had.
import type { Option } from './appraisal.ts';
import { BETWEEN_DOCUMENTS, type OfferedModel, type OptionsData } from './options-data.ts';

type Library = Pick<OptionsData, 'models'> | undefined;

/** The model that an option is. Undefined of an option of one’s own, whatever its id, and where the library could not be had. */
export const modelOf = ({ id, isModel }: Option, library: Library): OfferedModel | undefined =>
  isModel ? library?.models.find((model) => model.id === id) : undefined;

/** The documents that the summaries of some options rest on, each named once. Empty where there are none. */
export const documentsBehind = (options: readonly Option[], library: Library): string =>
  [...new Set(options.flatMap((option) => modelOf(option, library)?.from.split(BETWEEN_DOCUMENTS) ?? []))].join(BETWEEN_DOCUMENTS);
