// What the pool says about one question, for the room.
import type { ReflectionSession } from '../../model/documents.ts';
import type { QuestionResult, Results } from '../../model/results.ts';
import { RATING_LABELS, SURENESS, SURENESS_LABELS } from '../../model/vocabulary.ts';
import { useIsNarrow } from '../../../application/index.ts';
import { EvidenceItems } from './EvidenceItems.tsx';
import { SpreadText, WhoSaidWhat } from './QuestionSpread.tsx';
import { Legend } from './Shapes.tsx';
import { Spread } from './Spread.tsx';
import * as texts from '../texts.ts';

interface Props {
  session: ReflectionSession;
  result: QuestionResult;
  view: Results['view'];
}

/** How sure people were, where anyone said so. Example: How sure: 2 guessing, 5 sure. */
function surenessWords({ sureness: counts }: QuestionResult): string {
  const words = SURENESS.flatMap((sureness) => (counts[sureness] > 0 ? [`${counts[sureness]} ${SURENESS_LABELS[sureness].toLowerCase()}`] : []));
  return words.length > 0 ? texts.howSure(words.join(', ')) : '';
}

/** The picture with its anchors, the same in words, and what people would point to. */
export function Pooled({ session, result, view: { why } }: Props) {
  const isNarrow = useIsNarrow();
  const { anchors } = result.question;
  const sure = surenessWords(result);
  return (
    <>
      <Spread result={result} isNarrow={isNarrow} hasAnchors />
      {result.groups.length > 0 && <Legend buckets={result.groups.map(({ bucket }) => bucket)} />}
      <SpreadText result={result} />
      {sure && <p class="mt-2 text-small">{sure}</p>}
      {why && <p class="mt-2 max-w-read text-small text-soft">{why}</p>}
      {isNarrow && anchors && (
        <details class="mt-2 text-small">
          <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.whatTheLevelsLookLike}</summary>
          <ul class="space-y-1">
            <li>
              <strong>{RATING_LABELS['not-yet']}:</strong> {anchors.notYet}
            </li>
            <li>
              <strong>{RATING_LABELS.partly}:</strong> {anchors.partly}
            </li>
            <li>
              <strong>{RATING_LABELS['in-place']}:</strong> {anchors.inPlace}
            </li>
          </ul>
        </details>
      )}
      {session.anonymity === 'names' && <WhoSaidWhat pool={session.pool} result={result} />}
      {result.evidence.length > 0 && (
        <section class="mt-5">
          <h2 class="font-bold">{texts.whatPeopleWouldPointTo}</h2>
          <ul class="mt-1.5 max-w-read list-disc space-y-1 ps-5">
            <EvidenceItems evidence={result.evidence} />
          </ul>
        </section>
      )}
    </>
  );
}
