// Cuts a scene into slides: by blocks, then by rows, items and sentences, so that each slide fits a screen and none is nearly empty.
import type { Run, SlideBlock } from '../../../../library/text/block.ts';
import { cutAfter } from '../../../../library/text/cut-after.ts';
import { stepsInBlocks } from '../../../../library/text/steps.ts';
import { heightOf, roomFor } from './fit.ts';
import type { Scene, Slide } from './scene.ts';

/** A block that can be cut. Steps are cut as the blocks that say them. */
type Whole = Exclude<SlideBlock, { is: 'steps' }>;

/** The smallest part of a text that stays together, and the place of the block that it comes from. */
interface Piece {
  from: number;
  block: Whole;
}

/** Words without an end of a sentence are cut after about as many letters. */
const LONGEST_SENTENCE = 320;
const SENTENCE_END = /([.!?…][”’)]?)\s+(?=[\p{Lu}\p{N}“‘(])/gu;
const STEP = 0.25;

const textOf = (run: Run) => (typeof run === 'string' ? run : run.text);
const withText = (run: Run, text: string): Run => (typeof run === 'string' ? text : { ...run, text });

/** Cuts a text that has no end of a sentence between words. */
function cutLong(text: string): string[] {
  if (text.length <= LONGEST_SENTENCE) return [text];
  const at = text.lastIndexOf(' ', LONGEST_SENTENCE);
  const end = at > 0 ? at : LONGEST_SENTENCE;
  return [text.slice(0, end), ...cutLong(text.slice(end).trimStart())];
}

/** Runs as sentences. A sentence may hold several runs, and a run several sentences. */
function sentencesOf(runs: readonly Run[]): Run[][] {
  const sentences: Run[][] = [[]];
  for (const run of runs)
    cutAfter(textOf(run), SENTENCE_END)
      .flatMap(cutLong)
      .forEach((text, index) => {
        if (index > 0) sentences.push([]);
        sentences.at(-1)!.push(withText(run, text));
      });
  return sentences.filter((sentence) => sentence.some((run) => textOf(run).trim() !== ''));
}

function piecesOf(block: Whole): Whole[] {
  switch (block.is) {
    case 'text':
    case 'quote':
      return sentencesOf(block.runs).map((runs) => ({ ...block, runs }));
    case 'list':
      return block.items.map((runs, index) => ({ ...block, items: [runs], start: (block.start ?? 1) + index }));
    case 'boxes':
      return block.items.map((item) => ({ ...block, items: [item] }));
    case 'facts':
      return block.facts.map((fact) => ({ ...block, facts: [fact] }));
    case 'table':
      return block.rows.map((row) => ({ ...block, rows: [row] }));
    case 'heading':
    case 'writing-lines':
    case 'picture':
      return [block];
  }
}

/** Puts two pieces of one block together again. */
function joined(one: Whole, next: Whole): Whole {
  if ((one.is === 'text' || one.is === 'quote') && next.is === one.is) return { ...one, runs: [...one.runs, ' ', ...next.runs] };
  if (one.is === 'list' && next.is === 'list') return { ...one, items: [...one.items, ...next.items] };
  if (one.is === 'boxes' && next.is === 'boxes') return { ...one, items: [...one.items, ...next.items] };
  if (one.is === 'facts' && next.is === 'facts') return { ...one, facts: [...one.facts, ...next.facts] };
  if (one.is === 'table' && next.is === 'table') return { ...one, rows: [...one.rows, ...next.rows] };
  throw new Error('Pieces of different blocks cannot be put together.');
}

const blocksOf = (pieces: readonly Piece[]): Whole[] =>
  pieces.reduce<{ from: number; blocks: Whole[] }>(
    ({ from, blocks }, piece) => {
      const last = blocks.at(-1);
      return piece.from === from && last
        ? { from, blocks: [...blocks.slice(0, -1), joined(last, piece.block)] }
        : { from: piece.from, blocks: [...blocks, piece.block] };
    },
    { from: -1, blocks: [] },
  ).blocks;

/** Fills one page after the other. A heading never stands last. */
function fill(pieces: readonly Piece[], room: number): SlideBlock[][] {
  const pages: Piece[][] = [[]];
  for (const piece of pieces) {
    const page = pages.at(-1)!;
    if (page.length === 0 || heightOf(blocksOf([...page, piece])) <= room) {
      page.push(piece);
      continue;
    }
    const isLonely = page.length > 1 && page.at(-1)!.block.is === 'heading';
    pages.push([...(isLonely ? page.splice(-1) : []), piece]);
  }
  return pages.map(blocksOf);
}

/** As few pages as the room allows, filled about evenly. */
function balanced(pieces: readonly Piece[], room: number): SlideBlock[][] {
  const pages = fill(pieces, room);
  if (pages.length === 1) return pages;
  const whole = heightOf(blocksOf(pieces));
  for (let less = whole / pages.length; less < room; less += STEP) {
    const even = fill(pieces, less);
    if (even.length === pages.length) return even;
  }
  return pages;
}

/** The slides of a scene, in order; at least one. */
export function slidesOf(scene: Scene): Slide[] {
  if (heightOf(scene.blocks) <= roomFor(scene)) return [{ ...scene, part: 1, parts: 1 }];
  const blocks = scene.blocks.flatMap((block): readonly Whole[] => (block.is === 'steps' ? stepsInBlocks(block) : [block]));
  const pieces = blocks.flatMap((block, from) => piecesOf(block).map((piece) => ({ from, block: piece })));
  const pages = balanced(pieces, roomFor(scene));
  return pages.map((page, index) => ({ ...scene, blocks: page, part: index + 1, parts: pages.length }));
}
