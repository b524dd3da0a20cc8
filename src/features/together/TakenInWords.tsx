// What became of things that were brought in, said at once to those who listen.
import type { Outcome } from './outcome.ts';
import * as texts from './texts.ts';

/** The same problem several times over is told once, with how often. */
function grouped(problems: Outcome['problems']) {
  const counts = new Map<string, { whatToDo: string; count: number }>();
  for (const { message, whatToDo } of problems) counts.set(message, { whatToDo, count: (counts.get(message)?.count ?? 0) + 1 });
  return [...counts].map(([message, rest]) => ({ message, ...rest }));
}

/** Nothing before anything came in. */
export function TakenInWords({ outcome }: { outcome: Outcome | undefined }) {
  return (
    <div role="status" class="mt-3 max-w-read">
      {outcome && (
        <>
          {outcome.added > 0 && <p>{texts.addedTheAnswersOfAddedPeople(outcome.added)}</p>}
          {outcome.replaced > 0 && <p>{texts.replacedPeoplesAnswersTookThePlace(outcome.replaced)}</p>}
          {grouped(outcome.problems).map(({ message, whatToDo, count }) => (
            <div key={message} class="mt-3 border-s-4 border-help bg-sunk px-5 py-4">
              <p class="font-bold">{texts.notAddedCountTimesMessage(count, message)}</p>
              <p class="mt-1">{whatToDo}</p>
            </div>
          ))}
        </>
      )}
    </div>
  );
}
