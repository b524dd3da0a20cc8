// Values over time with their median, as a drawing.
import { median, momentsOf } from '../model/counts.ts';
import type { PictureOf } from '../model/definition.ts';
import { dayWords, type Worksheet } from '../model/worksheet.ts';
import type { Drawn } from './draw.ts';
import { ACCENT, path, SOFT, words } from './svg.ts';
import * as texts from '../texts.ts';

const WIDE = 1000;
const TALL = 420;
const EDGE = 60;

/** The chart; axes alone while there are fewer than two values. */
export function drawLine({ rows }: Pick<Worksheet, 'definition' | 'rows'>, { value, when }: PictureOf<'line'>): Drawn {
  const moments = momentsOf(rows, value, when);
  const axes = path(`M${EDGE} 20V${TALL - EDGE}H${WIDE - 20}`);
  const middle = median(moments.map((moment) => moment.value));
  if (middle === undefined || moments.length < 2) return { width: WIDE, height: TALL, content: axes };
  const values = moments.map((moment) => moment.value);
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const [first, last] = [Date.parse(moments[0]!.day), Date.parse(moments.at(-1)!.day)];
  const x = (day: string) => EDGE + 20 + ((Date.parse(day) - first) / (last - first || 1)) * (WIDE - EDGE - 60);
  const y = (number: number) => TALL - EDGE - ((number - low) / (high - low || 1)) * (TALL - EDGE - 50);
  const content =
    axes +
    path(`M${EDGE} ${y(middle)}H${WIDE - 20}`, { stroke: SOFT, dash: '6 6' }) +
    words([texts.medianMiddle(middle)], WIDE - 20, y(middle) - 22, { size: 13, colour: SOFT, anchor: 'end' }) +
    path(`M${moments.map(({ day, value: number }) => `${x(day)} ${y(number)}`).join('L')}`, { stroke: ACCENT, width: 2.5 }) +
    moments.map(({ day, value: number }) => `<circle cx="${x(day)}" cy="${y(number)}" r="5" fill="${ACCENT}"/>`).join('') +
    words([String(high)], EDGE - 8, y(high) - 10, { size: 13, anchor: 'end' }) +
    words([String(low)], EDGE - 8, y(low) - 10, { size: 13, anchor: 'end' }) +
    words([dayWords(moments[0]!.day)], EDGE, TALL - EDGE + 10, { size: 13 }) +
    words([dayWords(moments.at(-1)!.day)], WIDE - 20, TALL - EDGE + 10, { size: 13, anchor: 'end' });
  return { width: WIDE, height: TALL, content };
}
