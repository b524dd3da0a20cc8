// Does something that may fail because the browser cannot keep it, and says so in place.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../components/app/Problem.tsx';
import * as texts from './texts.ts';

interface Attempt {
  /** Does it, unless the one before is still under way: a button that is pressed twice begins one thing. What went wrong is then in `problem`. */
  attempt: (work: () => Promise<unknown>) => void;
  /** The message, to be shown near the button; undefined while all is well. */
  problem: ComponentChildren;
}

/** For the buttons of one screen that put something new into the workbook. */
export function useAttempt(): Attempt {
  const [hasFailed, setFailed] = useState(false);
  const isBusy = useRef(false);
  const attempt = (work: () => Promise<unknown>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setFailed(false);
    void work()
      .catch(() => setFailed(true))
      .finally(() => {
        isBusy.current = false;
      });
  };
  const problem = hasFailed && <Problem message={texts.thisBrowserCouldNotKeepIt} whatToDo={texts.whatYouTypedIsStillOnThisPage} />;
  return { attempt, problem };
}
