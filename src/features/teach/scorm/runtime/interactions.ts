// Answers as a platform lists them for the trainer: one “interaction” each, with a type and a response in the form of the specification.
import { answerInWords, type Answer } from '../../model/answers.ts';
import type { AskedQuestion } from '../../model/questions.ts';
import { RATING_LABELS } from '../../../reflect/index.ts';
import { MOST, type ScormEdition } from '../scorm-edition.ts';
import { asWritten, cutTo, oneLine } from './plain-text.ts';

/** A response in one way of writing it. */
export interface Wording {
  text: string;
  /** It had to be shortened. */
  isCut: boolean;
}

/** An answer in the platform’s terms. */
export interface Interaction {
  /** Says what was asked as well: 1.2 has no other place for that, and reports for a whole class show nothing else. */
  id: string;
  type: 'fill-in' | 'long-fill-in' | 'choice' | 'likert';
  /** The response, as it was written first; then plainly, for platforms that refuse that. */
  wordings: readonly Wording[];
  /** The words of the question; only 2004 has a place for them. */
  description: string;
}

/** 250 letters for a description in 2004. */
const MOST_SHORT = 250;
/** Letters of a question in an identifier, which holds 255 in 1.2. The key stands before them, and a note has a word after them. */
const MOST_NAMED = 120;
/** Letters of a choice in a response of 2004. */
const MOST_CHOICE = 60;
/** Choices are told apart by a letter. */
const letterOf = (place: number) => String.fromCharCode('a'.charCodeAt(0) + place);
/** Words as an identifier can hold them; nothing of words in other alphabets. */
const slug = (words: string, most: number) =>
  words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');

/** What stands in a likert response of 2004 where an answer was taken back: nothing is not allowed there. */
const NO_ANSWER = 'no-answer';

const choiceResponse = (chosen: readonly number[], choices: readonly string[]) =>
  chosen.map((place) => [letterOf(place), slug(choices[place] ?? '', MOST_CHOICE)].filter(Boolean).join('-')).join('[,]');

/** Words in both ways of writing them, each as long as the edition allows; once, where they are the same. */
function wordingsOf(words: string, edition: ScormEdition): Wording[] {
  const shortened = (whole: string): Wording => ({ text: cutTo(whole, MOST[edition].response), isCut: whole.length > MOST[edition].response });
  const written = shortened(asWritten(words, edition));
  const plain = shortened(oneLine(words, edition));
  return plain.text === written.text ? [written] : [written, plain];
}

/**
 * The answer to one question; always as many interactions, also without an answer. A question with levels makes two: what was chosen, and the
 * note to it. In 1.2 every answer is in words, since its other types have room for a letter or a number only.
 */
export function interactionsOf({ key, text: asked, form, choices = [] }: AskedQuestion, answer: Answer | undefined, edition: ScormEdition): Interaction[] {
  const id = [key.replaceAll('/', '_'), slug(asked, MOST_NAMED)].filter(Boolean).join('_');
  const description = cutTo(oneLine(asked, edition), MOST_SHORT);
  const written = (of: string, words: string): Interaction => ({
    id: of,
    type: edition === '1.2' ? 'fill-in' : 'long-fill-in',
    wordings: wordingsOf(words, edition),
    description,
  });
  const marked = (type: 'choice' | 'likert', response: string): Interaction => ({ id, type, wordings: [{ text: response, isCut: false }], description });
  const inWords = edition === '1.2';
  if (form === 'short') return [written(id, answer?.is === 'text' ? answer.text : '')];
  if (form === 'choice') {
    const given = answer?.is === 'choice' ? answer : undefined;
    if (inWords) return [written(id, given ? answerInWords(given, { choices }) : '')];
    return [marked('choice', given ? choiceResponse(given.chosen, choices) : '')];
  }
  if (form === 'rating') {
    const given = answer?.is === 'rating' ? answer : undefined;
    if (inWords) return [written(id, given ? answerInWords(given, {}) : '')];
    return [marked('likert', given ? String(given.value) : NO_ANSWER)];
  }
  const given = answer?.is === 'level' ? answer : undefined;
  const level = inWords ? written(id, given ? RATING_LABELS[given.level] : '') : marked('likert', given?.level ?? NO_ANSWER);
  return [level, written(`${id}_note`, given?.note ?? '')];
}
