// The shape of the site’s question data, for the build that writes it and the browser that reads it. Types only: costs nothing in either.
import type * as z from 'zod/mini';
import type { dataQuestionSchema, questionDataSchema } from './question-data.ts';

export type QuestionData = z.infer<typeof questionDataSchema>;
export type QuestionSetData = QuestionData['sets'][number];
export type QuestionDataQuestion = z.infer<typeof dataQuestionSchema>;
export type IdeaData = QuestionData['ideas'][number];
