// The line of a lane: where each stage stands between low and high. Stages that nobody knows are passed by a dotted line.
import type { Cell } from '../../model/worksheet.ts';

const WIDE = 100;
const TALL = 60;
const EDGE = 8;

interface Point {
  index: number;
  x: number;
  y: number;
}

/** From one stage to the next, in a curve that leaves and arrives level. */
const curve = (from: Point, to: Point) => `M${from.x} ${from.y}C${from.x + WIDE / 2} ${from.y} ${to.x - WIDE / 2} ${to.y} ${to.x} ${to.y}`;
/** A dot, round whatever the picture is stretched to: the round cap of a line without length. */
const dot = ({ x, y }: Point) => `M${x} ${y}h.01`;

/** The drawing, as wide and as tall as its place. Where no stage is known, a dotted line says where it will be. */
export function LineDrawing({ levels }: { levels: readonly (Cell | undefined)[] }) {
  const width = levels.length * WIDE;
  const points = levels.flatMap((level, index) =>
    typeof level === 'number' ? [{ index, level, x: (index + 0.5) * WIDE, y: TALL / 2 - (level / 2) * (TALL / 2 - EDGE) }] : [],
  );
  const steps = points.slice(1).map((to, index) => ({ to, from: points[index]! }));
  const curves = (isPassing: boolean) =>
    steps
      .filter(({ from, to }) => to.index - from.index > 1 === isPassing)
      .map(({ from, to }) => curve(from, to))
      .join('');
  const passing = points.length > 0 ? curves(true) : `M0 ${TALL / 2}H${width}`;
  const dots = points.map(dot).join('');
  const path = { 'vector-effect': 'non-scaling-stroke' } as const;
  return (
    <svg
      viewBox={`0 0 ${width} ${TALL}`}
      preserveAspectRatio="none"
      class="h-24 w-full overflow-visible"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
    >
      {passing && <path {...path} d={passing} stroke-dasharray="2 8" />}
      {dots && (
        <>
          <path {...path} d={curves(false)} />
          <path {...path} d={dots} stroke-width="14" />
          <path {...path} d={dots} stroke-width="9" class="text-paper" />
          <path
            {...path}
            d={points
              .filter(({ level }) => level <= -2)
              .map(dot)
              .join('')}
            stroke-width="9"
            class="text-help"
          />
        </>
      )}
    </svg>
  );
}
