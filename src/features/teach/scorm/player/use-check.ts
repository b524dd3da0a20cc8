// Holds an answer back from the platform while something in it looks like a detail of a person, until the learner has looked at it.
import { useRef, useState } from 'preact/hooks';
import { notesWithDetails, type Note } from '../../../exchange/details.ts';
import { notesIn, putBack, type ChangedNotes } from '../../../exchange/index.ts';
import { wordsOfAnswers } from '../../model/answer-words.ts';
import type { Assignment } from '../../model/assignment.ts';
import { labelOfAnswers, type EntriesOf } from '../../model/questions.ts';
import type { LearnerState } from '../runtime/state.ts';

type Answers = LearnerState['answers'];

/** What stands in the way of the next step. */
interface Review {
  notes: readonly Note[];
  /** Takes the new words, and goes on. */
  onDone: (changed: ChangedNotes) => void;
  onCancel: () => void;
}

/**
 * @param found the answers that the platform gave back: they have left already and are not asked about
 * @param onAnswers takes the answers with the words that were changed in the review
 */
export function useCheck(assignment: Assignment, entries: EntriesOf, found: Answers, onAnswers: (change: (answers: Answers) => Answers) => void) {
  // The id of a note is the key of its question.
  const textsOf = (answers: Answers) => wordsOfAnswers(answers, labelOfAnswers(assignment, entries), (key) => key);
  const notesOf = (answers: Answers) => notesIn(textsOf(answers));
  /** The words that the learner has let go, by the id of their note. */
  const settled = useRef<ReadonlyMap<string, string>>();
  settled.current ??= new Map(notesOf(found).map(({ id, text }) => [id, text]));
  /** The answers as they last were without an open finding. */
  const clear = useRef(found);
  const [review, setReview] = useState<Review>();

  const openNotes = (answers: Answers) => notesWithDetails(notesOf(answers)).filter(({ id, text }) => settled.current?.get(id) !== text);
  const settle = (notes: readonly Note[]) =>
    (settled.current = new Map([...(settled.current ?? []), ...notes.map(({ id, text }) => [id, text.trim()] as const)]));

  return {
    review,
    /** The answers that may leave: one with an open finding stays as it was before. And whether there is one. */
    sendable: (answers: Answers): { sent: Answers; isHolding: boolean } => {
      const open = new Set(openNotes(answers).map(({ id }) => id));
      clear.current = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, open.has(key) ? clear.current[key] : answer]));
      return { sent: clear.current, isHolding: open.size > 0 };
    },
    /** Makes a move, at once or after the review. */
    before: (answers: Answers, move: () => void) => {
      const notes = openNotes(answers);
      if (notes.length === 0) return move();
      const cameFrom = document.activeElement;
      const close = () => setReview(undefined);
      setReview({
        notes,
        onDone(changed) {
          close();
          settle(notes.map((note) => ({ ...note, text: changed.get(note.id) ?? note.text })));
          onAnswers((now) => putBack(now, textsOf(now), changed));
          move();
        },
        onCancel() {
          close();
          if (cameFrom instanceof HTMLElement) setTimeout(() => cameFrom.focus());
        },
      });
    },
  };
}
