// The levels of a lane that is drawn as a line.
import type { PictureOf } from './definition.ts';
import * as texts from '../texts.ts';

/** From the best to the worst. */
export const LINE_LEVELS = [2, 1, 0, -1, -2] as const;

const MIDDLE: Readonly<Record<number, string>> = { 1: texts.ratherUp, 0: texts.inBetween, [-1]: texts.ratherDown };

/** A level in words: the ends as the picture names them. */
export const levelWords = ({ low, high }: NonNullable<PictureOf<'grid'>['line']>, level: number) =>
  level >= 2 ? high : level <= -2 ? low : (MIDDLE[level] ?? '');
