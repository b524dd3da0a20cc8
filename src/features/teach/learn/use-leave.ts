// Lets a copy leave the page once what was written in it is checked; words that were changed in the check are changed in the copy too.
import { useReview, type Open } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import type { Learning } from '../model/learning.ts';
import { withNotes } from './notes.ts';

/** Checks the notes, then goes on with the copy as it then is. */
export type Leave = (notes: readonly Note[], goOnLabel: string, goOn: (checked: Learning) => void) => void;

/** As useReview, for a learner’s copy. */
export function useLeave({ body, change }: Pick<Open<Learning>, 'body' | 'change'>) {
  const { reviewed, leave } = useReview();
  const leaveCopy: Leave = (notes, goOnLabel, goOn) => {
    leave({
      notes,
      goOnLabel,
      goOn: (changed) => {
        if (changed.size > 0) change((now) => withNotes(now, changed));
        goOn(withNotes(body, changed));
      },
    });
  };
  return { reviewed, leave: leaveCopy };
}
