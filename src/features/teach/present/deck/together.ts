// 2-4-All: everyone thinks alone, then talks in pairs, in fours, and with all, within the minutes that are planned.
import type { Together } from './scene.ts';
import * as texts from '../texts.ts';

/** With less time than this the fours are left out, then everything but the pairs, then the pairs. */
const FOR_FOURS = 5;
const FOR_THREE_WAYS = 3;
const FOR_PAIRS = 2;
/** With everyone, talk grows thin after about as long. */
const MOST_WITH_ALL = 8;

const ALONE: Together = { words: texts.alone, minutes: 1 };
const pairs = (minutes: number): Together => ({ words: texts.inPairs, minutes });
const fours = (minutes: number): Together => ({ words: texts.inFours, minutes });
const all = (minutes: number): Together => ({ words: texts.everyone, minutes: Math.min(MOST_WITH_ALL, minutes) });

/** The ways of sitting together that fit into some minutes: one, two and four minutes, and the rest with everyone. Short times shorten each; none fits into less than two minutes. */
export function twoFourAll(minutes: number): Together[] {
  if (minutes < FOR_PAIRS) return [];
  if (minutes < FOR_THREE_WAYS) return [pairs(minutes)];
  if (minutes < FOR_FOURS) return [ALONE, pairs(minutes - 2), all(1)];
  const inPairs = minutes < 7 ? 1 : 2;
  const inFours = Math.min(4, Math.max(2, minutes - 5));
  return [ALONE, pairs(inPairs), fours(inFours), all(minutes - 1 - inPairs - inFours)];
}
