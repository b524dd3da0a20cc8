// How long a path through the library is.
import type { Entry } from './entry.ts';
import { count, minuteWords } from './words.ts';

/** Example: 7 stops, 80 minutes */
export const lengthOf = ({ data: { stops } }: Entry<'paths'>): string =>
  `${count(stops.length, 'stop', 'stops')}, ${minuteWords(stops.reduce((sum, { minutes }) => sum + minutes, 0))}`;
