// Taking answers out again: one person’s where names are shown, otherwise all or nothing.
import { useState } from 'preact/hooks';
import { beginAnew, emptyPool, removeFromPool } from '../../model/pool.ts';
import { peopleIn } from '../../model/session.ts';
import { keysFor } from '../../../together/index.ts';
import type { SessionScreen } from '../session-screen.ts';
import { Button } from '../../../../components/app/Button.tsx';
import * as texts from '../texts.ts';

interface Props extends Pick<SessionScreen, 'id' | 'body' | 'change'> {
  /** Called when answers were taken out: what was said of the last ones brought in is no longer true. */
  onTakenOut: () => void;
}

/** Who is in the pool, where names are shown; and ways to mend a mistake. */
export function PoolMistakes({ id: sessionId, body: session, change, onTakenOut }: Props) {
  const [isSure, setSure] = useState(false);
  const count = peopleIn(session);
  if (count === 0) return null;
  const isOpened = session.opened !== undefined;
  const hasNames = session.anonymity === 'names';
  const takeOut = (without: (now: typeof session) => typeof session) => {
    change(without);
    setSure(false);
    onTakenOut();
    // The button goes with the answers; the new count stands below the heading.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  /** Opened answers cannot be handed in again as they were: the session gets another key, and people another invitation. */
  const emptyAll = async () => {
    if (!isOpened) return takeOut(emptyPool);
    const { sealKey, keep } = await keysFor(session.anonymity);
    await keep(sessionId);
    return takeOut((now) => beginAnew(now, sealKey));
  };
  return (
    <details class="mt-8 border-t border-line pt-4">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">
        {hasNames ? texts.whoIsInAndTakingSomeoneOut : texts.somethingWentWrong}
      </summary>
      {hasNames && (
        <ul class="max-w-read border-b border-line">
          {session.pool.map(({ id, name, via }, index) => (
            <li key={id} class="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2">
              <span>
                {name ?? texts.personIndex(index + 1)}
                {via === 'facilitator' && <span class="text-soft"> {texts.addedByTheFacilitator}</span>}
              </span>
              <Button
                onClick={() => takeOut((now) => removeFromPool(now, id))}
                label={texts.takeOutTheAnswersOfName(name ?? texts.personIndexWithIndex(index + 1))}
              >
                {texts.takeOut}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p class="mt-3 max-w-read">
        {hasNames ? texts.youCanAlsoTakeOutEveryonesAnswers : isOpened ? texts.youCanTakeAllAnswersOutAndBeginAnew : texts.nobodyCanTellWhoseAnswersAreWhose}
      </p>
      <div class="mt-3 flex flex-wrap gap-3">
        {/* One button with two names keeps the focus, and pressing it twice harms nothing. */}
        <Button onClick={() => setSure(!isSure)}>{isSure ? texts.keepThem : texts.takeAllAnswersOut}</Button>
        {isSure && (
          <Button look="main" onClick={() => void emptyAll()}>
            {texts.yesTakeAllCountOut(count)}
          </Button>
        )}
      </div>
    </details>
  );
}
