// Makes the spaces and dashes of a text plain, and remembers where each character stood: what is pasted from Word, a mail or a record is full of other ones.

/** A text to search in, and the way back from it. */
export interface PlainText {
  text: string;
  /** Where a stretch of it stands in the text that was given. */
  placeOf(start: number, end: number): { start: number; end: number };
}

/** What is seen by nobody: soft hyphens, joiners, marks of direction. */
const UNSEEN = '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF';
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const DASH = /[\p{Pd}\u2043\u2212\u02D7]/u;
/** Letters, digits and signs in the width that East Asian keyboards give them, and how far they lie from the usual ones. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const TO_USUAL_WIDTH = 0xfee0;
/** What has a plain character in its place: spaces and line ends of all kinds, dashes, and full-width characters. */
const OTHER = /[^\S \r\uFEFF]|[\p{Pd}\u2043\u2212\u02D7]|[\uFF01-\uFF5E]/gu;
/** Several spaces, or any with something unseen among them. A line end is “\r” by then. */
const RUNS = new RegExp(`[ \\r]*[${UNSEEN}][ \\r${UNSEEN}]*|[ \\r]{2,}`, 'g');

function plainOf(character: string): string {
  const usual = FULL_WIDTH.test(character) ? String.fromCharCode(character.charCodeAt(0) - TO_USUAL_WIDTH) : character;
  if (/\s/.test(usual)) return LINE_END.test(usual) ? '\r' : ' ';
  return DASH.test(usual) ? '-' : usual;
}

/** What stands for a run of spaces: nothing where all of it is unseen, a line end for an empty line, else one space. */
function standsFor(run: string): string {
  const lines = run.replaceAll('\r\n', '\n');
  if ([...lines].filter((one) => LINE_END.test(one)).length > 1) return '\n';
  return /(?!\uFEFF)\s/.test(run) ? ' ' : '';
}

/** The text with one plain space for any spaces and a single line end, one line end for an empty line, “-” for any dash, and nothing unseen. */
export function plainText(given: string): PlainText {
  const even = given.replace(OTHER, plainOf);
  let text = '';
  let done = 0;
  /** From where in the text on characters stand how much further in the text that was given. */
  const shifts = [{ from: 0, by: 0 }];
  for (const { 0: run, index } of even.matchAll(RUNS)) {
    text += even.slice(done, index).replaceAll('\r', ' ') + standsFor(given.slice(index, index + run.length));
    done = index + run.length;
    shifts.push({ from: text.length, by: done - text.length });
  }
  text += even.slice(done).replaceAll('\r', ' ');
  const placeOf = (at: number) => at + shifts.findLast(({ from }) => from <= at)!.by;
  return { text, placeOf: (start, end) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }) };
}
