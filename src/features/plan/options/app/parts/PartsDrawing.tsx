// What each option comes to, as a bar made of what each criterion adds. The table beside it says the same in numbers.
import { useIsNarrow } from '../../../../application/index.ts';

/** Colours that follow each other, lightest contrast apart by a gap; the order of the parts is that of the criteria. */
const FILLS = ['fill-d1', 'fill-d4', 'fill-d2', 'fill-d7', 'fill-d5', 'fill-d3', 'fill-d6'] as const;
export const fillOf = (at: number): string => FILLS[at % FILLS.length]!;

const TALL = 26;
/** A part narrower than this has no room for its number. */
const ROOM = 13;

/** The bar of one option, with the numbers of the criteria in it. */
export function PartsDrawing({ parts }: { parts: readonly number[] }) {
  const wide = useIsNarrow() ? 280 : 640;
  let at = 0;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${wide} ${TALL}`} class="block h-auto w-full max-w-[40rem]">
      <rect x="0.5" y="0.5" width={wide - 1} height={TALL - 1} fill="none" class="stroke-line" />
      {parts.map((part, index) => {
        const [x, width] = [at, (part / 100) * wide];
        at += width;
        return (
          width > 0 && (
            <g key={index}>
              <rect x={x} y="0" width={Math.max(width - 1.5, 0.5)} height={TALL} class={fillOf(index)} />
              {width >= ROOM && (
                <text x={x + width / 2} y={TALL / 2 + 5} text-anchor="middle" font-size="14" font-weight="700" class="fill-paper">
                  {index + 1}
                </text>
              )}
            </g>
          )
        );
      })}
    </svg>
  );
}
