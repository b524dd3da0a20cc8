// Takes in what learners handed back, many files at once. Each is added once, a newer file takes the place of an older one, marks stay.
import type { Collected, CollectedReturn } from './collected.ts';
import { LIMITS } from './fields.ts';
import { readReturnFile, type Return } from './return.ts';
import * as texts from '../texts.ts';

/** A file as it was chosen. No text stands for a file that was too large to be read. */
export interface ChosenFile {
  name: string;
  text: string | undefined;
}

/** A file that was not taken, by its name, and why. */
export interface RefusedFile {
  file: string;
  reason: string;
  whatToDo: string;
}

/** A file that was read: its name, and what the learner handed back. */
export interface ReadReturn {
  file: string;
  value: Return;
}

/** What became of some files. */
export interface Outcome {
  /** New learners. */
  added: number;
  /** Learners whose newer file took the place of an older one. */
  replaced: number;
  /** Files that were here already, just so. */
  same: number;
  refused: RefusedFile[];
  /** Files that answer another assignment. None of them is added; a collection of their own can take them. */
  others: ReadReturn[];
}

/** A list in which equal things stand once. */
function makeShelf<Item>(items: readonly Item[]) {
  const all = [...items];
  const places = new Map(all.map((item, place) => [JSON.stringify(item), place]));
  /** The place of an item, which is put at the end if it is new. */
  const placeOf = (item: Item) => {
    const text = JSON.stringify(item);
    const place = places.get(text) ?? all.push(item) - 1;
    places.set(text, place);
    return place;
  };
  return { all, placeOf };
}

const REFUSALS = {
  older: { reason: texts.thisFileIsOlderThanTheOneThatIsHere, whatToDo: texts.nothingHasToBeDone },
  full: {
    reason: texts.answersOfReturnsPeopleAreHereAlready(LIMITS.returns),
    whatToDo: texts.takeOutTheAnswersOfPeopleThatYouNoLonger,
  },
} as const;

/** Reads files. Those that cannot be read are named with the reason. */
export function readReturns(files: readonly ChosenFile[]): { read: ReadReturn[]; refused: RefusedFile[] } {
  const read: ReadReturn[] = [];
  const refused: RefusedFile[] = [];
  for (const { name, text } of files) {
    const file = readReturnFile(text);
    if (file.ok) read.push({ file: name, value: file.value });
    else refused.push({ file: name, reason: file.message, whatToDo: file.whatToDo });
  }
  return { read, refused };
}

/** Adds what was read to what was collected. Gives a new collection; the one passed in stays as it is. Doing it again changes nothing. */
export function putReturns(collected: Collected, read: readonly ReadReturn[]): { collected: Collected; outcome: Outcome } {
  const assignments = makeShelf(collected.assignments);
  const askedTexts = makeShelf(collected.askedTexts);
  const returns = new Map(collected.returns.map((one) => [one.id, one]));
  const outcome: Outcome = { added: 0, replaced: 0, same: 0, refused: [], others: [] };
  let { counted } = collected;

  const put = ({ assignment, asked, ...rest }: Return, number: number) =>
    returns.set(rest.id, { ...rest, number, assignment: assignments.placeOf(assignment), asked: askedTexts.placeOf(asked) });

  for (const one of read) {
    const { file, value } = one;
    const here: CollectedReturn | undefined = returns.get(value.id);
    if (value.assignment.key !== collected.key) outcome.others.push(one);
    else if (!here && returns.size >= LIMITS.returns) outcome.refused.push({ file, ...REFUSALS.full });
    else if (here?.madeAt === value.madeAt) outcome.same++;
    else if (here && Date.parse(value.madeAt) < Date.parse(here.madeAt)) outcome.refused.push({ file, ...REFUSALS.older });
    else {
      put(value, here?.number ?? ++counted);
      outcome[here ? 'replaced' : 'added']++;
    }
  }
  return { outcome, collected: { ...collected, counted, assignments: assignments.all, askedTexts: askedTexts.all, returns: [...returns.values()] } };
}
