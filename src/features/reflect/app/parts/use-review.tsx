// Stops before notes leave the page if something in them looks like a person, and goes on once each finding is settled.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { notesWithDetails, ReviewDetails, type Note } from '../../../exchange/index.ts';
import { LIMITS } from '../../model/fields.ts';
import type { ChangedNotes } from '../notes.ts';

interface Leaving {
  notes: readonly Note[];
  /** What the button says once everything is settled. */
  goOnLabel: string;
  /** Goes on, with the notes that were changed. */
  goOn: (changed: ChangedNotes) => void;
}

/** The review of one screen: `leave` lets notes leave, at once or after the review; `reviewed` wraps the screen. */
export function useReview() {
  const [waiting, setWaiting] = useState<Leaving>();
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    // Back to the button that the review came from.
    if (!waiting && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, [waiting]);
  const leave = (leaving: Leaving) => {
    cameFrom.current = document.activeElement;
    if (notesWithDetails(leaving.notes).length === 0) leaving.goOn(new Map());
    else setWaiting(leaving);
  };
  const close = () => {
    setWaiting(undefined);
  };
  const review = waiting && (
    <div class="py-2">
      <h1 class="sr-only">Check before it leaves this page</h1>
      <ReviewDetails
        notes={waiting.notes}
        goOnLabel={waiting.goOnLabel}
        maxLength={LIMITS.note}
        onDone={(changed) => {
          close();
          waiting.goOn(changed);
        }}
        onCancel={close}
      />
    </div>
  );
  /** The content, or the review in its place. The content stays mounted, so that what it says of the outcome is seen. */
  const reviewed = (content: ComponentChildren) => (
    <>
      {review}
      <div hidden={Boolean(review)}>{content}</div>
    </>
  );
  return { reviewed, leave };
}
