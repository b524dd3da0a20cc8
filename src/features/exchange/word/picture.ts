// A picture of a Word document: its drawing, which names what it shows, above its caption.
import type { Paragraph } from 'docx';
import type { BlockOf } from '../../../library/text/block.ts';
import { withoutForbidden } from '../report/xml-text.ts';
import { TEXT_WIDTH } from './page.ts';
import { wordRuns, type Docx } from './words.ts';

/** Twentieths of a point in a pixel. */
const PIXEL = 15;
/** What programs show that cannot draw SVG, such as LibreOffice: one clear pixel. The words below tell the same. */
const NOTHING = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='), (letter) =>
  letter.charCodeAt(0),
);

/** The drawing, as large as it is or as wide as the text, and its caption. */
export function pictureOf(docx: Docx, { caption, svg, width, height }: BlockOf<'picture'>): Paragraph[] {
  const { ImageRun, Paragraph } = docx;
  const scale = Math.min(1, TEXT_WIDTH / PIXEL / width);
  const drawing = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: NOTHING },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: withoutForbidden(caption), title: withoutForbidden(caption), description: withoutForbidden(caption) },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [drawing] }),
    new Paragraph({ style: 'Caption', keepNext: true, children: wordRuns(docx, caption) }),
  ];
}
