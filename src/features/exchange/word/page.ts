// Measures and colours of the Word document, for all its parts. Widths are in twentieths of a point.
import type { Paper } from '../../../library/text/report.ts';

/** Two centimetres. */
export const MARGIN = 1134;
/** The sheets of paper, as they are seen. */
export const PAPER = {
  a4: { width: 11906, height: 16838 },
  'a4-wide': { width: 16838, height: 11906 },
  'a3-wide': { width: 23811, height: 16838 },
} as const satisfies Record<Paper, { width: number; height: number }>;
/** How wide the text on a sheet is. */
export const textWidth = (paper: Paper) => PAPER[paper].width - 2 * MARGIN;
/** How tall a picture may be, in twentieths of a point, so that it stays on a sheet with its heading and caption; on A3 with the title as well: 187 millimetres. */
export const PICTURE_HEIGHT = { a4: 11340, 'a4-wide': 7700, 'a3-wide': 10600 } as const satisfies Record<Paper, number>;
/** The least height of a row that people write in by hand: 15 millimetres. */
export const WRITING_ROW = 850;
export const INK = '1F2430';
export const SOFT = '555B66';
export const LINE = '8A8F99';
export const SHADE = 'F1EEE7';
/** The space below a paragraph. */
export const AFTER = 120;
/** The names of the lists whose marks the document declares. */
export const NUMBERS = 'numbers';
export const BOXES = 'boxes';
