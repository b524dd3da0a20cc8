// Measures and colours of the Word document, for all its parts. Widths are in twentieths of a point.

/** Two centimetres. */
export const MARGIN = 1134;
/** A4. */
export const PAGE = { width: 11906, height: 16838 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
export const INK = '1F2430';
export const LINE = '8A8F99';
export const SHADE = 'F1EEE7';
/** The space below a paragraph. */
export const AFTER = 120;
/** The names of the lists whose marks the document declares. */
export const NUMBERS = 'numbers';
export const BOXES = 'boxes';
