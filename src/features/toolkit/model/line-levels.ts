// The levels of a lane that is drawn as a line.
import type { Definition, PictureOf } from './definition.ts';
import * as texts from '../texts.ts';

/** What the top and the foot of a line mean. */
export type LineEnds = NonNullable<PictureOf<'grid'>['line']>;

/** From the best to the worst. */
export const LINE_LEVELS = [2, 1, 0, -1, -2] as const;

const MIDDLE: Readonly<Record<number, string>> = { 1: texts.ratherUp, 0: texts.inBetween, [-1]: texts.ratherDown };

/** A level in words: the ends as the picture names them. */
export const levelWords = ({ low, high }: LineEnds, level: number) => (level >= 2 ? high : level <= -2 ? low : (MIDDLE[level] ?? ''));

/** The ends of the line that a row is drawn as; undefined for other rows. */
export const lineOf = ({ pictures }: Pick<Definition, 'pictures'>, row: { id: string }): LineEnds | undefined =>
  pictures.flatMap((picture) => (picture.kind === 'grid' && picture.line?.row === row.id ? [picture.line] : []))[0];
