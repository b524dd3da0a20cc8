// One question among the results: what its spread says, the picture, and the same in words.
import type { PooledAnswers } from '../../model/answers.ts';
import { gapSentence, type QuestionResult } from '../../model/results.ts';
import { spreadWords, verdictSays } from '../../model/spread.ts';
import { RATING_LABELS, RATINGS } from '../../model/vocabulary.ts';
import { Spread } from './Spread.tsx';
import { VerdictTag } from './VerdictTag.tsx';
import * as texts from '../texts.ts';

interface Props {
  result: QuestionResult;
  number: number;
  /** Where the question is discussed. */
  href: string;
  /** The people, where names are shown. */
  pool: readonly PooledAnswers[] | undefined;
  isNarrow: boolean;
}

/** What a spread says, in a paragraph: for everyone, and for each group that is shown apart. */
export function SpreadText({ result }: { result: QuestionResult }) {
  const { verdict, gap, tallies, unanswered, groups, whyNoGroups } = result;
  const passed = unanswered > 0 ? texts.unansweredPassed(unanswered) : '';
  const apart = groups.map(({ bucket, tallies: own }) => ` ${bucket.label}: ${spreadWords(own)}.`).join('');
  return (
    <p class="mt-3 max-w-read text-small">
      {`${verdictSays(verdict, tallies)} `}
      {gap && <strong>{`${gapSentence(gap)} `}</strong>}
      {texts.everyoneApart(spreadWords(tallies), apart, passed, whyNoGroups ? ` ${whyNoGroups}` : '')}
    </p>
  );
}

/** Who said what. Only where names are shown. */
export const WhoSaidWhat = ({ pool, result }: { pool: readonly PooledAnswers[]; result: QuestionResult }) => (
  <details class="mt-2 text-small">
    <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4 md:min-h-8">
      {texts.whoSaidWhat(<span class="sr-only">: {result.question.text}</span>)}
    </summary>
    <ul class="mt-1 max-w-read space-y-1">
      {RATINGS.map((rating) => {
        const names = pool.flatMap(({ name, via, answers }, index) =>
          answers[result.question.key]?.rating === rating
            ? [`${name ?? texts.personIndex(index + 1)}${via === 'facilitator' ? texts.addedByTheFacilitatorLabel : ''}`]
            : [],
        );
        return names.length > 0 ? (
          <li key={rating}>
            <strong>{RATING_LABELS[rating]}:</strong> {names.join(', ')}
          </li>
        ) : null;
      })}
    </ul>
  </details>
);

/** The question with its picture. */
export const QuestionSpread = ({ result, number, href, pool, isNarrow }: Props) => (
  <section class="mt-8 border-t border-line pt-6">
    <VerdictTag verdict={result.verdict} />
    <h2 class="mt-2 max-w-read text-title leading-tight font-bold">
      <a href={href} class="text-ink no-underline hover:underline">{`${number}. ${result.question.text}`}</a>
    </h2>
    <Spread result={result} isNarrow={isNarrow} />
    <SpreadText result={result} />
    {pool && <WhoSaidWhat pool={pool} result={result} />}
  </section>
);
