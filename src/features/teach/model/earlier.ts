// Answers whose question a newer edition of the assignment took out or put in other words: kept with what was asked.
import * as z from 'zod/mini';
import { answerInWords, answerSchema } from './answers.ts';
import { partSchema, type Part } from './assignment.ts';
import { LIMITS, textSchema } from './fields.ts';
import { answerKeySchema } from './questions.ts';
import * as texts from '../texts.ts';

/** An answer that was set aside. `part` is the part as it was, so that the answer finds its question should it come back. */
export const earlierSchema = z.strictObject({ key: answerKeySchema, part: partSchema, asked: textSchema, answer: answerSchema });
export type Earlier = z.infer<typeof earlierSchema>;

/** The same as it is handed back: what was asked, and the answer as a person reads it. */
export const takenOutSchema = z.strictObject({ asked: textSchema, words: z.string().check(z.maxLength(LIMITS.text + LIMITS.line)) });
export type TakenOut = z.infer<typeof takenOutSchema>;

/** Stands above such answers. */
export const TAKEN_OUT = texts.answersToQuestionsThatWereTakenOut;

/** The choices of a part that is an own question with choices; none otherwise. */
export const choicesOfPart = (part: Part | undefined): readonly string[] => (part?.is === 'ask' && part.ask.form === 'choice' ? part.ask.choices : []);

/** What was asked, and the answer in words. */
export const earlierInWords = ({ part, asked, answer }: Earlier): TakenOut => ({ asked, words: answerInWords(answer, { choices: [...choicesOfPart(part)] }) });
