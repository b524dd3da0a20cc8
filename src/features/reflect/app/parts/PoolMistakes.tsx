// Taking answers out again: one person’s where names are shown, otherwise all or nothing.
import { useState } from 'preact/hooks';
import { emptyPool, removeFromPool } from '../../model/pool.ts';
import type { SessionScreen } from '../screens/session-screen.ts';
import { Button } from './Button.tsx';

/** Who is in the pool, where names are shown; and ways to mend a mistake. */
export function PoolMistakes({ body: session, change }: { body: SessionScreen['body']; change: SessionScreen['change'] }) {
  const [isSure, setSure] = useState(false);
  if (session.pool.length === 0) return null;
  const hasNames = session.anonymity === 'names';
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
              <Button onClick={() => change((now) => removeFromPool(now, id))} label={`Take out the answers of ${name ?? `person ${index + 1}`}`}>
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
        {isSure ? (
          <>
            <Button
              look="main"
              onClick={() => {
                change(emptyPool);
                setSure(false);
              }}
            >
              Yes, take all {session.pool.length} out
            </Button>
            <Button onClick={() => setSure(false)}>Keep them</Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>Empty the pool</Button>
        )}
      </div>
    </details>
  );
}
