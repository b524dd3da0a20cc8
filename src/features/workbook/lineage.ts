// Tells which of two copies of a document grew out of the other, without looking at any clock.
//
// Each place in which a document is worked on has a random name for that document alone: a writer. A document carries the last revision
// that each writer saved, the writer of the present place last; one that has not saved anything yet stands there with 0. A copy that knows
// another’s last save grew out of it, or is the same; if neither knows the other’s, both were changed apart from each other.
import { randomId } from '../exchange/index.ts';
import type { WorkbookDocument, Writer } from './document.ts';

/** More writers than this are not remembered: two copies are then taken to have been changed apart, and nothing is replaced. */
export const MOST_WRITERS = 20;

/** Stands for every place in documents of before there were writers: their revisions alone are compared. */
const UNKNOWN = '';

type Copy = Pick<WorkbookDocument, 'revision' | 'writers'>;

const writersOf = ({ writers, revision }: Copy): readonly Writer[] => (writers?.length ? writers : [[UNKNOWN, revision]]);

/** The writers of a new document. */
export const newWriters = (revision: number): Writer[] => [[randomId(), revision]];

/** Those that have saved, and a new one that has not. */
const withNew = (writers: readonly Writer[]): Writer[] => [...writers.filter(([, revision]) => revision > 0), [randomId(), 0] as const].slice(-MOST_WRITERS);

/** The writers of a document that came from another place: those it has, and one of its own for here. One without writers gets them with its next save. */
export const writersOnArrival = ({ writers }: Copy): Writer[] | undefined => (writers?.length ? withNew(writers) : undefined);

/** The writers where a person has chosen a document over one that was changed apart from it: what both know, and a save by a new writer. */
export function writersOfChoice(chosen: Copy, other: Copy, revision: number): Writer[] {
  const known = writersOf(chosen);
  const more = writersOf(other).filter(([name, last]) => !known.some(([one, revisionOf]) => one === name && revisionOf >= last));
  const names = new Set(more.map(([name]) => name));
  return [...known.filter(([name]) => !names.has(name)), ...more, ...newWriters(revision)].slice(-MOST_WRITERS);
}

/** The writers after a save in this place. */
export function writersAfter(document: Copy, revision: number): Writer[] {
  const { writers } = document;
  const before = writers?.length ? writers : withNew(writersOf(document));
  const [name] = before.at(-1)!;
  return [...before.slice(0, -1), [name, revision]];
}

/** Whether `one` holds everything that `other` does: it knows of the other’s last save. */
function knows(one: Copy, other: Copy): boolean {
  const [name, revision] = writersOf(other).reduce((latest, writer) => (writer[1] >= latest[1] ? writer : latest));
  return writersOf(one).some(([known, last]) => known === name && last >= revision);
}

/** How a copy stands to another one of the same document with other content. */
export function relationOf(one: Copy, other: Copy): 'later' | 'earlier' | 'apart' {
  const [isLater, isEarlier] = [knows(one, other), knows(other, one)];
  // The same save with other content: somebody changed a file by hand.
  if (isLater === isEarlier) return 'apart';
  return isLater ? 'later' : 'earlier';
}
