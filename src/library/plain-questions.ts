// The questions of a set in plain words.
import type { Entry } from './entry.ts';

/** A part of a set with those of its questions that are there in plain words. */
export interface PlainPart {
  id: string;
  title: string;
  questions: { id: string; plain: string }[];
}

/** The parts in their order; a part without any such question is left out. */
export const inPlainWords = ({ data }: Entry<'question-sets'>): PlainPart[] =>
  data.parts
    .map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.flatMap((question) => (question.plain === undefined ? [] : [{ id: question.id, plain: question.plain }])),
    }))
    .filter(({ questions }) => questions.length > 0);
