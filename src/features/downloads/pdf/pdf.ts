// Makes tagged PDF files (PDF/UA-1) by Typst, in the build.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { CardSheets, Poster } from '../../../library/text/hand-sheet.ts';
import type { Report } from '../../../library/text/report.ts';
import { cardsMarkup, postersMarkup } from './hand-sheets.ts';
import { toTypst } from './markup.ts';
import { pack } from './pack.ts';

const FONTS = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'));
/** Typst brings no fonts along. */
const fontPaths = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((name) => join(FONTS, name));

let compiler: NodeCompiler | undefined;

/** @throws where Typst cannot make it, such as a drawing without words */
function compile(markup: string): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  const pdf = compiler.pdf({ mainFileContent: markup }, { pdfStandard: 'ua-1' });
  // No document is made from another, so what it remembers of this one would only take room.
  compiler.evictCache(0);
  return pack(pdf);
}

/** The report as the bytes of a PDF. The same report always gives the same bytes. @throws where Typst cannot make it */
export const toPdf = (report: Report) => compile(toTypst(report));
/** Posters of one tool, each on a sheet of A3. @throws as toPdf */
export const postersToPdf = (posters: readonly Poster[]) => compile(postersMarkup(posters));
/** Cards to cut out, on sheets of A4. @throws as toPdf */
export const cardsToPdf = (cards: CardSheets) => compile(cardsMarkup(cards));
