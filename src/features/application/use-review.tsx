// Stops before notes leave the page if something in them looks like a person, and goes on once each finding is settled.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadReview, type ChangedNotes, type Note } from '../exchange/index.ts';
import { Problem } from '../../components/app/Problem.tsx';
import * as texts from './texts.ts';

interface Leaving {
  notes: readonly Note[];
  /** What the button says once everything is settled. */
  goOnLabel: string;
  /** Goes on, with the notes that were changed. */
  goOn: (changed: ChangedNotes) => void;
}
type Parts = Awaited<ReturnType<typeof loadReview>>;
type State = { at: 'rest' } | { at: 'not-loaded' } | { at: 'review'; leaving: Leaving; Review: Parts['ReviewDetails'] };

/** The review of one screen: `leave` lets notes leave, at once or after the review; `reviewed` wraps the screen. */
export function useReview() {
  const [state, setState] = useState<State>({ at: 'rest' });
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    // Back to the button that the review came from.
    if (state.at === 'rest' && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, [state.at]);
  const leave = async (leaving: Leaving) => {
    cameFrom.current = document.activeElement;
    const parts = await loadReview().catch(() => undefined);
    if (!parts) setState({ at: 'not-loaded' });
    else if (parts.notesWithDetails(leaving.notes).length > 0) setState({ at: 'review', leaving, Review: parts.ReviewDetails });
    else {
      setState({ at: 'rest' });
      leaving.goOn(new Map());
    }
  };
  const rest = () => {
    setState({ at: 'rest' });
  };
  const { leaving, Review } = state.at === 'review' ? state : {};
  /** The content, or the review in its place. The content stays mounted, so that what it says of the outcome is seen. */
  const reviewed = (content: ComponentChildren) => (
    <>
      {leaving && Review && (
        <div class="py-2">
          <h1 class="sr-only">{texts.checkBeforeItLeavesThisPage}</h1>
          <Review
            notes={leaving.notes}
            goOnLabel={leaving.goOnLabel}
            onDone={(changed) => {
              rest();
              leaving.goOn(changed);
            }}
            onCancel={rest}
          />
        </div>
      )}
      <div hidden={state.at === 'review'}>
        {state.at === 'not-loaded' && <Problem message={texts.checkForDetailsOfPeopleCouldNotBeLoaded} whatToDo={texts.whatYouWroteIsKept} />}
        {content}
      </div>
    </>
  );
  return { reviewed, leave: (leaving: Leaving) => void leave(leaving) };
}
