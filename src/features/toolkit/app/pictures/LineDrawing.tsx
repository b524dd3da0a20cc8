// The line of a lane: where each stage stands between low and high. Stages that nobody knows are passed by a dotted line.
import type { Cell } from '../../model/worksheet.ts';

const WIDE = 100;
const TALL = 60;
const EDGE = 8;

/** A dot, round whatever the picture is stretched to: the round cap of a line without length. */
const dot = (x: number, y: number) => `M${x} ${y}h.01`;

/** The drawing, as wide and as tall as its place. Where no stage is known, a dotted line says where it will be. */
export function LineDrawing({ levels }: { levels: readonly (Cell | undefined)[] }) {
  const points = levels.flatMap((level, index) =>
    typeof level === 'number' ? [{ index, x: (index + 0.5) * WIDE, y: TALL / 2 - (level / 2) * (TALL / 2 - EDGE), level }] : [],
  );
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2.5', 'vector-effect': 'non-scaling-stroke' } as const;
  return (
    <svg viewBox={`0 0 ${levels.length * WIDE} ${TALL}`} preserveAspectRatio="none" class="h-28 w-full overflow-visible print:h-18">
      {points.length === 0 && <path d={`M0 ${TALL / 2}H${levels.length * WIDE}`} {...line} stroke-dasharray="2 8" class="text-soft" />}
      {points.slice(1).map((point, index) => {
        const from = points[index]!;
        const middle = (from.x + point.x) / 2;
        return (
          <path
            key={point.index}
            d={`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${point.y} ${point.x} ${point.y}`}
            {...line}
            stroke-dasharray={point.index - from.index > 1 ? '2 8' : undefined}
          />
        );
      })}
      {points.map(({ index, x, y, level }) => (
        <g key={index} stroke-linecap="round">
          <path d={dot(x, y)} {...line} stroke-width="14" />
          <path d={dot(x, y)} vector-effect="non-scaling-stroke" stroke-width="9" class={level <= -2 ? 'stroke-help' : 'stroke-paper'} />
        </g>
      ))}
    </svg>
  );
}
