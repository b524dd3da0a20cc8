// How all answers are spread in each dimension. No score: a dimension that was not asked about says nothing.
import type { ReflectionSession } from '../../model/documents.ts';
import { profileOf } from '../../model/profile.ts';
import { countRated, spreadWords } from '../../model/spread.ts';
import type { Tallies } from '../../model/summary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { useApp } from '../app-context.ts';
import * as texts from '../texts.ts';

const STRENGTHS = ['opacity-15', 'opacity-40', 'opacity-70', 'opacity-100'] as const;
const WIDTH = 400;

/** Levels from left to right, each as wide as its share. The words beside it say the same. */
function Bar({ tallies }: { tallies: Tallies }) {
  const rated = countRated(tallies);
  if (rated === 0) return null;
  let x = 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} class="mt-1.5 h-3.5 w-full max-w-read text-both" preserveAspectRatio="none" aria-hidden="true">
      {LEVELS.map((level, index) => {
        const width = (tallies[level] / rated) * WIDTH;
        const from = x;
        x += width;
        return <rect key={level} x={from} width={Math.max(0, width - 2)} height="14" class={`fill-current ${STRENGTHS[index]}`} />;
      })}
    </svg>
  );
}

/** The dimensions, in their order. */
export function Profile({ session }: { session: ReflectionSession }) {
  const { data } = useApp();
  const dimensions = data.state === 'ready' ? data.value.dimensions : [];
  const ids = dimensions.length > 0 ? dimensions.map(({ id }) => id) : [...new Set(session.questions.map(({ dimension }) => dimension))];
  const titleOf = (id: string) => dimensions.find((one) => one.id === id)?.title ?? id.replaceAll('-', ' ');
  return (
    <section class="mt-12 border-t-2 border-ink pt-6">
      <h2 class="text-title leading-tight font-bold">{texts.acrossTheDimensions}</h2>
      <p class="mt-2 max-w-read text-soft">{texts.allAnswersToTheQuestionsOfEachDimension}</p>
      <ul class="mt-4 space-y-4">
        {profileOf(session, ids).map(({ dimension, questions, tallies }) => (
          <li key={dimension}>
            <p class="font-semibold">
              {titleOf(dimension)}{' '}
              <span class="font-normal text-soft">· {questions === 0 ? texts.notAskedAbout : texts.questionsWithQuestions(questions)}</span>
            </p>
            {questions > 0 && (
              <>
                <Bar tallies={tallies} />
                <p class="mt-1 text-small text-soft">{spreadWords(tallies)}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
