// Opening the sealed answers, all at once and for good: asked twice, because nobody can hand in or change anything after it.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { goTo, screenHref } from '../../../application/index.ts';
import { SMALLEST_GROUP } from '../../model/group-view.ts';
import { peopleIn } from '../../model/session.ts';
import type { SessionScreen } from '../session-screen.ts';
import { NoKeyError, openAll } from '../take-in.ts';

const NO_KEY = {
  message: 'The key that opens these answers is not in this browser.',
  whatToDo:
    'Sealed answers can be opened only in the browser in which the session was set up. Open it there, or empty it under “Something went wrong?” and let people hand in again.',
};
const NOT_SAVED = { message: 'The answers could not be opened.', whatToDo: 'Nothing is lost. Load this page again and try once more.' };

/** The button, the question, and what went wrong. */
export function OpenTogether({ id, body: session, change, flush }: SessionScreen) {
  const [isSure, setSure] = useState(false);
  const [problem, setProblem] = useState<{ message: string; whatToDo: string }>();
  const count = peopleIn(session);
  const missing = (session.expected ?? 0) - count;
  const open = async () => {
    try {
      await openAll(id, session, change, flush);
      goTo(screenHref(id, 'see'));
    } catch (error) {
      setProblem(error instanceof NoKeyError ? NO_KEY : NOT_SAVED);
    }
  };
  return (
    <section class="mt-6 max-w-read border-s-4 border-both ps-4">
      <h2 class="font-bold">Their answers are sealed until you open them all together</h2>
      <p class="mt-1">
        Nobody can look before, not even the person who runs the session. After that nobody can hand in or change an answer: the difference would be one
        person’s.
      </p>
      {isSure && (
        <div class="mt-3 space-y-2">
          {missing > 0 && <p class="font-semibold">{missing === 1 ? 'One person is' : `${missing} people are`} still missing.</p>}
          {count < SMALLEST_GROUP && (
            <p class="font-semibold">With fewer than {SMALLEST_GROUP} people, each can work out what the others said. Go on only if everyone agrees to that.</p>
          )}
        </div>
      )}
      <div class="no-print mt-4 flex flex-wrap gap-3">
        {/* One button with two names keeps the focus, and pressing it twice harms nothing. */}
        <Button look={isSure ? 'quiet' : 'main'} onClick={() => setSure(!isSure)}>
          {isSure ? 'Wait' : 'Open the answers together'}
        </Button>
        {isSure && (
          <Button look="main" onClick={() => void open()}>
            Yes, everyone has handed in
          </Button>
        )}
      </div>
      {problem && <Problem {...problem} />}
    </section>
  );
}
