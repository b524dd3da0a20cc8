// What every screen of open collected answers is given.
import type { Open } from '../../application/index.ts';
import type { Collected } from '../model/collected.ts';
import type { ReadReturn, RefusedFile } from '../model/returns.ts';

/** What became of files that were opened a moment ago, for the collected answers with this id. */
export interface JustOpened {
  id: string;
  /** In a sentence or two. */
  said: string;
  refused: readonly RefusedFile[];
  /** Files that answer another assignment. */
  others: readonly ReadReturn[];
}

/** Files on their way in. They may be dropped on every screen. */
export interface Intake {
  isOver: boolean;
  opening: number;
  open: (files: File[]) => void;
}

/** The collected answers, what was just opened, and the way in for more. */
export interface CollectedScreen extends Open<Collected> {
  justOpened: JustOpened | undefined;
  onOpened: (outcome: JustOpened) => void;
  intake: Intake;
  /** Answers are shown to a room: large, without names and marks. */
  isForRoom: boolean;
  onForRoom: (isForRoom: boolean) => void;
}
