// Makes the spaces and dashes of a text plain, and remembers where each character stood: what is pasted from Word, a mail or a record is full of other ones.

/** A text to search in, and the way back from it. */
export interface PlainText {
  text: string;
  /** Where a stretch of it stands in the text that was given. */
  placeOf(start: number, end: number): { start: number; end: number };
}

/** What is seen by nobody: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]/;
const SPACE = /\s/;
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
/** Hyphens, dashes, minus signs. */
const DASH = /[\p{Pd}\u2043\u2212\u02D7]/u;
/** The width that East Asian keyboards give to letters, digits and signs, and how far it lies from the usual one. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const TO_USUAL_WIDTH = 0xfee0;

function plainOf(character: string): string {
  if (FULL_WIDTH.test(character)) return plainOf(String.fromCharCode(character.charCodeAt(0) - TO_USUAL_WIDTH));
  return DASH.test(character) ? '-' : character;
}

/** The text with one plain space for any spaces and a single line end, one line end for an empty line, “-” for any dash, and nothing unseen. */
export function plainText(given: string): PlainText {
  let text = '';
  const places: number[] = [];
  const add = (character: string, place: number) => {
    text += character;
    places.push(place);
  };
  for (let at = 0; at < given.length; at++) {
    const character = given[at]!;
    if (UNSEEN.test(character)) continue;
    if (!SPACE.test(character)) {
      add(plainOf(character), at);
      continue;
    }
    const start = at;
    while (at + 1 < given.length && (SPACE.test(given[at + 1]!) || UNSEEN.test(given[at + 1]!))) at++;
    const lines = given.slice(start, at + 1).replaceAll('\r\n', '\n');
    add([...lines].filter((one) => LINE_END.test(one)).length > 1 ? '\n' : ' ', start);
  }
  return {
    text,
    placeOf: (start, end) => ({ start: places[start] ?? given.length, end: (places[end - 1] ?? given.length - 1) + 1 }),
  };
}
