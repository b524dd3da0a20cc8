// Makes a QR code as data for an SVG path.

/** A QR code: draw `path` in a viewBox of `0 0 size size`, dark on light in every colour scheme, the quiet border included. */
export interface QrPicture {
  size: number;
  path: string;
}

/**
 * The most letters put into one QR code. A QR code can hold 2,953, but above this one its modules become too fine for a phone’s
 * camera to read from another screen (version 30, 137 modules a side).
 */
export const MOST_QR_LETTERS = 1732;
/** Modules of light around the code that readers need, by the standard (ISO/IEC 18004). */
const QUIET = 4;

/** The library that reads codes (jsqr 1.4.0) has a wrong number in its table for version 23 at the lowest level of correction, and reads none. */
const UNREADABLE_VERSION = 23;

/** Whether a text fits into a QR code that a phone can read from a screen. If not, offer a file. */
export const fitsQr = (text: string) => new TextEncoder().encode(text).length <= MOST_QR_LETTERS;

/** One dark run in each row as a rectangle: `M` to its corner, then right, down, left. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const width = x + 1 - start;
    path += `M${start} ${y}h${width}v1h-${width}z`;
  }
  return path;
}

/** Makes the picture, or gives undefined if the text is too long: see fitsQr. Loads its library when first used. */
export async function makeQr(text: string): Promise<QrPicture | undefined> {
  if (!fitsQr(text)) return undefined;
  const { encode } = await import('uqr');
  const options = { ecc: 'L', boostEcc: true, border: QUIET } as const;
  const first = encode(text, options);
  const { data, size } = first.version === UNREADABLE_VERSION ? encode(text, { ...options, minVersion: UNREADABLE_VERSION + 1 }) : first;
  return { size, path: data.map(rowPath).join('') };
}
