// Words as runs of a Word document: bold, italics, links and line breaks.
import type * as docxModule from 'docx';
import type { ExternalHyperlink, TextRun } from 'docx';
import { runsOf, type Inline, type Run } from '../../../library/text/block.ts';
import { withoutForbidden } from '../report/xml-text.ts';

export type Docx = typeof docxModule;

/** An address that leads somewhere from a file. Others stay plain words. */
const isWhole = (href: string | undefined): href is string => href !== undefined && /^(https?|mailto):/.test(href);

function runOf({ ExternalHyperlink, TextRun }: Docx, run: Run, isBold: boolean): (TextRun | ExternalHyperlink)[] {
  const { text, strong = false, em = false, href = undefined } = typeof run === 'string' ? { text: run } : run;
  const isLink = isWhole(href);
  const lines = withoutForbidden(text).split(/\r?\n/);
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
  return isLink ? [new ExternalHyperlink({ link: href, children: marked })] : marked;
}

/** The words with their marks. `isBold` makes all of them bold. */
export const wordRuns = (docx: Docx, words: Inline, isBold = false) => runsOf(words).flatMap((run) => runOf(docx, run, isBold));
