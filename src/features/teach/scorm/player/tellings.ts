// Everything that the player has to tell at one time, the most urgent first.
import type { AskedQuestion } from '../../model/questions.ts';
import type { ScormEdition } from '../scorm-edition.ts';
import { stillShortened } from '../runtime/answer-list.ts';
import type { LearnerState } from '../runtime/state.ts';
import type { Visit } from '../runtime/visit.ts';
import { cutWords, HANDED_IN, HEAVY, HOLDING, OFFLINE, refusedWords, shortenedWords, type Telling } from './words.ts';
import type { Keeping } from './use-keeping.ts';

interface Situation extends Pick<Keeping, 'outcome' | 'isOnline'> {
  edition: ScormEdition;
  /** There where the platform keeps what is done. */
  visit: Visit | undefined;
  questions: readonly AskedQuestion[];
  answers: LearnerState['answers'];
  /** The check for details of people holds an answer back. */
  isHolding: boolean;
  /** What was handed in is only read. */
  isReadOnly: boolean;
  /** The end says itself that it is finished. */
  isAtEnd: boolean;
}

/** What to tell besides what was told at the beginning. */
export function tellingsOf({ edition, visit, outcome, isOnline, questions, answers, isHolding, isReadOnly, isAtEnd }: Situation): Telling[] {
  if (!visit) return [];
  const refused = refusedWords(outcome.refusals, edition);
  return [
    ...(isOnline ? [] : [OFFLINE]),
    ...(refused ? [refused] : []),
    ...(isHolding ? [HOLDING] : []),
    ...(isReadOnly && !isAtEnd ? [HANDED_IN] : []),
    ...(outcome.isHeavy ? [HEAVY] : []),
    ...cutWords(outcome, questions, edition),
    ...(isReadOnly ? [] : shortenedWords(stillShortened(visit.found, answers), questions)),
  ];
}
