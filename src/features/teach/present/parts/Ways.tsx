// Ways of sitting together: one, or 2-4-All to be gone through one after the other.
import { minuteWords } from '../../../../library/words.ts';
import type { Together } from '../deck/scene.ts';
import * as texts from '../texts.ts';

/** How many people a group has, as dots. The words beside it say the same. */
const DOTS: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {
  [texts.alone]: [[12, 12]],
  [texts.inPairs]: [
    [7, 12],
    [17, 12],
  ],
  [texts.inFours]: [
    [7, 7],
    [17, 7],
    [7, 17],
    [17, 17],
  ],
  [texts.atTables]: [
    [12, 5],
    [5, 12],
    [19, 12],
    [12, 19],
  ],
};
const EVERYONE = [5, 12, 19].flatMap((x) => [5, 12, 19].map((y) => [x, y] as const));

const Dots = ({ words }: { words: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class="size-[1.1em] shrink-0">
    {(DOTS[words] ?? EVERYONE).map(([x, y]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={3.2} fill="currentColor" />
    ))}
  </svg>
);

interface Props {
  ways: readonly Together[];
  /** Which the room is in, from 0. */
  at?: number | undefined;
  onWay: (at: number) => void;
}

/** One way in words; several as steps to go through. */
export function Ways({ ways, at, onWay }: Props) {
  const [only] = ways;
  if (!only) return null;
  if (ways.length === 1)
    return (
      <p class="flex items-center gap-[0.5em] text-[1.1em] text-both">
        <Dots words={only.words} />
        {only.minutes > 0 ? `${only.words}, ${minuteWords(only.minutes)}` : only.words}
      </p>
    );
  return (
    <ol aria-label={texts.howWeTalkAboutIt} class="flex flex-wrap gap-[0.5em]">
      {ways.map(({ words, minutes }, index) => (
        <li key={words}>
          <button
            type="button"
            aria-current={index === at ? 'step' : undefined}
            onClick={() => onWay(index)}
            class="flex min-h-11 items-center gap-[0.5em] rounded-[0.4em] border border-soft px-[0.7em] py-[0.35em] text-start text-[0.85em] leading-tight aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
          >
            <Dots words={words} />
            <span>
              <span class="block font-semibold">{words}</span>
              {minuteWords(minutes)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
