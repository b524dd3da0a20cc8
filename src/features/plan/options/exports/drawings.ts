// The drawings of a result to put into a document: what options come to and of which parts, and how often each has each place.
import type { Drawing } from '../../../exchange/index.ts';
import { drawing, INK, LINE, PAPER, SOFT, tall, words, wrap } from '../../../toolkit/drawing-parts.ts';
import { nameOf, type Criterion } from '../model/appraisal.ts';
import type { Placed, Result } from '../model/result.ts';
import { placesInHundred, plainNumber } from '../model/words.ts';
import * as texts from '../texts.ts';

const [WIDE, NAME, EDGE, BAR] = [720, 220, 12, 24];
/** What a bar may take: the number stands behind it. */
const LONG = WIDE - NAME - 2 * EDGE - 92;
/** Dark enough for white numbers on them, and told apart without colour by the gaps and numbers. */
const FILLS = ['#0d5b66', '#a01f48', '#3c4a9e', '#1d6b3c', '#8a4413', '#7a2f8f', '#6b5a0c'];

/** A part narrower than this has no room for its number. */
const ROOM = 13;
/** The key: how many stand beside each other, the side of a square, and what lies between the lines. */
const [BESIDE, SQUARE, BETWEEN] = [2, 16, 6];
const COLUMN = (WIDE - 2 * EDGE) / BESIDE;

/** Below the bars, what each number stands for: a short part may have no room for its own, and is found by its colour and its place. */
function key(criteria: readonly Pick<Criterion, 'label'>[], top: number) {
  const named = criteria.map((criterion, at) => ({ number: at + 1, fill: FILLS[at % FILLS.length]!, name: wrap(nameOf(criterion), COLUMN - SQUARE - 20, 14) }));
  let [y, content] = [top, ''];
  for (let from = 0; from < named.length; from += BESIDE) {
    const row = named.slice(from, from + BESIDE);
    row.forEach(({ number, fill, name }, at) => {
      const x = EDGE + at * COLUMN;
      content +=
        `<rect x="${x}" y="${y}" width="${SQUARE}" height="${SQUARE}" fill="${fill}"/>` +
        words([String(number)], x + SQUARE / 2, y - 1, { size: 12, isBold: true, colour: PAPER, anchor: 'middle' }) +
        words(name, x + SQUARE + 8, y - 2);
    });
    y += Math.max(SQUARE, ...row.map(({ name }) => tall(name.length))) + BETWEEN;
  }
  return { content, height: y + EDGE - BETWEEN };
}

/** One line for each option: its name, what `bar` draws from there, and words at the end. */
function lines(placed: readonly Placed[], bar: (one: Placed, at: number, x: number, y: number) => string, end: (one: Placed, at: number) => string) {
  let [y, content] = [EDGE, ''];
  placed.forEach((one, at) => {
    const name = wrap(nameOf(one.option), NAME - 14, 14);
    content += words(name, EDGE, y) + bar(one, at, EDGE + NAME, y) + words([end(one, at)], WIDE - EDGE, y + 3, { anchor: 'end', colour: SOFT });
    y += Math.max(BAR, tall(name.length)) + 12;
  });
  return { content, height: y + EDGE };
}

const box = (x: number, y: number, width: number, fill: string, stroke = 'none') =>
  `<rect x="${x}" y="${y}" width="${Math.max(width, 0)}" height="${BAR}" fill="${fill}" stroke="${stroke}"/>`;

const whole = (title: string, description: string, { content, height }: { content: string; height: number }): Drawing => ({
  svg: drawing({ title, description, width: WIDE, height, content }),
  width: WIDE,
  height: Math.ceil(height),
});

/** What each option comes to, each part with the number of its criterion, and the key to the numbers. */
export function partsDrawing({ criteria, placed }: Result): Drawing {
  const bars = lines(
    placed,
    ({ parts }, _, x, y) => {
      let from = x;
      return (
        box(x, y, LONG, PAPER, LINE) +
        parts
          .map((part, at) => {
            const [start, width] = [from, (part / 100) * LONG];
            from += width;
            const number =
              width >= ROOM * String(at + 1).length ? words([String(at + 1)], start + width / 2, y + 3, { isBold: true, colour: PAPER, anchor: 'middle' }) : '';
            return box(start, y, width - 1.5, FILLS[at % FILLS.length]!) + number;
          })
          .join('')
      );
    },
    ({ value }) => `${plainNumber(value)} of 100`,
  );
  const { content, height } = key(criteria, bars.height);
  return whole(texts.weightedResult, texts.barForEachOption, { content: bars.content + content, height });
}

/** How often each option comes first, second and third. */
export const sharesDrawing = ({ placed }: Pick<Result, 'placed'>, shares: readonly (readonly number[])[]): Drawing =>
  whole(
    texts.whateverTheWeights,
    texts.barForEachOptionFullWhereItComesFirstLighterWhereSecond,
    lines(
      placed,
      (_, at, x, y) => {
        let from = x;
        return (
          shares[at]!.slice(0, 3)
            .map((share, place) => {
              const start = from;
              from += share * LONG;
              return box(start, y, share * LONG, [INK, '#7d828c', '#c6c9ce'][place]!);
            })
            .join('') + box(x, y, LONG, 'none', SOFT)
        );
      },
      (_, at) => texts.firstInHundred(placesInHundred(shares[at]!)[0]!),
    ),
  );
