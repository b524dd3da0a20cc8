// Names for files that every system takes, in the script of whoever named them.

/** The most characters of each piece. With both, in the widest script, a name stays below the 255 bytes that file systems allow. */
const LONGEST = 60;
const LONGEST_END = 30;
const MOST_BYTES = 230;

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Small letters and digits of any script, with hyphens between. Accents go from Latin letters only: elsewhere marks are part of the spelling. */
function slug(words: string, most: number): string {
  const plain = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(plain)
    .slice(0, most)
    .join('')
    .replace(/^-+|-+$/g, '');
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/**
 * A file name from words. `end` stands whole after them, however long they are, such as a day.
 * Examples: fileName('Team A & B', 'docx', '2026-11-22') → team-a-b-2026-11-22.docx; fileName('Олена', 'json') → олена.json
 */
export function fileName(words: string, extension: string, end = ''): string {
  const last = slug(end, LONGEST_END);
  const name = (most: number) => [slug(words, most), last].filter(Boolean).join('-') || 'document';
  let most = LONGEST;
  while (bytesOf(name(most)) > MOST_BYTES) most--;
  const stem = name(most);
  return `${RESERVED.test(stem) ? `${stem}-file` : stem}.${extension}`;
}
