// What was collected, put side by side: who did what, and for each question all answers, their spread and the trainer’s themes.
import { RATING_LABELS, RATINGS } from '../../reflect/index.ts';
import { answerInWords, formOf, type Answer } from './answers.ts';
import type { Ask, Assignment } from './assignment.ts';
import { markKey, type Collected, type CollectedReturn, type Mark, type Theme } from './collected.ts';
import type { TakenOut } from './earlier.ts';
import { partIdOf, subjectOf, type AnswerKey, type Form } from './questions.ts';
import * as texts from '../texts.ts';

/** A learner, with what was done. */
export interface Person {
  returnId: string;
  /** The name, or “Person 3” by the number that stays theirs where none was given. */
  who: string;
  given: CollectedReturn;
  /** Compulsory parts that are done, of all compulsory parts; of all parts where every part is optional. */
  done: number;
  of: number;
  /** Questions answered, of those asked. */
  answered: number;
  asked: number;
}

const assignmentOf = ({ assignments }: Collected, { assignment }: CollectedReturn) => assignments[assignment]!;
const askedOf = ({ askedTexts }: Collected, { asked }: CollectedReturn) => askedTexts[asked]!;

/** Everyone whose answers are here, in the order in which they came. */
export function peopleOf(collected: Collected): Person[] {
  return collected.returns.map((given) => {
    const { parts } = assignmentOf(collected, given);
    const compulsory = parts.filter(({ optional }) => !optional);
    const counted = compulsory.length > 0 ? compulsory : parts;
    return {
      returnId: given.id,
      who: given.name ?? texts.person(given.number),
      given,
      done: counted.filter(({ id }) => given.done.includes(id)).length,
      of: counted.length,
      answered: Object.keys(given.answers).length,
      asked: Object.keys(askedOf(collected, given)).length,
    };
  });
}

/** How many people gave one answer. */
export interface SpreadRow {
  label: string;
  count: number;
}

/** A theme with how many answers carry it. */
export interface ThemeCount extends Theme {
  count: number;
}

/** One person’s answer to one question. */
export interface GivenAnswer {
  returnId: string;
  who: string;
  /** The question in the words in which this person read it. */
  asked: string;
  answer: Answer;
  /** The answer as a person reads it. */
  words: string;
  mark: Mark | undefined;
}

/** Everything that was answered to one question. */
export interface QuestionAnswers {
  /** Unique in the list: the key of the question, its form, and what it is about. */
  id: string;
  key: AnswerKey;
  /** The wordings in which it was read; more than one if it changed in between. */
  texts: string[];
  form: Form;
  /** With `rating`: what 1 and 5 mean. */
  low?: string;
  high?: string;
  /** How many people were asked. */
  asked: number;
  /** Of those who answered, in the order in which they came. */
  answers: GivenAnswer[];
  /** How many people gave each answer; none with short answers. */
  spread: SpreadRow[];
  /** Themes that answers carry, most frequent first. */
  themes: ThemeCount[];
}

/** The own question of an assignment that stands behind a key. */
function askOf({ parts }: Assignment, key: AnswerKey): Ask | undefined {
  const part = parts.find(({ id }) => id === key);
  return part?.is === 'ask' ? part.ask : undefined;
}
const choicesOf = (ask: Ask | undefined) => (ask?.form === 'choice' ? ask.choices : []);

/** The key with what it stands for: in another edition of the assignment the same key may name another question. */
function placeOf({ parts }: Assignment, key: AnswerKey): string {
  const part = parts.find(({ id }) => id === partIdOf(key));
  return part ? `${key} ${subjectOf(part)}` : key;
}

/** Questions of the library do not travel with their form, so the first answer tells it. By places. */
function formsByAnswer(collected: Collected): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const given of collected.returns) {
    for (const [key, answer] of Object.entries(given.answers)) {
      const place = placeOf(assignmentOf(collected, given), key);
      if (!forms.has(place)) forms.set(place, formOf(answer));
    }
  }
  return forms;
}

/** How many answers of some carry each theme. */
function countThemes(themes: readonly Theme[], marks: readonly (Mark | undefined)[]): ThemeCount[] {
  return themes
    .map((theme) => ({ ...theme, count: marks.filter((mark) => mark?.themes.includes(theme.id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Answers to a question with the choices that each person had. */
type Placed = GivenAnswer & { ask: Ask | undefined };

function spreadOf(form: Form, answers: readonly Placed[], asks: readonly (Ask | undefined)[]): SpreadRow[] {
  const count = (isGiven: (placed: Placed) => boolean) => answers.filter(isGiven).length;
  if (form === 'rating')
    return [1, 2, 3, 4, 5].map((value) => ({ label: String(value), count: count(({ answer }) => answer.is === 'rating' && answer.value === value) }));
  if (form === 'level')
    return RATINGS.map((level) => ({ label: RATING_LABELS[level], count: count(({ answer }) => answer.is === 'level' && answer.level === level) }));
  // Where choices changed in between, the same words count as the same choice.
  return [...new Set(asks.flatMap(choicesOf))].map((label) => ({
    label,
    count: count(({ answer, ask }) => answer.is === 'choice' && answer.chosen.some((place) => choicesOf(ask)[place] === label)),
  }));
}

/** One question while its answers are gathered. */
interface Gathered {
  id: string;
  key: AnswerKey;
  form: Form;
  texts: Set<string>;
  asks: (Ask | undefined)[];
  answers: Placed[];
}

function finish({ id, key, form, texts: allTexts, asks, answers }: Gathered, themes: readonly Theme[]): QuestionAnswers {
  const rated = asks.findLast((ask) => ask?.form === 'rating');
  return {
    id,
    key,
    texts: [...allTexts],
    form,
    ...(rated?.form === 'rating' && { low: rated.low, high: rated.high }),
    asked: asks.length,
    answers: answers.map(({ ask: _, ...given }) => given),
    spread: spreadOf(form, answers, asks),
    themes: countThemes(
      themes,
      answers.map(({ mark }) => mark),
    ),
  };
}

/**
 * All questions in the order in which they were read. An own question whose words or form were changed in between stands once for each: no
 * answer stands under what was not asked. A question of the library stays the same one where only its wording is improved.
 */
export function answersByQuestion(collected: Collected): QuestionAnswers[] {
  const forms = formsByAnswer(collected);
  const questions = new Map<string, Gathered>();
  for (const { given, who, returnId } of peopleOf(collected)) {
    const assignment = assignmentOf(collected, given);
    for (const [key, text] of Object.entries(askedOf(collected, given))) {
      const ask = askOf(assignment, key);
      const place = placeOf(assignment, key);
      const form = ask?.form ?? forms.get(place) ?? 'short';
      const id = `${place} ${form}`;
      const question = questions.get(id) ?? { id, key, form, texts: new Set(), asks: [], answers: [] };
      questions.set(id, question);
      question.texts.add(text);
      question.asks.push(ask);
      const answer = given.answers[key];
      if (!answer) continue;
      const words = answerInWords(answer, { choices: choicesOf(ask) });
      question.answers.push({ returnId, who, asked: text, answer, words, mark: collected.marks[markKey(returnId, key)], ask });
    }
  }
  return [...questions.values()].map((question) => finish(question, collected.themes));
}

/** Answers to questions that were taken out of the assignment before they were handed back, with who gave them. */
export const takenOutOf = (collected: Collected): (TakenOut & { who: string })[] =>
  peopleOf(collected).flatMap(({ who, given }) => (given.earlier ?? []).map((one) => ({ ...one, who })));

/** The themes over all answers that are here, most frequent first. */
export const themesOf = (collected: Collected): ThemeCount[] =>
  countThemes(
    collected.themes,
    collected.returns.flatMap(({ id, answers }) => Object.keys(answers).map((key) => collected.marks[markKey(id, key)])),
  );
