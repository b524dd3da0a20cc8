// Lets an open document leave the page once what was written in it is checked.
import type { ComponentChildren } from 'preact';
import type { Note } from '../exchange/index.ts';
import type { Open } from './open-document.ts';
import { useReview, type ChangedNotes } from './use-review.tsx';

/** Checks the notes, then goes on with the document as it then is. `goOnLabel` says what comes next, on the button of the check. */
export type Leave<Body> = (notes: readonly Note[], goOnLabel: string, goOn: (checked: Body) => void) => void;

/** As useReview, for a document: words that are changed in the check are changed in the document too, by `withNotes`. */
export function useLeaving<Body>(
  { body, change }: Pick<Open<Body>, 'body' | 'change'>,
  withNotes: (body: Body, changed: ChangedNotes) => Body,
): { leave: Leave<Body>; reviewed: (content: ComponentChildren) => ComponentChildren } {
  const { reviewed, leave } = useReview();
  return {
    reviewed,
    leave: (notes, goOnLabel, goOn) =>
      leave({
        notes,
        goOnLabel,
        goOn: (changed) => {
          if (changed.size > 0) change((now) => withNotes(now, changed));
          goOn(withNotes(body, changed));
        },
      }),
  };
}
