// A presentation in step: the slides that the room sees and the presenter’s notes show the same place.
import { useCallback } from 'preact/hooks';
import { useInStep, type Role } from '../../../room/index.ts';
import type { Deck } from '../deck/scene.ts';
import { firstShown, shownAfter, shownAgain, shownSchema, type Act, type Shown } from './shown.ts';

interface Options {
  /** Names the presentation. */
  source: string;
  /** What this window is for. */
  role: Role;
  /** Where it begins if no other window is open. */
  slide: number;
}

/** What is shown, in step with the other windows. */
export function useDeckInStep(deck: Deck, { source, role, slide }: Options) {
  const after = useCallback((shown: Shown, act: Act) => shownAfter(deck, shown, act), [deck]);
  return useInStep<Shown, Act>({
    channel: 'teach-in-a-room',
    source,
    role,
    schema: shownSchema,
    first: (last) => (last ? shownAgain(deck, last, slide) : firstShown(deck, slide)),
    after,
  });
}
