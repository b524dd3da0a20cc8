// Makes tagged PDF files (PDF/UA-1) by Typst, in the build.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Report } from '../../../library/text/report.ts';
import { toTypst } from './markup.ts';

const FONTS = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'));
/** Typst brings no fonts along. */
const fontPaths = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((name) => join(FONTS, name));

let compiler: NodeCompiler | undefined;

/** The report as the bytes of a PDF. The same report always gives the same bytes. @throws where Typst cannot make it, such as a drawing without words */
export function toPdf(report: Report): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  return compiler.pdf({ mainFileContent: toTypst(report) }, { pdfStandard: 'ua-1' });
}
