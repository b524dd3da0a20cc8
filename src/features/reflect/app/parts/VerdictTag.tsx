// What a spread says, as a tag.
import { VERDICT_LABELS, type Verdict } from '../../model/spread.ts';
import * as texts from '../texts.ts';

/** What a room hears first. Only a split, and not knowing, ask to be talked about at once. */
const WORDS: Partial<Record<Verdict, string>> = { split: texts.splitTalkAboutThisFirst, 'many-dont-know': texts.manyDontKnow };

/** The tag. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const isUrgent = verdict in WORDS;
  return (
    <p class={`inline-block rounded-full px-3 py-0.5 text-small font-semibold ${isUrgent ? 'bg-help/15 text-help' : 'bg-sunk text-ink'}`}>
      {WORDS[verdict] ?? VERDICT_LABELS[verdict]}
    </p>
  );
}
