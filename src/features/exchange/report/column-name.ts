// The names of columns in spreadsheets.

/** Example: columnName(27) → AB; the first column has the number 0. */
export const columnName = (place: number): string => (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
