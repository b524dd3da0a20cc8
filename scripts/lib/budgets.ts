// The page budgets of the project, and which of them a page breaks.
import { applicationAt } from '../../src/library/applications.ts';
import { site } from '../../src/site.config.ts';
import type { LighthouseScores } from './lighthouse.ts';
import type { PageWeight } from './page-weight.ts';

const KIB = 1024;

/** Pages that are long lists or whole books: their HTML and styles have no budget of bytes. */
const LONG =
  /^\/(?:a-z|sources|glossary|evidence|guidance|recommendations|barriers-and-enablers|downloads)\/|^\/(?:reflect|map)\/$|^\/questions\/commissioner-checks\/$/;

/** Pages that hold more than fits the budget, with the most that they may weigh until they are shorter. A new page does not come in here. */
const TOO_LONG_STILL: Readonly<Record<string, number>> = {
  '/groups/people-who-are-homeless-or-face-multiple-disadvantage/': 15.75 * KIB,
};

/** The most that a page may cost. */
export const BUDGETS = { htmlAndCss: 14 * KIB, js: 4 * KIB, requestsBeforePaint: 2, layoutShift: 0, paintOfBare: 1.1, lighthouse: 100 };

/** The most that search may cost: bytes of a first query, how much more of them at 10,000 entries, and milliseconds to results once warm. */
export const SEARCH_BUDGETS = { firstBytes: 125_000, growth: 2, warmMedianMs: 50 };

/** The most bytes of script, compressed as sent, that a worksheet may load to begin, and until one is open with its picture. */
export const WORKSHEET_BUDGETS = { startBytes: 60_000, openBytes: 82_000 };

/** What of a page’s weight has a budget. What only a browser can measure may be left out. */
type Weighed = Pick<PageWeight, 'kind' | 'path' | 'htmlAndCss' | 'js' | 'requestsBeforePaint'> &
  Partial<Pick<PageWeight, 'layoutShift' | 'largestPaint' | 'barePaint'>>;

/** The largest paint of a page, as a multiple of that of the same page with nothing but its text. */
export const paintOfBare = ({ largestPaint = 0, barePaint = 0 }: Partial<Pick<PageWeight, 'largestPaint' | 'barePaint'>>): number =>
  barePaint > 0 ? Number((largestPaint / barePaint).toFixed(2)) : 0;

/** One sentence for each budget that the page breaks. */
export function findBrokenBudgets(page: Weighed, scores?: LighthouseScores): string[] {
  const broken: string[] = [];
  const check = (what: string, value: number, most: number) => {
    if (value > most) broken.push(`${page.path}: ${what} ${value}, at most ${most}`);
  };
  const path = page.path.slice(site.base.length - 1);
  if (!LONG.test(path)) check('bytes of HTML and CSS', page.htmlAndCss, TOO_LONG_STILL[path] ?? BUDGETS.htmlAndCss);
  // Applications load code of their own; their budgets are measured where they are tested.
  if (!applicationAt(page.path, site.base)) {
    check('bytes of JavaScript', page.js, BUDGETS.js);
    check('requests before first paint', page.requestsBeforePaint, BUDGETS.requestsBeforePaint);
  }
  // To two places, as browsers’ own reports give it: less is a line that settles by a pixel.
  check('layout shift', Number((page.layoutShift ?? 0).toFixed(2)), BUDGETS.layoutShift);
  check('largest paint, of that of a bare page,', paintOfBare(page), BUDGETS.paintOfBare);
  if (scores) {
    const { performance, accessibility, bestPractices, seo, lost } = scores;
    const lowest = Math.min(performance, accessibility, bestPractices, seo);
    if (lowest < BUDGETS.lighthouse)
      broken.push(`${page.path}: Lighthouse ${performance}/${accessibility}/${bestPractices}/${seo}${lost.map((line) => `\n    ${line}`).join('')}`);
  }
  return broken;
}
