// What the player says about the platform, in plain words: what was not kept, what had to be cut, and what to do.
import type { AskedQuestion } from '../../model/questions.ts';
import { MOST, type ScormEdition } from '../scorm-edition.ts';
import { NAMES } from '../runtime/elements.ts';
import type { Platform, Refusal } from '../runtime/platform.ts';
import type { Outcome, Visit } from '../runtime/visit.ts';

/** Something to tell: what happened, and what to do. */
export interface Telling {
  message: string;
  whatToDo: string;
}

/** “a”, “a and b”, “a, b and c”. */
const series = (things: readonly string[]) => (things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)!}`);

/** What stands in an element, as a learner would call it. */
function thingOf(about: string, edition: ScormEdition): string {
  const names = NAMES[edition];
  const things: Partial<Record<string, string>> = {
    [names.status]: 'how far you are',
    [names.place]: 'your place',
    [names.state]: 'your answers for when you come back',
    [names.calls.commit]: 'what you did last',
    [names.calls.terminate]: 'the end of this visit',
  };
  return things[about] ?? (about.startsWith('cmi.interactions.') ? 'an answer for your trainer' : 'the time you spent or your progress');
}

/** What the platform did not keep. Nothing if it kept everything. */
export function refusedWords(refusals: readonly Refusal[], edition: ScormEdition): Telling | undefined {
  if (refusals.length === 0) return undefined;
  const things = [...new Set(refusals.map(({ about }) => thingOf(about, edition)))];
  const codes = [...new Set(refusals.map(({ code }) => code).filter((code) => code !== 'none'))];
  return {
    message: `The learning platform did not keep ${series(things)}.`,
    whatToDo: `Your answers stay on this page until you close it. You may have been signed out: copy your answers at the end of this page, then sign in and open the assignment again. If it happens again, tell whoever runs the platform${codes.length > 0 ? ` (error ${codes.join(', ')})` : ''}.`,
  };
}

/** More than these would cover what is being written. */
const MOST_NAMED = 3;

const quoted = (keys: readonly string[], questions: readonly AskedQuestion[]) => {
  const texts = keys.flatMap((key) => questions.find((question) => question.key === key)?.text ?? []).map((text) => `“${text}”`);
  const more = texts.length - MOST_NAMED;
  return series(more > 0 ? [...texts.slice(0, MOST_NAMED), `${more} more`] : texts);
};

/** What does not fit into the room that the platform gives. */
export function cutWords(
  { letters, cut, cutForTrainer }: Pick<Outcome, 'letters' | 'cut' | 'cutForTrainer'>,
  questions: readonly AskedQuestion[],
  edition: ScormEdition,
): Telling[] {
  const { state, response } = MOST[edition];
  const told: Telling[] = [];
  if (letters !== undefined)
    told.push({
      message: 'Your answers together are longer than the learning platform can keep.',
      whatToDo: `It has room for ${state.toLocaleString('en-GB')} characters, packed. When you come back, answers longer than ${letters} letters are cut there: ${quoted(cut, questions)}. Your trainer still receives each up to ${response.toLocaleString('en-GB')} letters. Shorten some answers to keep all of them whole.`,
    });
  if (cutForTrainer.length > 0)
    told.push({
      message: `Written plainly, an answer is longer than the ${response} letters that your trainer receives.`,
      whatToDo: `Its end is cut: ${quoted(cutForTrainer, questions)}. Use fewer special characters, or fewer words.`,
    });
  return told;
}

/** While the browser says that there is no connection. */
export const OFFLINE: Telling = {
  message: 'No connection. Not kept yet.',
  whatToDo:
    'Go on: what you write stays on this page, and is handed to the learning platform once the connection is back. Keep this page open until then. If you have to close it, copy your answers first, on the page “The end”.',
};

/** After the learner has finished, while the answers are only read. */
export const HANDED_IN: Telling = {
  message: 'You have finished. Your answers can be read.',
  whatToDo: 'To change one, go to “The end” and press “Change my answers”. To keep a copy, press “Copy my answers” or “Print my answers” there.',
};

/** Where a platform may not take everything while the page is closed. */
export const HEAVY: Telling = {
  message: 'Your answers are long. Wait for “Kept” at the top before you close this page.',
  whatToDo:
    'Some learning platforms cannot take this much while a page is closed. Click beside the field that you wrote in: the top of this page then says “Kept”.',
};

/** Answers that came back shorter than they were written. */
export function shortenedWords(keys: readonly string[], questions: readonly AskedQuestion[]): Telling[] {
  if (keys.length === 0) return [];
  return [
    {
      message: 'Some of your answers came back shorter than you wrote them.',
      whatToDo: `The learning platform had no room for all of them: ${quoted(keys, questions)}. Your trainer has them as you wrote them, unless you change them now.`,
    },
  ];
}

/** While the check for identifying details holds an answer back. */
export const HOLDING: Telling = {
  message: 'Something you wrote may point to a person. The learning platform does not have it yet.',
  whatToDo: 'Change it now, or look at it when you go on to another part. If you close the page before that, the platform keeps the answer as it was before.',
};

/** What a learner should know before starting. */
export const keepingWords = (edition: ScormEdition, listsAnswers: boolean) =>
  [
    'The learning platform keeps your place and your answers.',
    listsAnswers ? 'Your trainer may see them there.' : 'It does not show your answers to your trainer.',
    edition === '1.2'
      ? `It keeps up to ${MOST[edition].response} letters of an answer. Leave out names and details that could identify a person.`
      : 'Leave out names and details that could identify a person.',
  ].join(' ');

const ON_THIS_PAGE = 'You can read and answer everything. Your answers last only until you close this page.';

/** What to tell at the beginning: that there is no platform, that it refuses, that this is only a look, or that earlier answers are lost. */
export function beginWords(platform: Pick<Platform, 'refusals'> | undefined, visit: Visit | undefined): Telling[] {
  if (!platform) return [{ message: 'No learning platform was found. Nothing you do here is kept.', whatToDo: ON_THIS_PAGE }];
  if (!visit) {
    const code = platform.refusals()[0]?.code ?? 'none';
    const error = code === 'none' || code === '0' ? '' : ` (error ${code})`;
    return [
      {
        message: `The learning platform did not let this begin${error}. Nothing you do here is kept.`,
        whatToDo: `${ON_THIS_PAGE} Close it and open it again to try once more.`,
      },
    ];
  }
  if (visit.isReview)
    return [
      {
        message: 'You handed this in. It can be read, and no longer changed.',
        whatToDo: 'The learning platform opened it to look back. Your answers stand below each question, and all together at the end, to copy or print.',
      },
    ];
  if (visit.isLooking) return [{ message: 'This was opened to look at only. The learning platform keeps nothing of it.', whatToDo: ON_THIS_PAGE }];
  if (visit.isDamaged)
    return [
      {
        message: 'The learning platform gave back answers that cannot be read.',
        whatToDo: 'You begin without them. Ask whoever runs the platform: what your trainer received earlier is still there.',
      },
    ];
  return [];
}

/** What the learner is told at the end, once it is finished. */
export function finishedWords(keeps: boolean, { refusals, isKept }: Pick<Outcome, 'refusals' | 'isKept'>, isOnline: boolean, edition: ScormEdition): string {
  if (!keeps) return 'You have finished. You can close this page.';
  if (!isOnline)
    return 'You have finished, but there is no connection: the learning platform does not know it yet. Keep this page open until the top says “Kept”.';
  const isTold = isKept || !refusals.some(({ about }) => about === NAMES[edition].status || about === NAMES[edition].calls.commit);
  return isTold
    ? 'You have finished, and the learning platform has kept that. You can close this page.'
    : 'You have finished, but the learning platform did not keep that. See below what to do.';
}
