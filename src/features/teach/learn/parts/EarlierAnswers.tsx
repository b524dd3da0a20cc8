// Answers that a newer edition of the assignment no longer asks for: to read, and to let go of.
import { TextButton } from '../../../../components/app/Button.tsx';
import { earlierInWords, TAKEN_OUT } from '../../model/earlier.ts';
import type { Learning } from '../../model/learning.ts';
import { AskedAndAnswered } from '../../view/AskedAndAnswered.tsx';
import type { CopyScreen } from '../copy-screen.ts';
import * as texts from '../texts.ts';

/** The copy without one of them. */
function without({ earlier = [], ...learning }: Learning, place: number): Learning {
  const others = earlier.filter((_, at) => at !== place);
  return { ...learning, ...(others.length > 0 && { earlier: others }) };
}

/** The answers with what was asked, or nothing where there are none. */
export function EarlierAnswers({ body, change }: Pick<CopyScreen, 'body' | 'change'>) {
  const { earlier = [] } = body;
  if (earlier.length === 0) return null;
  return (
    <section class="mt-10 border-t border-line pt-6">
      <h2 class="text-title leading-tight font-bold">{TAKEN_OUT}</h2>
      <p class="mt-1 max-w-read text-soft">{texts.assignmentWasChangedAfterYouAnsweredThese}</p>
      <AskedAndAnswered
        answers={earlier.map(earlierInWords)}
        below={(place) => (
          <span class="no-print block">
            <TextButton onClick={() => change((now) => without(now, place))}>
              {texts.deleteThisAnswer(<span class="sr-only">: {earlier[place]?.asked}</span>)}
            </TextButton>
          </span>
        )}
      />
    </section>
  );
}
