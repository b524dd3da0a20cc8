// A process of its own that sets markup by Typst and answers with the bytes of a PDF. Typst holds on to some of every document
// until its process ends, and the build goes on beside it.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { pack } from './pack.ts';

/** What the process is asked. */
export interface Order {
  number: number;
  markup: string;
}

/** What it answers: a PDF (PDF/UA-1), or why there is none; and the bytes of memory that the process holds after it. */
export type Delivery = { number: number; memory: number } & ({ pdf: Uint8Array<ArrayBuffer> } | { problem: string });

const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'));
/** Typst brings no fonts along. */
const fontPaths = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((name) => join(FONTS, name));
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });

process.on('message', ({ number, markup }: Order) => {
  let outcome: { pdf: Uint8Array<ArrayBuffer> } | { problem: string };
  try {
    outcome = { pdf: pack(compiler.pdf({ mainFileContent: markup }, { pdfStandard: 'ua-1' })) };
  } catch (error) {
    outcome = { problem: error instanceof Error ? error.message : String(error) };
  }
  // No document is made from another, so what it remembers of this one would only take room.
  compiler.evictCache(0);
  const delivery: Delivery = { number, memory: process.memoryUsage.rss(), ...outcome };
  process.send!(delivery);
});
