// Takes in what learners handed back, many files at once. Each is added once, a newer file takes the place of an older one, marks stay.
import type { Assignment } from './assignment.ts';
import type { Collected, CollectedReturn } from './collected.ts';
import { LIMITS } from './fields.ts';
import { readReturnFile, type Return } from './return.ts';

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

/** What became of some files. */
export interface Added {
  collected: Collected;
  /** New learners. */
  added: number;
  /** Learners whose newer file took the place of an older one. */
  replaced: number;
  /** Files that were here already, just so. */
  same: number;
  refused: RefusedFile[];
  /** Files that answer another assignment. None of them is added; collected answers of their own can take them. */
  otherAssignment: { file: string; assignment: Assignment }[];
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
  older: { reason: 'This file is older than the one that is here from the same person.', whatToDo: 'Nothing has to be done: the newer one stays.' },
  full: {
    reason: `The answers of ${LIMITS.returns} people are here already, and there is no room for more.`,
    whatToDo: 'Take out the answers of people that you no longer need, then open the file again.',
  },
} as const;

/** Adds the files to what was collected. Gives new collected answers; those passed in stay as they are. Doing it again changes nothing. */
export function addReturns(collected: Collected, files: readonly ChosenFile[]): Added {
  const assignments = makeShelf(collected.assignments);
  const askedTexts = makeShelf(collected.askedTexts);
  const returns = new Map(collected.returns.map((one) => [one.id, one]));
  const outcome: Omit<Added, 'collected'> = { added: 0, replaced: 0, same: 0, refused: [], otherAssignment: [] };

  const put = ({ assignment, asked, ...rest }: Return) =>
    returns.set(rest.id, { ...rest, assignment: assignments.placeOf(assignment), asked: askedTexts.placeOf(asked) });

  const take = (file: string, value: Return) => {
    const here: CollectedReturn | undefined = returns.get(value.id);
    if (value.assignment.key !== collected.key) outcome.otherAssignment.push({ file, assignment: value.assignment });
    else if (!here && returns.size >= LIMITS.returns) outcome.refused.push({ file, ...REFUSALS.full });
    else if (here?.madeAt === value.madeAt) outcome.same++;
    else if (here && Date.parse(value.madeAt) < Date.parse(here.madeAt)) outcome.refused.push({ file, ...REFUSALS.older });
    else {
      put(value);
      outcome[here ? 'replaced' : 'added']++;
    }
  };

  for (const { name, text } of files) {
    const read = readReturnFile(text);
    if (read.ok) take(name, read.value);
    else outcome.refused.push({ file: name, reason: read.message, whatToDo: read.whatToDo });
  }
  return { ...outcome, collected: { ...collected, assignments: assignments.all, askedTexts: askedTexts.all, returns: [...returns.values()] } };
}
