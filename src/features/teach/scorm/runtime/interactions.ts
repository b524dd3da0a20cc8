// Answers as a platform lists them for the trainer: one “interaction” each, with a type and a response in the form of the specification.
import type { Answer } from '../../model/answers.ts';
import type { AskedQuestion } from '../../model/questions.ts';
import { RATINGS } from '../../../reflect/index.ts';
import { MOST, type ScormEdition } from '../scorm-edition.ts';
import { cutTo, oneLine } from './plain-text.ts';

/** An answer in the platform’s terms. */
export interface Interaction {
  id: string;
  type: 'fill-in' | 'long-fill-in' | 'choice' | 'likert';
  response: string;
  /** The words of the question; only 2004 has a place for them. */
  description: string;
  /** The response had to be shortened. */
  isCut: boolean;
}

/** 250 letters for an identifier or a description in 2004. */
const MOST_SHORT = 250;
/** Choices are told by a letter, which is all that 1.2 has room for. */
const letterOf = (place: number) => String.fromCharCode('a'.charCodeAt(0) + place);
const slug = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** What stands in a likert response where an answer was taken back: nothing in 1.2, which allows it; a word in 2004, which does not. */
const NO_ANSWER: Record<ScormEdition, string> = { '1.2': '', '2004': 'no-answer' };

function choiceResponse(chosen: readonly number[], choices: readonly string[], edition: ScormEdition): string {
  if (edition === '1.2') return chosen.map(letterOf).join(',');
  return chosen.map((place) => [letterOf(place), slug(choices[place] ?? '')].filter(Boolean).join('-')).join('[,]');
}

/** The answer to one question. A level with a note makes two, since a likert response holds no text. */
export function interactionsOf({ key, text: asked, form, choices = [] }: AskedQuestion, answer: Answer | undefined, edition: ScormEdition): Interaction[] {
  const id = key.replaceAll('/', '_');
  const description = cutTo(oneLine(asked, edition), MOST_SHORT);
  const written = (of: string, words: string): Interaction => {
    const whole = oneLine(words, edition);
    const response = cutTo(whole, MOST[edition].response);
    return { id: of, type: edition === '1.2' ? 'fill-in' : 'long-fill-in', response, description, isCut: response !== whole };
  };
  const marked = (type: 'choice' | 'likert', response: string): Interaction => ({ id, type, response, description, isCut: false });
  if (form === 'short') return [written(id, answer?.is === 'text' ? answer.text : '')];
  if (form === 'choice') return [marked('choice', answer?.is === 'choice' ? choiceResponse(answer.chosen, choices, edition) : '')];
  if (form === 'rating') return [marked('likert', answer?.is === 'rating' ? String(answer.value) : NO_ANSWER[edition])];
  if (answer?.is !== 'level') return [marked('likert', NO_ANSWER[edition]), written(`${id}_note`, '')];
  return [marked('likert', edition === '1.2' ? String(RATINGS.indexOf(answer.level) + 1) : answer.level), written(`${id}_note`, answer.note ?? '')];
}
