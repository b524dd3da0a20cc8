// How robust a result is: how far each weight can move, and what comes out whatever the weights.
import { useMemo } from 'preact/hooks';
import { acceptabilityOf } from '../../model/acceptability.ts';
import { nameOf } from '../../model/appraisal.ts';
import type { Result } from '../../model/result.ts';
import { weightRanges } from '../../model/weight-range.ts';
import { acceptabilityWords, DRAWS_WORDS, notMoved, percent, rangeWords, sharesWords, whyNoRanges } from '../../model/words.ts';
import { RangeDrawing } from './RangeDrawing.tsx';
import { SharesDrawing } from './SharesDrawing.tsx';
import * as texts from '../../texts.ts';

const HEADING = 'mt-10 text-title font-bold';

/** How far each weight can move before somebody else comes first. */
export function WeightMoves({ result }: { result: Result }) {
  const why = whyNoRanges(result);
  const first = result.placed[0]?.option;
  return (
    <>
      <h2 class={HEADING}>{texts.howFarEachWeightCanMove}</h2>
      {why || !first ? (
        <p class="mt-2 max-w-read">{why}</p>
      ) : (
        <>
          <p class="mt-2 max-w-read text-small text-soft">{texts.oneWeightMoves}</p>
          <ul class="mt-3 border-b border-line">
            {weightRanges(result).map((range, at) => {
              const criterion = result.criteria[at]!;
              return (
                <li key={criterion.id} class="grid items-center gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-[minmax(0,1fr)_14rem_minmax(0,1.4fr)]">
                  <span class="font-semibold wrap-anywhere">
                    {nameOf(criterion)} <span class="font-normal text-soft">{percent(result.weights[at]!)}</span>
                  </span>
                  {range ? <RangeDrawing range={range} /> : <span />}
                  <span class="text-small wrap-anywhere">{range ? rangeWords(range, first) : notMoved(criterion, result)}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** How often each option has each place, whatever the weights. */
export function AnyWeights({ result }: { result: Result }) {
  const { placed } = result;
  const shares = useMemo(() => acceptabilityOf(result), [result]);
  if (placed.length < 2) return null;
  return (
    <section class="print:break-inside-avoid">
      <h2 class={HEADING}>{texts.whateverTheWeights}</h2>
      <p class="mt-2 max-w-read">{acceptabilityWords(result, shares)}</p>
      <p class="mt-2 max-w-read text-small text-soft">{texts.drawsWordsWeightingsWereDrawn(DRAWS_WORDS)}</p>
      <ul class="mt-4 border-b border-line">
        {placed.map(({ option }, at) => (
          <li key={option.id} class="grid items-center gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)]">
            <span class="font-semibold wrap-anywhere">{nameOf(option)}</span>
            <SharesDrawing shares={shares[at]!} />
            <span class="text-small">{sharesWords(shares[at]!)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
