// Shown for the moment until something is there, and what can be done where the moment becomes long.
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import * as texts from '../texts.ts';

/** Milliseconds after which waiting counts as long. */
const LONG = 12_000;

/** What is being waited for. It is the heading of the page as long as there is no other. */
export function Waiting({ words }: { words: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" class="py-10">
      <h1 class="text-title font-bold">{words}</h1>
      {isLong && (
        <>
          <p class="mt-3 max-w-read">{texts.thisTakesLong}</p>
          <p class="mt-4">
            <Button onClick={() => location.reload()}>{texts.loadThePageAgain}</Button>
          </p>
        </>
      )}
    </div>
  );
}
