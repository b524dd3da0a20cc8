// What a file is that is not the one that was wanted, and what to do with it: told by how its text begins.
import * as texts from '../texts.ts';

/** Files of this site by their mark: what they hold, and the page that opens them. */
const OURS: ReadonlyMap<string, readonly [holds: string, page: string]> = new Map([
  ['both-together-workbook', [texts.documentsOfAWorkbook, texts.workbook]],
  ['both-together-assignment', [texts.anAssignment, texts.doAnAssignment]],
  ['both-together-return', [texts.answersToAnAssignment, texts.collectAnswers]],
]);

/** Codes of this site begin like this, also in a message or a link around them. */
const CODE = /bt[a-z]\d{1,3}\./;

/** As much of a text as tells what it is. */
const BEGINNING = 4000;

/** Whether a code of this site may stand in a text. */
export const mayHoldCode = (text: string): boolean => CODE.test(text);

/** What a file is, and what to do, in sentences. `wanted` names what was looked for. Example: answers to an assignment */
export function foreignWords(text: string, wanted: string): string {
  const start = text.replace(/^\uFEFF/, '').slice(0, BEGINNING);
  const [, mark = ''] = /"format"\s*:\s*"([\w-]{1,60})"/.exec(start) ?? [];
  const own = OURS.get(mark);
  const choose = texts.chooseAFileWith(wanted);
  if (own) return texts.itHolds(...own);
  if (start.trim() === '') return texts.theFileIsEmpty;
  if (start.startsWith('PK'))
    return start.includes('[Content_Types].xml') || start.includes('mimetypeapplication/vnd.oasis') ? `${texts.itIsADocument} ${choose}` : texts.itIsAZipFile;
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf')) return `${texts.itIsADocument} ${choose}`;
  if (/^\s*<(?:!doctype|html)/i.test(start)) return texts.itIsAWebPage;
  if (mayHoldCode(start)) return texts.itHoldsACode(wanted);
  return choose;
}
