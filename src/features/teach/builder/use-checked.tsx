// Nothing leaves before the trainer’s words have been checked for details of people: once for the words as they stand, however they are handed out.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useHandler } from '../../../components/app/use-handler.ts';
import { Button } from '../../../components/app/Button.tsx';
import { useReview } from '../../application/index.ts';
import { checkCannotFindEverything, notesIn, putBack } from '../../exchange/index.ts';
import { titleOf } from '../model/assignment.ts';
import type { AssignmentScreen } from './assignment-screen.ts';
import { ownWords } from './leaving-words.ts';
import * as texts from './texts.ts';

/** A check that finds nothing takes less: until then nothing is said of it. */
const QUIET_MS = 600;

/** The words that have been checked since the page was loaded, by the id of the assignment. */
const checkedWords = new Map<string, string>();

interface Checked {
  /** Whether the words as they stand are checked. */
  isChecked: boolean;
  /** The content, or the review in its place. */
  reviewed: (content: ComponentChildren) => ComponentChildren;
  /** Says that nothing leaves yet, with a button that goes on. Nothing once the words are checked. */
  notYet: ComponentChildren;
}

/** The check of one assignment. It begins by itself once `isReady`. */
export function useChecked({ id, body, change, rename }: AssignmentScreen, isReady: boolean): Checked {
  const { reviewed, leave } = useReview();
  const own = ownWords(body);
  const notes = notesIn(own);
  const words = JSON.stringify(notes);
  const [checked, setChecked] = useState(checkedWords.get(id));
  const check = () => {
    leave({
      notes,
      goOnLabel: texts.goOn,
      goOn: (changed) => {
        const next = putBack(body, own, changed);
        if (changed.size > 0) {
          change((now) => putBack(now, own, changed));
          rename(titleOf(next));
        }
        checkedWords.set(id, JSON.stringify(notesIn(ownWords(next))));
        setChecked(checkedWords.get(id));
      },
    });
  };
  const isChecked = checked === words;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const begin = useHandler(() => {
    if (isReady && !isChecked) check();
  });
  useEffect(() => begin(), [begin, isReady, words]);
  const notYet = isReady && !isChecked && isLate && (
    <div class="max-w-read">
      <p>{texts.beforeAnythingLeavesThisPageCannotFind(checkCannotFindEverything)}</p>
      <p class="mt-4">
        <Button look="main" onClick={check}>
          {texts.checkYourWords}
        </Button>
      </p>
    </div>
  );
  return { isChecked, reviewed, notYet };
}
