// The line of a lane: where each stage stands between low and high. Stages that nobody knows are passed by a dotted line.
import type { Cell } from '../../model/worksheet.ts';

const WIDE = 100;
const TALL = 60;

/** The drawing, as wide as its row. */
export function LineDrawing({ levels }: { levels: readonly (Cell | undefined)[] }) {
  const points = levels.flatMap((level, index) =>
    typeof level === 'number' ? [{ index, x: (index + 0.5) * WIDE, y: TALL / 2 - (level / 2) * (TALL / 2 - 8), level }] : [],
  );
  return (
    <svg viewBox={`0 0 ${levels.length * WIDE} ${TALL}`} preserveAspectRatio="none" class="h-14 w-full overflow-visible">
      {points.slice(1).map((point, index) => {
        const from = points[index]!;
        const middle = (from.x + point.x) / 2;
        return (
          <path
            key={point.index}
            d={`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${point.y} ${point.x} ${point.y}`}
            fill="none"
            stroke="currentColor"
            stroke-width="2.5"
            stroke-dasharray={point.index - from.index > 1 ? '2 8' : undefined}
            vector-effect="non-scaling-stroke"
          />
        );
      })}
      {points.map(({ index, x, y, level }) => (
        <ellipse
          key={index}
          cx={x}
          cy={y}
          rx={5}
          ry={6}
          class={level <= -2 ? 'fill-help' : 'fill-paper'}
          stroke="currentColor"
          stroke-width="2.5"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
