// A minute at the end: was this worth the hour? Hands are counted, nobody is asked why.
import { Text } from '../../../../components/app/Field.tsx';
import { LIMITS } from '../../model/fields.ts';
import { noWorth, WORTH_LABELS, WORTHS } from '../../model/worth.ts';
import type { SessionScreen } from '../session-screen.ts';
import { Count } from '../../../../components/app/Count.tsx';
import * as texts from '../texts.ts';

/** The question, three counts, and what would make the next one better. */
export function Worth({ body: session, change }: Pick<SessionScreen, 'body' | 'change'>) {
  const worth = session.worth ?? noWorth();
  return (
    <section class="mt-10 border-t border-line pt-6">
      <h2 class="text-title font-bold">{texts.minuteAtTheEnd}</h2>
      <p class="mt-1 max-w-read text-soft">{texts.askForHands}</p>
      <ul class="mt-3 space-y-2">
        {WORTHS.map((answer) => (
          <li key={answer} class="flex max-w-96 items-center justify-between gap-4">
            {WORTH_LABELS[answer]}
            <Count
              label={texts.handsForAnswer(WORTH_LABELS[answer])}
              value={worth[answer]}
              onValue={(hands) => change((now) => ({ ...now, worth: { ...noWorth(), ...now.worth, [answer]: hands } }))}
            />
          </li>
        ))}
      </ul>
      <Text
        label={texts.whatWouldMakeTheNextOneBetterQuestion}
        value={worth.note}
        max={LIMITS.note}
        rows={2}
        onValue={(note) => change((now) => ({ ...now, worth: { ...noWorth(), ...now.worth, note } }))}
      />
    </section>
  );
}
