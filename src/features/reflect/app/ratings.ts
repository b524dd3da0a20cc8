// What a question can be answered with, and what each answer means for it: the same on screens and on paper.
import type { SessionQuestion } from '../model/question.ts';
import { RATING_LABELS, RATINGS, type Rating } from '../model/vocabulary.ts';
import * as texts from './texts.ts';

const ALWAYS: Partial<Record<Rating, string>> = { 'dont-know': texts.youCannotTellFromWhereYouAre, 'not-for-us': texts.questionDoesNotFitWhatYouDo };

/** The answers in order: the levels, lowest first, then the two that are no level. A level between two that are described has no text. */
export function ratingsOf({ anchors }: Pick<SessionQuestion, 'anchors'>): { value: Rating; label: string; text: string | undefined }[] {
  const described: Partial<Record<Rating, string>> = {
    ...ALWAYS,
    ...(anchors && { 'not-yet': anchors.notYet, partly: anchors.partly, 'in-place': anchors.inPlace }),
  };
  return RATINGS.map((value) => ({ value, label: RATING_LABELS[value], text: described[value] }));
}
