// Which questions a way to start brings, from the site’s question data.
import { AUDIENCES } from '../../../library/vocabulary.ts';
import type { QuestionKey } from '../model/fields.ts';
import type { SessionQuestion } from '../model/question.ts';
import type { QuestionData } from '../model/question-data-types.ts';
import { toSessionQuestion } from '../model/session.ts';
import { fitting, MEETINGS, partsOf } from './fitting.ts';
import type { StartFrom, Topic } from './route.ts';
import * as texts from './texts.ts';

/** The title of a session whose questions were picked one by one. */
const OWN_TITLE = texts.ourOwnChoiceOfQuestions;

/** What was chosen: a title, minutes if the exercise has them, and the questions. */
export interface Chosen {
  title: string;
  minutes?: number;
  /** Whom the exercise is for, and how many. */
  people?: string;
  questions: SessionQuestion[];
}

/** A question of the site with the audiences it is for. */
interface SiteQuestion {
  question: SessionQuestion;
  audiences: readonly string[];
}

/** Every question of the site, in the order of its sets. */
const siteQuestions = ({ sets }: QuestionData): SiteQuestion[] =>
  sets.flatMap((set) => set.questions.map((question) => ({ question: toSessionQuestion(set, question), audiences: question.audiences ?? set.audiences })));

/** Every question of the site as a session keeps it. */
export const allQuestions = (data: QuestionData): SessionQuestion[] => siteQuestions(data).map(({ question }) => question);

/** The questions with these keys, in this order; keys that the site does not know are left out. */
export function questionsWith(data: QuestionData, keys: readonly QuestionKey[]): SessionQuestion[] {
  const known = new Map(allQuestions(data).map((question) => [question.key, question]));
  return keys.flatMap((key) => known.get(key) ?? []);
}

/** All that a topic has. */
function wholeOf(data: QuestionData, { kind, id }: Topic): Chosen | undefined {
  if (kind === 'exercise') {
    const exercise = data.exercises.find((one) => one.id === id);
    return exercise && { title: exercise.title, minutes: exercise.minutes, people: exercise.people, questions: questionsWith(data, exercise.questions) };
  }
  if (kind === 'set') {
    const set = data.sets.find((one) => one.id === id);
    return set && { title: set.title, minutes: set.minutes, questions: set.questions.map((question) => toSessionQuestion(set, question)) };
  }
  if (kind === 'dimension') {
    const dimension = data.dimensions.find((one) => one.id === id);
    return dimension && { title: dimension.title, questions: allQuestions(data).filter((question) => question.dimension === id) };
  }
  if (kind === 'idea') {
    const idea = data.ideas.find((one) => one.id === id);
    return idea && { title: idea.title, questions: allQuestions(data).filter(({ ideas }) => ideas.includes(id)) };
  }
  const questions = siteQuestions(data).flatMap(({ question, audiences }) => (audiences.includes(id) ? [question] : []));
  const audiences: Readonly<Record<string, string>> = AUDIENCES;
  return questions.length > 0 ? { title: texts.questionsForAudiences((audiences[id] ?? id).toLowerCase()), questions } : undefined;
}

/** What a topic brings: all of it, or the some of it that was asked for. */
function chosenBy(data: QuestionData, topic: Topic): Chosen | undefined {
  const whole = wholeOf(data, topic);
  if (!whole || topic.some === undefined || topic.some === 'all') return whole;
  const part = topic.kind === 'set' ? partsOf(data, topic.id).find(({ some }) => some === topic.some) : undefined;
  if (part) return { title: texts.titleOfPart(whole.title, part.title), questions: part.questions };
  const time = MEETINGS.find(({ minutes }) => String(minutes) === topic.some);
  return time && { title: whole.title, minutes: time.minutes, questions: fitting(data, topic, whole.questions, time.questions) };
}

/** What a way to start brings, or undefined if the site has no such thing. `picked` are the questions picked one by one, `own` those written by the team. */
export function chosenFrom(data: QuestionData, from: StartFrom, picked: readonly QuestionKey[], own: readonly SessionQuestion[]): Chosen | undefined {
  if ('id' in from) return chosenBy(data, from);
  const known = new Map([...allQuestions(data), ...own].map((question) => [question.key, question]));
  return { title: OWN_TITLE, questions: picked.flatMap((key) => known.get(key) ?? []) };
}

/** About how many minutes one person takes to answer alone: one and three quarters for each question. */
export const minutesAlone = (questions: number) => Math.max(1, Math.round(questions * 1.75));
