// What every screen of open collected answers is given.
import type { Open } from '../../../application/index.ts';
import type { Collected } from '../../model/collected.ts';
import type { TakenIn } from '../take-in.ts';

/** What became of files that were opened a moment ago, for the collected answers with this id. */
export interface JustOpened extends TakenIn {
  id: string;
}

/** The collected answers, and what was just opened. */
export interface CollectedScreen extends Open<Collected> {
  justOpened: JustOpened | undefined;
  onOpened: (outcome: JustOpened) => void;
}
