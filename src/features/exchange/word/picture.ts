// A picture of a Word document: its drawing, which names what it shows, above its caption.
import type { Paragraph } from 'docx';
import type { BlockOf } from '../../../library/text/block.ts';
import type { Paper, ReportSection } from '../../../library/text/report.ts';
import { toPng } from '../pictures/png.ts';
import { withoutForbidden } from '../report/xml-text.ts';
import { PICTURE_HEIGHT, textWidth } from './page.ts';
import { wordRuns, type Docx } from './words.ts';

/** Twentieths of a point in a pixel. */
const PIXEL = 15;
/** What programs show that cannot draw SVG, such as LibreOffice: one clear pixel. The words below tell the same. */
const NOTHING = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='), (letter) =>
  letter.charCodeAt(0),
);

/** Pictures as PNG, for programs that cannot draw SVG. */
export type Pngs = ReadonlyMap<BlockOf<'picture'>, Uint8Array>;

/** All pictures of a report as PNG; none outside a browser, and none of those that it cannot draw. */
export async function pngsOf(sections: readonly ReportSection[]): Promise<Pngs> {
  const pictures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.is === 'picture'));
  const made = await Promise.all(
    pictures.map(async (picture) => {
      const png = await toPng(picture).catch(() => undefined);
      return png ? [[picture, new Uint8Array(await png.arrayBuffer())] as const] : [];
    }),
  );
  return new Map(made.flat());
}

/** The drawing, as large as it is or as the sheet has room for, and its caption. */
export function pictureOf(docx: Docx, picture: BlockOf<'picture'>, paper: Paper, pngs: Pngs): Paragraph[] {
  const { caption, svg, width, height } = picture;
  const { ImageRun, Paragraph } = docx;
  const scale = Math.min(1, textWidth(paper) / PIXEL / width, PICTURE_HEIGHT[paper] / PIXEL / height);
  const drawing = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: pngs.get(picture) ?? NOTHING },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: withoutForbidden(caption), title: withoutForbidden(caption), description: withoutForbidden(caption) },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [drawing] }),
    new Paragraph({ style: 'Caption', keepNext: true, children: wordRuns(docx, caption) }),
  ];
}
