// How long an assignment takes, as its trainer reads it.
import { fullDay, minuteWords } from '../../../library/words.ts';
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

/** The same with the day it is due, where there is one. Example: 5 parts, 45 minutes. Due on Tuesday 8 December 2026. */
export const sizeAndDue = (assignment: Pick<Assignment, 'parts' | 'due'>) =>
  assignment.due ? texts.sizeDueOnDay(sizeInWords(assignment), fullDay(assignment.due)) : sizeInWords(assignment);
