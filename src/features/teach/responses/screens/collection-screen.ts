// What every screen of an open collection is given.
import type { Open } from '../../../application/index.ts';
import type { Collected } from '../../model/collected.ts';
import type { TakenIn } from '../take-in.ts';

/** What became of files that were opened a moment ago, for the collection with this id. */
export interface JustOpened extends TakenIn {
  id: string;
}

/** The collection, and what was just opened. */
export interface CollectionScreen extends Open<Collected> {
  justOpened: JustOpened | undefined;
  onOpened: (outcome: JustOpened) => void;
}
