// What each option comes to, and of which parts; marked where it has no rank.
import type { ComponentChildren } from 'preact';
import { nameOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { verdictOf } from '../../model/apart.ts';
import type { Failed, Result } from '../../model/result.ts';
import { failedWords, incompleteWords, lateWords, names, percent, plainNumber, unknownWords, verdictWords } from '../../model/words.ts';
import { fillOf, PartsDrawing } from './PartsDrawing.tsx';
import * as texts from '../../texts.ts';

const HEADING = 'mt-10 text-title font-bold';
const MARKED = 'mt-3 max-w-read border-s-4 border-help ps-4';

/** The section. */
export function Weighted({ body, result }: { body: Appraisal; result: Result }) {
  const { criteria, weights, placed, failed, incomplete } = result;
  const late = lateWords(body);
  return (
    <>
      <h2 class={HEADING}>{texts.weightedResult}</h2>
      <p class="mt-2 max-w-read text-large">{verdictWords(verdictOf(result))}</p>
      {late && <p class={MARKED}>{late}</p>}
      {placed.length > 0 && (
        <>
          <p class="mt-5 max-w-read text-small text-soft">{texts.isTheWorstScoreOnEverything}</p>
          <ol class="mt-2 grid max-w-[40rem] gap-x-6 text-small sm:grid-cols-2">
            {criteria.map((criterion, at) => (
              <li key={criterion.id} class="flex items-baseline gap-2">
                <svg aria-hidden="true" viewBox="0 0 12 12" class="size-3 shrink-0">
                  <rect width="12" height="12" class={fillOf(at)} />
                </svg>
                <span class="wrap-anywhere">{texts.atWeightPercent(at + 1, nameOf(criterion), percent(weights[at]!))}</span>
              </li>
            ))}
          </ol>
          <ol class="mt-4 border-b border-line">
            {placed.map((one) => (
              <Outcome key={one.option.id} criteria={criteria} one={one} mark={`${one.rank}.`} />
            ))}
            {failed.map((one) => (
              <Outcome key={one.option.id} criteria={criteria} one={one} mark="No rank:">
                <p class="mt-1 border-s-4 border-help ps-3 text-small font-semibold">{texts.failsNames(names(one.musts))}</p>
              </Outcome>
            ))}
          </ol>
        </>
      )}
      {placed.length === 0 &&
        failed.map((one) => (
          <p key={one.option.id} class={MARKED}>
            {failedWords(one)}
          </p>
        ))}
      {incomplete.map((one) => (
        <p key={one.option.id} class={MARKED}>
          {incompleteWords(one)}
        </p>
      ))}
      {unknownWords(result).map((words) => (
        <p key={words} class="mt-3 max-w-read border-s-4 border-both ps-4">
          {words}
        </p>
      ))}
    </>
  );
}

interface OutcomeProps {
  criteria: readonly Criterion[];
  one: Pick<Failed, 'option' | 'value' | 'parts'>;
  /** Its rank, or that it has none. */
  mark: string;
  children?: ComponentChildren;
}

/** What one option comes to: its bar, and its parts in numbers. */
function Outcome({ criteria, one: { option, value, parts }, mark, children }: OutcomeProps) {
  return (
    <li class="border-t border-line py-3">
      <p class="flex max-w-[40rem] flex-wrap justify-between gap-x-5 font-semibold">
        <span class="wrap-anywhere">
          {mark} {nameOf(option)}
        </span>
        <span class="tabular">{value === undefined ? texts.scoresMissing : `${plainNumber(value)} of 100`}</span>
      </p>
      <div class="mt-1">
        <PartsDrawing parts={parts} />
      </div>
      {children}
      <details class="mt-1">
        <summary class="min-h-11 cursor-pointer content-center text-small text-link underline underline-offset-4">
          {texts.partsInNumbers(<span class="sr-only">: {nameOf(option)}</span>)}
        </summary>
        <ul class="text-small">
          {criteria.map((criterion, at) => (
            <li key={criterion.id}>{texts.scoreScoresAdds(nameOf(criterion), option.scores[criterion.id] ?? texts.notGiven, plainNumber(parts[at]!))}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
