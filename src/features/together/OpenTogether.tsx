// Opening sealed answers, all at once and for good: asked twice, because nobody can hand in or change anything after it.
import { useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { SMALLEST_GROUP } from './group-view.ts';
import { NoKeyError } from './keys.ts';

const NOT_SAVED = { message: 'The answers could not be opened.', whatToDo: 'Nothing is lost. Load this page again and try once more.' };

interface Props {
  /** How many are in, and how many were expected if that was said. */
  count: number;
  expected: number | undefined;
  /** Where the key is missing: where it is, and what else can be done. */
  noKey: string;
  /** Opens them. @throws NoKeyError where this browser does not have the key */
  onOpen: () => Promise<void>;
}

/** The button, the question, and what went wrong. */
export function OpenTogether({ count, expected, noKey, onOpen }: Props) {
  const [isSure, setSure] = useState(false);
  const [problem, setProblem] = useState<{ message: string; whatToDo: string }>();
  const missing = (expected ?? 0) - count;
  const open = async () => {
    try {
      await onOpen();
    } catch (error) {
      setProblem(error instanceof NoKeyError ? { message: 'The key that opens these answers is not in this browser.', whatToDo: noKey } : NOT_SAVED);
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
