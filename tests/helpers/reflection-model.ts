// A reflection session for tests of the model: questions, people who answer, and what they say.
import type { ReflectionSession } from '../../src/features/reflect/model/documents.ts';
import type { QuestionKey } from '../../src/features/reflect/model/fields.ts';
import { startOwnReflection, toSubmission, type Submission } from '../../src/features/reflect/model/own-reflection.ts';
import { addAllToPool, openTogether } from '../../src/features/reflect/model/pool.ts';
import type { SessionQuestion } from '../../src/features/reflect/model/question.ts';
import { createSession, inviteOf, type SessionChoices } from '../../src/features/reflect/model/session.ts';
import type { Group } from '../../src/features/together/index.ts';
import type { Rating } from '../../src/features/reflect/model/vocabulary.ts';
import { wordingOf } from '../../src/features/reflect/model/wording.ts';

/** A question by number. Its dimension goes round the seven. */
export function makeQuestion(number: number, text = `Question ${number}: who answers the phone?`): SessionQuestion {
  const anchors = { notYet: 'Nobody is named.', partly: 'Named, not always free.', inPlace: 'One number, always answered.', evidence: 'Ring it.' };
  return {
    key: `referrals#question-${number}`,
    setTitle: 'Referrals',
    text,
    anchors,
    dimension: `dimension-${(number % 7) + 1}`,
    ideas: ['no-wrong-door-referral'],
    wording: wordingOf({ text, anchors }),
  };
}

export const makeQuestions = (count: number) => Array.from({ length: count }, (_, index) => makeQuestion(index + 1));

/** A session with nobody in its pool. */
export const makeSession = (choices: Partial<SessionChoices> = {}): ReflectionSession =>
  createSession({
    team: 'Harbour and Northside',
    groups: ['mental-health', 'substance-use', 'third-sector'],
    anonymity: 'groups',
    exercise: { title: 'Referrals', minutes: 60 },
    questions: makeQuestions(3),
    siteVersion: '0.1.0, content of 22 November 2026',
    heldOn: '2026-11-22',
    ...choices,
  });

/** A person who answers: one rating for each question in order; undefined passes on it. */
export interface Person {
  ratings: readonly (Rating | undefined)[];
  name?: string;
  group?: Group;
  evidence?: string;
  privateNote?: string;
}

/** What a person hands over for a session. */
export function submissionOf(session: ReflectionSession, { ratings, name, group, evidence, privateNote }: Person): Submission {
  const own = startOwnReflection(inviteOf(session), session.questions);
  session.questions.forEach(({ key }, index) => {
    const rating = ratings[index];
    own.answers[key] = { ...(rating && { rating }), ...(evidence && { evidence }), ...(privateNote && { privateNote }) };
  });
  return toSubmission({ ...own, ...(name && { name }), ...(group && { group }) });
}

/** The session with these people’s answers, as they can be seen: beside their names or, below that, opened together. */
export function withPeople(session: ReflectionSession, people: readonly Person[]): ReflectionSession {
  const submissions = people.map((person) => submissionOf(session, person));
  return session.anonymity === 'names' ? addAllToPool(session, submissions, 'code').session : openTogether(session, submissions);
}

/** A session of one question in which each of the ratings was given once. */
export const sessionWithRatings = (ratings: readonly Rating[]) =>
  withPeople(
    makeSession({ questions: makeQuestions(1) }),
    ratings.map((rating) => ({ ratings: [rating] })),
  );

export const FIRST: QuestionKey = 'referrals#question-1';
