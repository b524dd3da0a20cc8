// The desk where things come in: each person’s once, a later one in place of an earlier one; what cannot be taken leaves everything as it was.
import type { Envelope, HandedEnvelope } from './envelope.ts';

/** What became of things that came in, `State` being what they came into. */
export interface TakenIn<State, Reason> {
  state: State;
  added: number;
  /** How many took the place of earlier ones of the same person. */
  replaced: number;
  refused: Reason[];
}

/** Takes things in one by one. `place` gives the state with one of them and whether it replaced another, or why it was refused. The state passed in stays as it is. */
export function takeInEach<State, Item, Reason extends string>(
  state: State,
  items: readonly Item[],
  place: (now: State, item: Item) => { state: State; isReplaced: boolean } | Reason,
): TakenIn<State, Reason> {
  const taken: TakenIn<State, Reason> = { state, added: 0, replaced: 0, refused: [] };
  for (const item of items) {
    const placed = place(taken.state, item);
    if (typeof placed === 'string') taken.refused.push(placed);
    else {
      taken.state = placed.state;
      if (placed.isReplaced) taken.replaced++;
      else taken.added++;
    }
  }
  return taken;
}

/** The list with an item in place of that with its id, or at its end. */
export const putIn = <Item extends { id: string }>(items: readonly Item[], item: Item): Item[] =>
  items.some(({ id }) => id === item.id) ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];

/** What holds envelopes until they are opened together. */
export interface Desk {
  joinKey: string;
  sealed: readonly Envelope[];
}

export type DeskReason = 'another-session' | 'other-questions' | 'already-added' | 'full' | 'opened';

/** In the order of their random ids, so that nobody’s place tells when they came. */
const byId = (envelopes: readonly Envelope[]) => [...envelopes].sort((a, b) => (a.id < b.id ? -1 : 1));

interface Rules<State> {
  /** What the invitation asks and promises; see markOf. */
  mark: string;
  isOpened: (state: State) => boolean;
  isFull: (state: State) => boolean;
}

/** Takes in sealed answers. What was handed in again takes the place of the earlier envelope. The state passed in stays as it is. */
export const addEnvelopes = <State extends Desk>(state: State, handed: readonly HandedEnvelope[], { mark, isOpened, isFull }: Rules<State>) =>
  takeInEach<State, HandedEnvelope, DeskReason>(state, handed, (now, { envelope, joinKey, inviteMark }) => {
    if (joinKey !== now.joinKey) return 'another-session';
    if (inviteMark !== mark) return 'other-questions';
    if (isOpened(now)) return 'opened';
    const earlier = now.sealed.find(({ id }) => id === envelope.id);
    if (earlier && envelope.times <= earlier.times) return 'already-added';
    if (!earlier && isFull(now)) return 'full';
    return { state: { ...now, sealed: byId(putIn(now.sealed, envelope)) }, isReplaced: Boolean(earlier) };
  });
