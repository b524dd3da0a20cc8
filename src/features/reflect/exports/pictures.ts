// Drawings to take away, as SVG with their own letters and colours, and the same in words: the profile of a session, and lines over time.
import { text, type BlockOf } from '../../../library/text/block.ts';
import { longDay } from '../../../library/words.ts';
import { languageOfTexts } from '../../../library/texts.ts';
import type { DimensionProfile } from '../model/profile.ts';
import { countRated, spreadWords } from '../model/spread.ts';
import type { TrendLine } from '../model/trend.ts';
import { LEVELS, RATING_LABELS } from '../model/vocabulary.ts';
import * as texts from '../texts.ts';

const INK = '#1f2430';
const PAPER = '#ffffff';
const SOFT = '#5b6270';
const LINE = '#c9ccd2';
/** From light to dark, so that the order can be seen without colours. Numbers stand in the first two in ink, in the others in white. */
const SHADES = ['#d9dce2', '#a9b3c4', '#5f7196', '#2c4470'] as const;
const FONT = 'font-family="Arial, Helvetica, sans-serif"';

const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
const words = (x: number, y: number, text: string, more = '', colour = INK) =>
  `<text x="${x}" y="${y}" ${FONT} font-size="15" fill="${colour}" ${more}>${escaped(text)}</text>`;
const svgOf = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${PAPER}"/>${inside}</svg>`;

type Picture = BlockOf<'picture'>;

/** A bar for each dimension: how its answers are spread over the levels. One that was not asked about has none. */
export function profilePicture(profiles: readonly DimensionProfile[], titleOf: (id: string) => string): Picture {
  const [width, left, row] = [640, 20, 52];
  const bar = width - 2 * left;
  const bars = profiles.map(({ dimension, questions, tallies }, place) => {
    const y = 34 + place * row;
    const rated = countRated(tallies);
    let x = left;
    const parts = LEVELS.map((level, index) => {
      const share = rated === 0 ? 0 : (tallies[level] / rated) * bar;
      const from = x;
      x += share;
      return share > 0
        ? `<rect x="${from.toFixed(1)}" y="${y + 8}" width="${share.toFixed(1)}" height="18" fill="${SHADES[index]}" stroke="${PAPER}"/>` +
            (share > 18 ? words(from + share / 2, y + 22, String(tallies[level]), 'text-anchor="middle" font-weight="bold"', index > 1 ? PAPER : INK) : '')
        : '';
    });
    const none = rated === 0 ? `<rect x="${left}" y="${y + 8}" width="${bar}" height="18" fill="none" stroke="${LINE}" stroke-dasharray="4 4"/>` : '';
    return words(left, y, questions === 0 ? texts.notAsked(titleOf(dimension)) : titleOf(dimension)) + parts.join('') + none;
  });
  const foot = 34 + profiles.length * row;
  const legend = LEVELS.map(
    (level, index) =>
      `<rect x="${left + index * 130}" y="${foot - 8}" width="14" height="14" fill="${SHADES[index]}"/>${words(left + 20 + index * 130, foot + 4, RATING_LABELS[level])}`,
  );
  const height = foot + 20;
  const told = profiles.map(({ dimension, questions, tallies }) => texts.notAskedAboutQuestions(titleOf(dimension), questions, spreadWords(tallies)));
  return {
    is: 'picture',
    caption: texts.howTheAnswersAreSpreadInEachDimension,
    svg: svgOf(width, height, bars.join('') + legend.join('')),
    width,
    height,
    words: [text(told.join(' '))],
  };
}

/** A level in words, halves included. Example: between starting and partly */
export function levelWords(level: number | undefined): string {
  if (level === undefined) return texts.noLevel;
  const [low, high] = [LEVELS[Math.floor(level)]!, LEVELS[Math.ceil(level)]!];
  return low === high ? RATING_LABELS[low].toLowerCase() : texts.betweenLowAndHigh(RATING_LABELS[low].toLowerCase(), RATING_LABELS[high].toLowerCase());
}

/** A line over time. Points that cannot be set against the one before are not joined to it. */
export function linePicture({ points }: TrendLine, caption: string): Picture {
  const [width, height, left, right, top, step] = [640, 190, 90, 60, 18, 40];
  const across = points.length > 1 ? (width - left - right) / (points.length - 1) : 0;
  const yOf = (level: number) => top + (3 - level) * step;
  const xOf = (place: number) => left + place * across;
  const grid = LEVELS.map(
    (level, index) =>
      `<path d="M${left - 6} ${yOf(index)}H${width - 12}" stroke="${LINE}"/>${words(left - 14, yOf(index) + 5, RATING_LABELS[level], 'text-anchor="end"')}`,
  );
  const joins = points.flatMap(({ level, why }, place) => {
    const before = points[place - 1]?.level;
    if (level === undefined || before === undefined || why) return [];
    return [`<path d="M${xOf(place - 1)} ${yOf(before)}L${xOf(place)} ${yOf(level)}" stroke="${SHADES[3]}" stroke-width="3"/>`];
  });
  const dots = points.map(({ level, heldOn }, place) => {
    const day = new Date(`${heldOn}T00:00:00Z`).toLocaleDateString(languageOfTexts, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    return (
      (level === undefined ? '' : `<circle cx="${xOf(place)}" cy="${yOf(level)}" r="7" fill="${SHADES[3]}"/>`) +
      `<text x="${xOf(place)}" y="${height - 12}" ${FONT} font-size="13" fill="${SOFT}" text-anchor="middle">${day}</text>`
    );
  });
  const told = points.map(
    ({ heldOn, level, why, tallies }) => `${longDay(heldOn)}: ${levelWords(level)} (${spreadWords(tallies)})${why ? texts.notJoinedWhy(why) : '.'}`,
  );
  return { is: 'picture', caption, svg: svgOf(width, height, grid.join('') + joins.join('') + dots.join('')), width, height, words: [text(told.join(' '))] };
}
