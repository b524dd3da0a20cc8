// How long a path through the library is.
import type { Entry } from './entry.ts';
import { minuteWords } from './words.ts';
import * as texts from './texts.ts';

/** Example: 7 stops, 80 minutes */
export const lengthOf = ({ data: { stops } }: Entry<'paths'>): string =>
  texts.stopsAndMinutes(texts.stops(stops.length), minuteWords(stops.reduce((sum, { minutes }) => sum + minutes, 0)));
