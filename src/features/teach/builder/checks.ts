// What has to be put right before an assignment is handed out, and what should be looked at.
import { keyOfPart } from '../model/add-parts.ts';
import { fullDay } from '../../../library/words.ts';
import { monthsAfter } from '../../exchange/index.ts';
import type { Ask, Assignment, Part } from '../model/assignment.ts';
import * as texts from './texts.ts';

/** Something about an assignment that is to be handed out, and where it is put right. */
export interface Obstacle {
  what: string;
  whatToDo: string;
  /** The screen, below the assignment’s own address. Example: part/p3 */
  at: string;
  label: string;
}

/** Fewest choices that make a choice. */
const FEWEST_CHOICES = 2;

function askObstacle({ form, text, ...ask }: Ask): Pick<Obstacle, 'what' | 'whatToDo'> | undefined {
  if (text.trim() === '') return { what: texts.hasNoWords, whatToDo: texts.writeTheQuestion };
  const choices = form === 'choice' && 'choices' in ask ? ask.choices.filter((choice) => choice.trim() !== '').length : FEWEST_CHOICES;
  return choices < FEWEST_CHOICES ? { what: texts.hasFewerThanTwoChoices, whatToDo: texts.writeAtLeastTwo } : undefined;
}

function partObstacle(part: Part, number: number, isThere: (key: string) => boolean): Obstacle | undefined {
  const at = `part/${part.id}`;
  if (part.is === 'ask') {
    const found = askObstacle(part.ask);
    return found && { what: texts.yourQuestionInPartWhat(number, found.what), whatToDo: found.whatToDo, at, label: texts.changePart(number) };
  }
  const key = keyOfPart(part);
  const isOwn = part.is === 'read' && part.own !== undefined;
  if (isOwn || key === undefined || isThere(key)) return undefined;
  const name = (part.is === 'read' ? part.entry : part.question).replaceAll('-', ' ');
  return {
    what: texts.libraryDoesNotHavePartAnyMoreName(number, name),
    whatToDo: texts.takeItOut,
    at: 'parts',
    label: texts.seeTheParts,
  };
}

/** Everything that stops it, in the order in which a trainer meets it. `isThere` tells whether the library has a key of the catalogue. */
export function obstaclesOf({ title, parts }: Assignment, isThere: (key: string) => boolean): Obstacle[] {
  const own: Obstacle[] = [];
  if (parts.length === 0) own.push({ what: texts.thereAreNoPartsYet, whatToDo: texts.addAtLeastOne, at: 'add', label: texts.addParts });
  if (title.trim() === '') own.push({ what: texts.itHasNoTitle, whatToDo: texts.peopleFindItByItsTitle, at: 'words', label: texts.writeATitle });
  return [...own, ...parts.flatMap((part, index) => partObstacle(part, index + 1, isThere) ?? [])];
}

/** No assignment runs for longer: a day beyond is more likely a slip of the finger. */
const FURTHEST_MONTHS = 24;

/** What is odd about the day an assignment is due; nothing if it is in the months to come. Days as 2026-11-22. */
export function oddDue(due: string | undefined, today: string): string | undefined {
  if (due === undefined) return undefined;
  if (due < today) return texts.dayItIsDueHasPassed(fullDay(due));
  return due > monthsAfter(today, FURTHEST_MONTHS) ? texts.dayItIsDueIsFarOff(fullDay(due)) : undefined;
}

/** The first choice that stands there a second time. */
function sameChoice(ask: Ask): string | undefined {
  if (ask.form !== 'choice') return undefined;
  const plain = ask.choices.map((choice) => choice.trim().toLowerCase());
  return ask.choices.find((choice, index) => choice.trim() !== '' && plain.indexOf(choice.trim().toLowerCase()) < index)?.trim();
}

/** What a trainer should look at before handing out, and may leave as it is. */
export function noticesOf({ due, parts }: Assignment, today: string): Obstacle[] {
  const odd = oddDue(due, today);
  const ofDay: Obstacle[] = odd ? [{ what: odd, whatToDo: texts.peopleReadItAboveTheParts, at: 'words', label: texts.changeTheDay }] : [];
  const ofChoices = parts.flatMap((part, index): Obstacle[] => {
    const same = part.is === 'ask' ? sameChoice(part.ask) : undefined;
    const what = texts.yourQuestionInPartIndexHasTheChoiceSame(index + 1, same);
    return same ? [{ what, whatToDo: texts.theirAnswersCannotBeToldApart, at: `part/${part.id}`, label: texts.changePartIndex(index + 1) }] : [];
  });
  return [...ofDay, ...ofChoices];
}
