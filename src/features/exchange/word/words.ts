// Words as runs of a Word document: bold, italics, links and line breaks.
import type * as docxModule from 'docx';
import type { Bookmark, CheckBox, ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import { runsOf, type Inline, type Run } from '../../../library/text/block.ts';
import { textHash } from '../../../library/text-hash.ts';
import { withoutForbidden } from '../report/xml-text.ts';

export type Docx = typeof docxModule;

/** A font that has the boxes and that Word brings along. */
const BOX = { font: 'MS Gothic' };

/** An address that leads somewhere from a file. Others stay plain words. */
const isWhole = (href: string) => /^(https?|mailto):/.test(href);

/** An address of a place in the same text. */
const isInside = (href: string) => href.startsWith('#');

/** A box that can be ticked on paper and, as a content control, in Word. */
const boxOf = ({ CheckBox }: Docx, isTicked: boolean): CheckBox =>
  new CheckBox({ checked: isTicked, checkedState: { value: '2612', ...BOX }, uncheckedState: { value: '2610', ...BOX } });

/** The name of a place that links lead to. Word takes forty letters, digits and underlines. */
export const bookmarkName = (anchor: string) => `${anchor.replace(/[^a-z0-9]+/gi, '_').slice(0, 24)}_${textHash(anchor).toString(36)}`;

type Piece = TextRun | ExternalHyperlink | InternalHyperlink | CheckBox | Bookmark;

/** The words as a link: out of the file, or to a place in it. */
function linked({ ExternalHyperlink, InternalHyperlink }: Docx, href: string, children: TextRun[]): Piece[] {
  if (isInside(href)) return [new InternalHyperlink({ anchor: bookmarkName(href.slice(1)), children })];
  return isWhole(href) ? [new ExternalHyperlink({ link: href, children })] : children;
}

function runOf(docx: Docx, run: Run, isBold: boolean): Piece[] {
  const { Bookmark, TextRun } = docx;
  const { text, strong = false, em = false, href, box, note = false, anchor } = typeof run === 'string' ? ({ text: run } as Exclude<Run, string>) : run;
  const isLink = !note && href !== undefined && (isWhole(href) || isInside(href));
  const boxes = box ? [boxOf(docx, box === 'ticked')] : [];
  const lines = withoutForbidden(box ? ` ${text}` : text).split(/\r?\n/);
  const marked = lines.map(
    (line, index) =>
      new TextRun({
        text: line,
        ...((isBold || strong) && { bold: true }),
        ...(em && { italics: true }),
        ...(note && { superScript: true }),
        ...(isLink && { style: 'Hyperlink' }),
        ...(index > 0 && { break: 1 }),
      }),
  );
  const words = href === undefined ? marked : linked(docx, href, marked);
  return [...boxes, ...(anchor === undefined ? words : [new Bookmark({ id: bookmarkName(anchor), children: words })])];
}

/** The words with their marks. `isBold` makes all of them bold. */
export const wordRuns = (docx: Docx, words: Inline, isBold = false) => runsOf(words).flatMap((run) => runOf(docx, run, isBold));
