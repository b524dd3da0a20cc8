// What every screen of an open copy is given.
import type { Open } from '../../application/index.ts';
import type { Learning } from '../model/learning.ts';
import type { EntriesOf } from '../model/questions.ts';

/** The copy, and the texts its assignment names. */
export interface CopyScreen extends Open<Learning> {
  entries: EntriesOf;
}
