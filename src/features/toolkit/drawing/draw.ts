// A picture of a worksheet as a drawing to take away, to put into a Word document, or to print large.
import type { Drawing } from '../../exchange/index.ts';
import type { Picture } from '../model/definition.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { drawBars } from './bars.ts';
import { drawBoard } from './board.ts';
import { drawGrid } from './grid.ts';
import { drawLine } from './line.ts';
import { drawPlane } from './plane.ts';
import { drawing, titled } from './svg.ts';
import { drawTree } from './tree.ts';

/** What a drawing is made of, before its frame. */
export interface Drawn {
  width: number;
  height: number;
  content: string;
}

function drawn(worksheet: Pick<Worksheet, 'definition' | 'rows'>, picture: Picture): Drawn | undefined {
  switch (picture.kind) {
    case 'plane':
      return drawPlane(worksheet, picture);
    case 'grid':
      return drawGrid(worksheet, picture);
    case 'board':
      return drawBoard(worksheet, picture.group, picture.votes);
    case 'deck':
      return drawBoard(worksheet, picture.pile);
    case 'tree':
      return drawTree(worksheet, picture);
    case 'bars':
      return drawBars(worksheet, picture);
    case 'line':
      return drawLine(worksheet, picture);
    case 'checklist':
    case 'sheet':
      // Lists of words: their table says all of it.
      return undefined;
  }
}

/**
 * The drawing, or undefined for pictures that are lists of words. `title` names the worksheet; a picture that leaves alone has it written above,
 * and below that its note, where there is one.
 */
export function draw(
  title: string,
  worksheet: Pick<Worksheet, 'definition' | 'rows'>,
  picture: Picture,
  alone?: { note?: string | undefined },
): Drawing | undefined {
  const content = drawn(worksheet, picture);
  if (!content) return undefined;
  const name = `${title}: ${picture.title}`;
  const made = alone ? titled(content, name, alone.note) : content;
  return { svg: drawing({ ...made, title: name, description: picture.words }), width: made.width, height: Math.ceil(made.height) };
}
