// The clock of a step, with what can be done to it. It says in words and by a shape how the time stands, and makes no sound.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useHandler } from '../../components/app/use-handler.ts';
import { isRunning, isUntouched, partOver, phaseAt, phaseWords, timeWords, type Phase, type Timer, type TimerAct } from './timer.ts';
import { useNow } from './use-now.ts';
import * as texts from './texts.ts';

const SECOND = 1000;
const wantsCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

// Amber is no colour of the theme: it is used for this one meaning, with letters that can be read on it in light and in dark.
const LOOKS: Record<Phase, string> = {
  ready: 'text-soft',
  enough: 'text-ink',
  soon: 'bg-[#fdbe45] text-[#2b1f15] font-semibold',
  over: 'bg-[#a21921] text-[#fcfcfc] font-semibold',
};

/** A circle that empties; a triangle when it is nearly time; a square with a bar when the time is over. */
function Shape({ phase, over }: { phase: Phase; over: number }) {
  const AROUND = 2 * Math.PI * 5;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="size-[1.1em] shrink-0">
      {phase === 'soon' && <path d="M12 3 22 21H2z" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round" />}
      {phase === 'over' && <path d="M3 3h18v18H3zM7 10.5v3h10v-3z" fill="currentColor" fill-rule="evenodd" />}
      {(phase === 'ready' || phase === 'enough') && (
        <>
          <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="1.6" />
          <circle
            cx="12"
            cy="12"
            r="5"
            fill="none"
            stroke="currentColor"
            stroke-width="10"
            stroke-dasharray={`${AROUND * (1 - over)} ${AROUND}`}
            transform="matrix(0 -1 -1 0 24 24)"
          />
        </>
      )}
    </svg>
  );
}

/** Tells when it is nearly time and when the time is over, once each. */
function usePhaseWords(timer: Timer, phase: Phase, now: number): string {
  const [words, setWords] = useState('');
  const before = useRef(phase);
  const tell = useHandler(() => setWords(phaseWords(timer, phase, now)));
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    tell();
  }, [phase, tell]);
  return words;
}

const BUTTON = 'min-h-11 min-w-11 px-[0.3em] text-link underline underline-offset-4';

interface Props {
  timer: Timer;
  act: (act: TimerAct) => void;
  /** Says what the clock is for, where that is not what is shown. */
  isElsewhere: boolean;
  /** Shows the clock only once it is used: while the room reads, it would be noise. */
  isQuiet?: boolean;
}

/** The clock, where minutes are planned. */
export function TimerView({ timer, act, isElsewhere, isQuiet = false }: Props) {
  const now = useNow(SECOND);
  const phase = phaseAt(timer, now);
  const said = usePhaseWords(timer, phase, now);
  const isCalm = wantsCalm();
  const isOn = isRunning(timer);
  return (
    <section aria-label={texts.timer} class="flex flex-wrap items-center justify-end gap-x-[0.5em]">
      {timer.minutes > 0 && !(isQuiet && isUntouched(timer)) && (
        <>
          {isElsewhere && <span class="max-w-[14em] truncate text-soft">{timer.label}:</span>}
          <p
            role="timer"
            aria-live="off"
            data-phase={phase}
            class={`flex items-center gap-[0.4em] rounded-[0.4em] px-[0.5em] py-[0.15em] tabular ${LOOKS[phase]}`}
          >
            <Shape phase={phase} over={isCalm ? Math.ceil(partOver(timer, now) * timer.minutes) / timer.minutes : partOver(timer, now)} />
            {timeWords(timer, now, isCalm)}
          </p>
          <button type="button" class={BUTTON} onClick={() => act({ do: 'start-or-pause', now: Date.now() })}>
            {isOn ? texts.pause : isUntouched(timer) ? texts.start : texts.goOn}
            <span class="sr-only"> {texts.timerInline}</span>
          </button>
          {!isUntouched(timer) && (
            <>
              <button type="button" class={BUTTON} onClick={() => act({ do: 'longer' })}>
                {texts.min(<span class="sr-only"> {texts.forTheTimer}</span>)}
              </button>
              <button type="button" class={BUTTON} onClick={() => act({ do: 'reset' })}>
                {texts.reset(<span class="sr-only"> {texts.timerInline}</span>)}
              </button>
            </>
          )}
        </>
      )}
      <p role="status" class="sr-only">
        {said}
      </p>
    </section>
  );
}
