// Lets an open document leave the page once what was written in it is checked.
import type { ComponentChildren } from 'preact';
import { notesIn, putBack, type LeavingText } from '../exchange/index.ts';
import type { Open } from './open-document.ts';
import { useReview } from './use-review.tsx';

/** Checks what leaves, then goes on with the document as it then is. `goOnLabel` says what comes next, on the button of the check. */
export type Leave<Body> = (words: readonly LeavingText<Body>[], goOnLabel: string, goOn: (checked: Body) => void) => void;

/** As useReview, for a document: words that are changed in the check are changed in the document too. */
export function useLeaving<Body>({ body, change }: Pick<Open<Body>, 'body' | 'change'>): {
  leave: Leave<Body>;
  reviewed: (content: ComponentChildren) => ComponentChildren;
} {
  const { reviewed, leave } = useReview();
  return {
    reviewed,
    leave: (words, goOnLabel, goOn) =>
      leave({
        notes: notesIn(words),
        goOnLabel,
        goOn: (changed) => {
          if (changed.size > 0) change((now) => putBack(now, words, changed));
          goOn(putBack(body, words, changed));
        },
      }),
  };
}
