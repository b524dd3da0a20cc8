// Shapes that stand for groups, so that nobody has to tell colours apart. A group has the same shape in every question.
import type { Bucket } from '../../../together/index.ts';
import * as texts from '../texts.ts';

/** A shape as drawn in a box of 20 by 20, at a place. Filled, or drawn as a line. */
interface Shape {
  path: (x: number, y: number) => string;
  isLine?: boolean;
  colour: string;
}

const circle = (r: number) => (x: number, y: number) => `M${x + 10 - r} ${y + 10}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Whom a shape stands for. */
export type Kind = Bucket['id'] | 'everyone';

/** Every pair of those that can stand together differs in form, not only in colour. */
const SHAPES: Record<Kind, Shape> = {
  everyone: { path: circle(9), colour: 'fill-d1' },
  'mental-health': { path: circle(9), colour: 'fill-d1' },
  'substance-use': { path: circle(7.4), isLine: true, colour: 'stroke-d4' },
  'third-sector': { path: (x, y) => `M${x + 1} ${y + 1}h18v18h-18z`, colour: 'fill-ink' },
  'lived-experience': { path: (x, y) => `M${x + 10} ${y}l10 10l-10 10l-10 -10z`, colour: 'fill-d2' },
  housing: { path: (x, y) => `M${x + 10} ${y + 1}l10 18h-20z`, colour: 'fill-d5' },
  other: { path: (x, y) => `M${x + 2} ${y + 2}l16 16M${x + 18} ${y + 2}l-16 16`, isLine: true, colour: 'stroke-d7' },
  together: { path: (x, y) => `M${x + 2.5} ${y + 2.5}h15v15h-15z`, isLine: true, colour: 'stroke-d6' },
  'no-group': { path: (x, y) => `M${x + 1} ${y + 10}h18M${x + 10} ${y + 1}v18`, isLine: true, colour: 'stroke-ink' },
};

/** One path for all places of a shape: far fewer elements than one each. */
export function ShapePath({ kind, places }: { kind: Kind; places: readonly (readonly [x: number, y: number])[] }) {
  const { path, isLine, colour } = SHAPES[kind];
  return <path d={places.map(([x, y]) => path(x, y)).join('')} class={isLine ? `fill-none ${colour}` : colour} stroke-width={isLine ? 3.6 : undefined} />;
}

/** Which shape stands for whom, and how many they are. */
export function Legend({ buckets }: { buckets: readonly Bucket[] }) {
  return (
    <ul aria-label={texts.whichShapeStandsForWhom} class="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small text-soft">
      {buckets.map(({ id, label, people }) => (
        <li key={id} class="flex items-center gap-2">
          <svg viewBox="0 0 20 20" class="size-5 shrink-0" aria-hidden="true">
            <ShapePath kind={id} places={[[0, 0]]} />
          </svg>
          {label}, {people}
        </li>
      ))}
    </ul>
  );
}
