// Makes tagged PDF files (PDF/UA-1) by Typst, in the build.
import type { CardSheets, Poster } from '../../../library/text/hand-sheet.ts';
import type { Report } from '../../../library/text/report.ts';
import { compile } from './compile.ts';
import { cardsMarkup, postersMarkup } from './hand-sheets.ts';
import { toTypst } from './markup.ts';

/** The report as the bytes of a PDF. The same report always gives the same bytes. @throws where Typst cannot make it */
export const toPdf = (report: Report) => compile(toTypst(report));
/** Posters of one tool, each on a sheet of A3. @throws as toPdf */
export const postersToPdf = (posters: readonly Poster[]) => compile(postersMarkup(posters));
/** Cards to cut out, on sheets of A4. @throws as toPdf */
export const cardsToPdf = (cards: CardSheets) => compile(cardsMarkup(cards));
