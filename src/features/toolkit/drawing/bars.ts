// Counts as bars with the running share, as a drawing.
import { barsOf } from '../model/counts.ts';
import type { PictureOf } from '../model/definition.ts';
import { rowName, type Worksheet } from '../model/worksheet.ts';
import type { Drawn } from './draw.ts';
import { ACCENT, SOFT, tall, words, wrap } from './svg.ts';
import * as texts from '../texts.ts';

const WIDE = 1000;
const NAME = 300;
const EDGE = 20;

/** The bars, largest first, each with its number and the share so far. */
export function drawBars({ rows, definition }: Pick<Worksheet, 'definition' | 'rows'>, { value }: PictureOf<'bars'>): Drawn {
  const bars = barsOf(rows, value);
  const most = bars[0]?.value ?? 1;
  const label = definition.columns.find(({ id }) => id === value)?.label ?? '';
  let content =
    words([label], EDGE + NAME, EDGE, { size: 13, isBold: true }) + words([texts.shareSoFar], WIDE - EDGE, EDGE, { size: 13, isBold: true, anchor: 'end' });
  let y = EDGE + 34;
  for (const bar of bars) {
    const lines = wrap(rowName(bar.row), NAME - 14, 14);
    const height = Math.max(30, tall(lines.length));
    const long = (bar.value / most) * (WIDE - NAME - EDGE * 2 - 190);
    content +=
      words(lines, EDGE, y) +
      `<rect x="${EDGE + NAME}" y="${y + 2}" width="${long}" height="22" fill="${ACCENT}"/>` +
      words([String(bar.value)], EDGE + NAME + long + 8, y + 2) +
      words([`${Math.round(bar.running * 100)}%`], WIDE - EDGE, y + 2, { anchor: 'end', colour: SOFT });
    y += height + 8;
  }
  if (bars.length === 0) content += words([texts.noNumbersYet], EDGE, y, { colour: SOFT });
  return { width: WIDE, height: Math.max(y + EDGE, 120), content };
}
