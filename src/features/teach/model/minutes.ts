// How long an assignment takes, summed from its parts.
import type { Assignment, Part } from './assignment.ts';

/** The minutes of some parts together. */
export const sumMinutes = (parts: readonly Part[]) => parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes of the parts that everyone does. */
export const compulsoryMinutes = ({ parts }: Pick<Assignment, 'parts'>) => sumMinutes(parts.filter(({ optional }) => !optional));

/** Minutes of the parts that learners may leave out. */
export const optionalMinutes = ({ parts }: Pick<Assignment, 'parts'>) => sumMinutes(parts.filter(({ optional }) => optional));
