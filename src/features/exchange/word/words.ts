// Words as runs of a Word document: bold, italics, links and line breaks.
import type * as docxModule from 'docx';
import type { CheckBox, ExternalHyperlink, TextRun } from 'docx';
import { runsOf, type Inline, type Run } from '../../../library/text/block.ts';
import { withoutForbidden } from '../report/xml-text.ts';

export type Docx = typeof docxModule;

/** A font that has the boxes and that Word brings along. */
const BOX_FONT = 'MS Gothic';

/** An address that leads somewhere from a file. Others stay plain words. */
const isWhole = (href: string | undefined): href is string => href !== undefined && /^(https?|mailto):/.test(href);

/** A box that can be ticked on paper and, as a content control, in Word. */
const boxOf = ({ CheckBox }: Docx, isTicked: boolean): CheckBox =>
  new CheckBox({ checked: isTicked, checkedState: { value: '2612', font: BOX_FONT }, uncheckedState: { value: '2610', font: BOX_FONT } });

function runOf(docx: Docx, run: Run, isBold: boolean): (TextRun | ExternalHyperlink | CheckBox)[] {
  const { ExternalHyperlink, TextRun } = docx;
  const { text, strong = false, em = false, href = undefined, box = undefined } = typeof run === 'string' ? { text: run } : run;
  const isLink = isWhole(href);
  const boxes = box ? [boxOf(docx, box === 'ticked')] : [];
  const lines = withoutForbidden(box ? ` ${text}` : text).split(/\r?\n/);
  const marked = lines.map(
    (line, index) =>
      new TextRun({
        text: line,
        ...((isBold || strong) && { bold: true }),
        ...(em && { italics: true }),
        ...(isLink && { style: 'Hyperlink' }),
        ...(index > 0 && { break: 1 }),
      }),
  );
  return [...boxes, ...(isLink ? [new ExternalHyperlink({ link: href, children: marked })] : marked)];
}

/** The words with their marks. `isBold` makes all of them bold. */
export const wordRuns = (docx: Docx, words: Inline, isBold = false) => runsOf(words).flatMap((run) => runOf(docx, run, isBold));
