// How long an assignment takes, as its trainer reads it.
import { minuteWords } from '../../../library/words.ts';
import type { Assignment } from '../model/assignment.ts';
import { compulsoryMinutes, optionalMinutes } from '../model/minutes.ts';
import * as texts from './texts.ts';

/** Example: 45 minutes, and 10 more if they do the optional parts */
export function minutesInAll(assignment: Pick<Assignment, 'parts'>): string {
  const [must, may] = [compulsoryMinutes(assignment), optionalMinutes(assignment)];
  if (may === 0) return minuteWords(must);
  return must === 0 ? texts.allOfItOptional(minuteWords(may)) : texts.andMayMoreIfTheyDoTheOptionalParts(minuteWords(must), may);
}

/** Example: 5 parts, 45 minutes */
export const sizeInWords = (assignment: Pick<Assignment, 'parts'>) => texts.partsAll(assignment.parts.length, minutesInAll(assignment));
