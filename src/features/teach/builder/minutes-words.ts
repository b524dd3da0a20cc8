// How long an assignment takes, as its trainer reads it.
import { count, minuteWords } from '../../../library/words.ts';
import type { Assignment } from '../model/assignment.ts';
import { compulsoryMinutes, optionalMinutes } from '../model/minutes.ts';

/** Example: 45 minutes, and 10 more if they do the optional parts */
export function minutesInAll(assignment: Pick<Assignment, 'parts'>): string {
  const [must, may] = [compulsoryMinutes(assignment), optionalMinutes(assignment)];
  if (may === 0) return minuteWords(must);
  return must === 0 ? `${minuteWords(may)}, all of it optional` : `${minuteWords(must)}, and ${may} more if they do the optional parts`;
}

/** Example: 5 parts, 45 minutes */
export const sizeInWords = (assignment: Pick<Assignment, 'parts'>) => `${count(assignment.parts.length, 'part', 'parts')}, ${minutesInAll(assignment)}`;
