// Shapes that stand for groups, so that nobody has to tell colours apart.

/** A shape as drawn in a box of 20 by 20, at a place. Filled, or drawn as a line. */
interface Shape {
  path: (x: number, y: number) => string;
  isLine?: boolean;
  colour: string;
}

const circle = (r: number) => (x: number, y: number) => `M${x + 10 - r} ${y + 10}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** In the order in which groups are listed. Every pair differs in form, not only in colour. */
const SHAPES: readonly Shape[] = [
  { path: circle(9), colour: 'fill-d1' },
  { path: circle(7.4), isLine: true, colour: 'stroke-d4' },
  { path: (x, y) => `M${x + 1} ${y + 1}h18v18h-18z`, colour: 'fill-ink' },
  { path: (x, y) => `M${x + 10} ${y}l10 10l-10 10l-10 -10z`, colour: 'fill-d2' },
  { path: (x, y) => `M${x + 10} ${y + 1}l10 18h-20z`, colour: 'fill-d5' },
  { path: (x, y) => `M${x + 2} ${y + 2}l16 16M${x + 18} ${y + 2}l-16 16`, isLine: true, colour: 'stroke-d7' },
  { path: (x, y) => `M${x + 2.5} ${y + 2.5}h15v15h-15z`, isLine: true, colour: 'stroke-d6' },
];

/** One path for all places of a shape: far fewer elements than one each. */
export function ShapePath({ kind, places }: { kind: number; places: readonly (readonly [x: number, y: number])[] }) {
  const { path, isLine, colour } = SHAPES[kind % SHAPES.length]!;
  return <path d={places.map(([x, y]) => path(x, y)).join('')} class={isLine ? `fill-none ${colour}` : colour} stroke-width={isLine ? 3.6 : undefined} />;
}

/** Which shape stands for whom, and how many they are. */
export function Legend({ names }: { names: readonly { label: string; count: number }[] }) {
  return (
    <ul aria-label="Which shape stands for whom" class="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small text-soft">
      {names.map(({ label, count }, kind) => (
        <li key={label} class="flex items-center gap-2">
          <svg viewBox="0 0 20 20" class="size-5 shrink-0" aria-hidden="true">
            <ShapePath kind={kind} places={[[0, 0]]} />
          </svg>
          {label}, {count}
        </li>
      ))}
    </ul>
  );
}
