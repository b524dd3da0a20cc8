// A quiet clock: shows how long a question has been talked about. It makes no sound and does nothing when the time is over.
import { useEffect, useState } from 'preact/hooks';
import { TextButton } from '../../../../components/app/Button.tsx';

/** Where moving figures are not wanted, the clock moves once a minute. */
const wantsCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Time since it appeared, beside the time that was planned. Give it a `key` to begin anew. */
export function Timer({ minutes }: { minutes: number }) {
  const [isShown, setShown] = useState(true);
  const [began, setBegan] = useState(() => Date.now());
  const [now, setNow] = useState(began);
  const isCalm = wantsCalm();
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const seconds = Math.max(0, Math.floor((now - began) / 1000));
  const whole = Math.floor(seconds / 60);
  return (
    <section aria-label="Time for this question">
      {isShown && (
        <>
          <p role="timer" class="text-display leading-none font-bold tabular">
            {isCalm ? `${whole} min` : `${twoDigits(whole)}:${twoDigits(seconds % 60)}`}
          </p>
          <p class="mt-1.5 text-soft">of about {minutes} minutes</p>
        </>
      )}
      <p class="flex flex-wrap gap-x-4">
        <TextButton onClick={() => setShown(!isShown)}>{isShown ? 'Hide the time' : 'Show the time'}</TextButton>
        {isShown && (
          <TextButton
            onClick={() => {
              setBegan(Date.now());
              setNow(Date.now());
            }}
          >
            Start again
          </TextButton>
        )}
      </p>
    </section>
  );
}
