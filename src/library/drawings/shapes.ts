// The small vocabulary that every drawing is composed of, as path data on a ground of 96 by 56.

/**
 * A drawing in up to four layers, each a list of shapes: `tint` is outlined and filled faintly, `line` outlined only, `gap` dashed (contact that is
 * lost, or not there yet), `dot` filled (people).
 */
export interface Drawing {
  tint?: string[];
  line?: string[];
  gap?: string[];
  dot?: string[];
}

/** A service, or in the layer `dot` a person. Two that overlap work together. */
export const circle = (x: number, y: number, r: number) => ellipse(x, y, r, r);

/** A table seen from above, or an area. */
export const ellipse = (x: number, y: number, rx: number, ry: number) => `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0-${2 * rx} 0z`;

/** A door that stands on `y`. */
export const arch = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}v-${height - width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}z`;

/** A document, from its upper left corner. */
export const sheet = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h-${width}z`;

/** Lines of writing, each `width` long, 8 apart. */
export const writing = (x: number, y: number, width: number, count: number) =>
  Array.from({ length: count }, (_, line) => `M${x} ${y + 8 * line}h${width}`).join('');

/** A tick, from its left end. */
export const tick = (x: number, y: number) => `M${x} ${y}l4 4 6-8`;

/** Ticks with a line of writing after each, 9 apart. */
export const checks = (x: number, y: number, width: number, count: number) =>
  Array.from({ length: count }, (_, line) => `${tick(x, y + 9 * line)}M${x + 15} ${y + 9 * line}h${width}`).join('');

/** A way to the right. */
export const arrow = (x: number, y: number, length: number) => `M${x} ${y}h${length}m-6-5 6 5-6 5`;

/** A way to the left, from its right end. */
export const arrowBack = (x: number, y: number, length: number) => `M${x} ${y}h-${length}m6-5-6 5 6 5`;

/** A home that stands on `y`. */
export const house = (x: number, y: number, width: number, height: number) => `M${x} ${y}v-${height - 14}l${width / 2}-14 ${width / 2} 14v${height - 14}z`;

/** What somebody says, with its tail at the lower left. */
export const speech = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h-${width - 12}l-8 8v-8h-4z`;

/** A way that is refused. The middle is given. */
export const cross = (x: number, y: number) => `M${x - 5} ${y - 5}l10 10m0-10-10 10`;

/** The two axes of a chart. */
export const axes = 'M12 6v42h76';
