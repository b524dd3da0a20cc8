// Opening sealed answers, all at once and for good: asked twice, because nobody can hand in or change anything after it.
import { useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { SMALLEST_GROUP } from './group-view.ts';
import { NoKeyError } from './keys.ts';
import * as texts from './texts.ts';

const NOT_SAVED = { message: texts.answersCouldNotBeOpened, whatToDo: texts.nothingIsLost };

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
      setProblem(error instanceof NoKeyError ? { message: texts.keyThatOpensTheseAnswersIsNotInThisBrowser, whatToDo: noKey } : NOT_SAVED);
    }
  };
  return (
    <section class="mt-6 max-w-read border-s-4 border-both ps-4">
      <h2 class="font-bold">{texts.theirAnswersAreSealedUntilYouOpenThem}</h2>
      <p class="mt-1">{texts.nobodyCanLookBefore}</p>
      {isSure && (
        <div class="mt-3 space-y-2">
          {missing > 0 && <p class="font-semibold">{texts.missingPeopleAreStillMissing(missing)}</p>}
          {count < SMALLEST_GROUP && <p class="font-semibold">{texts.withFewerThanSmallestGroupPeople(SMALLEST_GROUP)}</p>}
        </div>
      )}
      <div class="no-print mt-4 flex flex-wrap gap-3">
        {/* One button with two names keeps the focus, and pressing it twice harms nothing. While somebody is missing, waiting is what leads on. */}
        <Button look={isSure && missing <= 0 ? 'quiet' : 'main'} onClick={() => setSure(!isSure)}>
          {isSure ? texts.wait : texts.openTheAnswersTogether}
        </Button>
        {isSure && (
          <Button look={missing > 0 ? 'quiet' : 'main'} onClick={() => void open()}>
            {missing > 1 ? texts.openWithoutTheMissing(missing) : missing === 1 ? texts.openWithoutTheOne : texts.yesEveryoneHasHandedIn}
          </Button>
        )}
      </div>
      {problem && <Problem {...problem} />}
    </section>
  );
}
