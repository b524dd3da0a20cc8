// Taking answers out again: one person’s where names are shown, otherwise all or nothing.
import { useState } from 'preact/hooks';
import { emptyPool, removeFromPool } from '../../model/pool.ts';
import type { SessionScreen } from '../session-screen.ts';
import { Button } from '../../../../components/app/Button.tsx';

interface Props extends Pick<SessionScreen, 'body' | 'change'> {
  /** Called when answers were taken out: what was said of the last ones brought in is no longer true. */
  onTakenOut: () => void;
}

/** Who is in the pool, where names are shown; and ways to mend a mistake. */
export function PoolMistakes({ body: session, change, onTakenOut }: Props) {
  const [isSure, setSure] = useState(false);
  if (session.pool.length === 0) return null;
  const hasNames = session.anonymity === 'names';
  const takeOut = (without: (now: typeof session) => typeof session) => {
    change(without);
    setSure(false);
    onTakenOut();
    // The button goes with the answers; the new count stands below the heading.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <details class="mt-8 border-t border-line pt-4">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">
        {hasNames ? 'Who is in the pool, and taking someone out' : 'Something went wrong?'}
      </summary>
      {hasNames && (
        <ul class="max-w-read border-b border-line">
          {session.pool.map(({ id, name, via }, index) => (
            <li key={id} class="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2">
              <span>
                {name ?? `Person ${index + 1}`}
                {via === 'facilitator' && <span class="text-soft"> · added by the facilitator</span>}
              </span>
              <Button onClick={() => takeOut((now) => removeFromPool(now, id))} label={`Take out the answers of ${name ?? `person ${index + 1}`}`}>
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p class="mt-3 max-w-read">
        {hasNames
          ? 'You can also empty the whole pool.'
          : 'Nobody can tell whose answers are whose, so one person’s cannot be taken out. You can empty the pool, and people hand in again.'}
      </p>
      <div class="mt-3 flex flex-wrap gap-3">
        {/* One button with two names keeps the focus, and pressing it twice harms nothing. */}
        <Button onClick={() => setSure(!isSure)}>{isSure ? 'Keep them' : 'Empty the pool'}</Button>
        {isSure && (
          <Button look="main" onClick={() => takeOut(emptyPool)}>
            Yes, take all {session.pool.length} out
          </Button>
        )}
      </div>
    </details>
  );
}
