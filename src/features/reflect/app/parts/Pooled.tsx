// What the pool says about one question, for the room.
import type { PooledAnswers } from '../../model/answers.ts';
import type { QuestionResult, Results } from '../../model/results.ts';
import { SpreadText, WhoSaidWhat } from './QuestionSpread.tsx';
import { Legend } from './Shapes.tsx';
import { Spread } from './Spread.tsx';
import { useIsNarrow } from '../use-is-narrow.ts';

interface Props {
  result: QuestionResult;
  results: Results;
  pool: readonly PooledAnswers[] | undefined;
}

/** The picture with its anchors, the same in words, and what people would point to. */
export function Pooled({ result, results, pool }: Props) {
  const { buckets, why } = results.view;
  const isNarrow = useIsNarrow();
  return (
    <>
      <Spread result={result} isNarrow={isNarrow} hasAnchors />
      {buckets.length > 0 && <Legend names={buckets.map(({ label, rows }) => ({ label, count: rows.length }))} />}
      <SpreadText result={result} />
      {why && <p class="mt-2 max-w-read text-small text-soft">{why}</p>}
      {pool && <WhoSaidWhat pool={pool} result={result} />}
      {result.evidence.length > 0 && (
        <section class="mt-5">
          <h2 class="font-bold">What people would point to</h2>
          <ul class="mt-1.5 max-w-read list-disc space-y-1 ps-5">
            {result.evidence.map(({ text, name }, index) => (
              <li key={index}>
                {text}
                {name && <span class="text-soft"> ({name})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
