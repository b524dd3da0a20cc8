// What a file is that is not the one that was wanted, and what to do with it: told by how its text begins.

/** Files of this site by their mark: what they hold, and the page that opens them. */
const OURS: Readonly<Record<string, readonly [holds: string, page: string]>> = {
  'both-together-workbook': ['documents of a workbook', 'Workbook'],
  'both-together-assignment': ['an assignment', 'Do an assignment'],
  'both-together-return': ['answers to an assignment', 'Get the learning back'],
};

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
  const own = OURS[mark];
  const choose = `Choose a file with ${wanted} that was saved on this site.`;
  if (own) return `It holds ${own[0]}. Open it on the page “${own[1]}”.`;
  if (start.trim() === '') return `The file is empty. Save it again where it comes from, then choose it here.`;
  if (start.startsWith('PK'))
    return start.includes('[Content_Types].xml') || start.includes('mimetypeapplication/vnd.oasis')
      ? `It is a document to read or to print. ${choose}`
      : `It is a zip file, which holds other files. Unpack it first, then choose the files that were in it.`;
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf')) return `It is a document to read or to print. ${choose}`;
  if (/^\s*<(?:!doctype|html)/i.test(start))
    return `It is a web page: perhaps the page from which the file can be downloaded, and not the file. Download the file itself, then choose it here.`;
  if (mayHoldCode(start))
    return `It holds a code, such as an invitation or answers to a session. Open it where that code is asked for. Here, choose a file with ${wanted}.`;
  return choose;
}
