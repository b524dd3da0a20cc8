// Which earlier states of a document are kept: ten, close together lately and further apart the longer ago.
import type { WorkbookDocument } from './document.ts';

/** The most states of one document. */
export const MOST_STATES = 10;

/** The most characters that the states of one document take together. At least one state is kept, however large. */
const MOST_LETTERS = 4_000_000;

/** What was kept within this time of the last state is not kept as another one, in milliseconds. */
const SPACE_MS = 5 * 60_000;

/** What the choice needs to know of a state. */
export interface Spaced {
  /** ISO date and time of the save. */
  changedAt: string;
  size: number;
}

const at = ({ changedAt }: Pick<Spaced, 'changedAt'>) => Date.parse(changedAt);

/** Whether what a save takes the place of becomes a state: it is the first, or lies far enough from the last one. A clock that was put back does not hold it up. */
export function isWorthKeeping(before: Pick<WorkbookDocument, 'changedAt'>, latest: Pick<Spaced, 'changedAt'> | undefined): boolean {
  return !latest || Math.abs(at(before) - at(latest)) >= SPACE_MS;
}

/**
 * The states that have to go, of a document’s states in the order of their revisions. Of states too many, the one goes whose neighbours lie
 * closest together for their age, so that the first one and the latest ones stay.
 */
export function statesTooMany<State extends Spaced>(states: readonly State[], now: number): State[] {
  const left = [...states];
  const gone: State[] = [];
  const letters = () => left.reduce((sum, { size }) => sum + size, 0);
  while (left.length > MOST_STATES || (left.length > 1 && letters() > MOST_LETTERS)) {
    let victim = 0;
    let least = Infinity;
    for (let index = 1; index < left.length - 1; index++) {
      const gap = Math.abs(at(left[index + 1]!) - at(left[index - 1]!));
      const age = Math.abs(now - at(left[index]!)) + SPACE_MS;
      if (gap / age < least) {
        least = gap / age;
        victim = index;
      }
    }
    gone.push(...left.splice(victim, 1));
  }
  return gone;
}
