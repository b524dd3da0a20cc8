// A case study of the trainer's own inside a link: what is empty takes no room.
import { emptyStudy, type Study } from '../../own-case-study/index.ts';

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

/** What is written. */
export const packStudy = (study: Study): Record<string, unknown> => Object.fromEntries(Object.entries(study).filter(([, value]) => !isEmpty(value)));

/** All of it again, to be checked: what is not there is an empty text or an empty list. */
export const unpackStudy = (packed: Readonly<Record<string, unknown>>): unknown => ({
  ...Object.fromEntries(Object.entries(emptyStudy()).map(([name, value]) => [name, Array.isArray(value) ? [] : ''])),
  ...packed,
});
