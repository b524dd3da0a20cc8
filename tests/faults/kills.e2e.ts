// The browser ends at any moment while somebody types: nothing older than two seconds is lost, and nothing is damaged.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '../helpers/test.ts';
import { startKillableBrowser } from '../helpers/killable-browser.ts';
import { chance, seedOfRun, type Chance } from '../helpers/random.ts';
import { accountDocument, accountPath, openDocuments } from '../helpers/workbook.ts';
import { at } from '../helpers/paths.ts';
import { draw, timeFor } from './draw.ts';

const TRIALS = draw(100, 1);
/** What is younger than this when the browser ends may be lost, in milliseconds. */
const MAY_BE_LOST = 2000;
const LETTERS = 'the quick brown fox jumps over a lazy dog and back ';

const letterAt = (place: number) => LETTERS[place % LETTERS.length]!;
const textOf = (length: number) => Array.from({ length }, (_, place) => letterAt(place)).join('');
const field = (page: Page) => page.getByLabel('What happened');

/** How somebody types: on and on, or in bursts with pauses. The wait before the next letter, in milliseconds. */
const WAYS: Record<'steady' | 'broken', (dice: Chance) => number> = {
  steady: (dice) => dice.between(40, 180),
  broken: (dice) => (dice.next() < 0.15 ? dice.between(450, 1600) : dice.between(20, 120)),
};
const ENDS = ['process', 'page', 'tab'] as const;

test('nothing older than two seconds is lost', async ({ baseURL }) => {
  test.setTimeout(timeFor(TRIALS, 40_000));
  const seed = seedOfRun();
  console.log(`Kills: ${TRIALS}, TEST_SEED=${seed}`);
  const dice = chance(seed);
  const profile = mkdtempSync(join(tmpdir(), 'killed-profile-'));
  const address = (path: string) => new URL(path, baseURL).href;
  let running = await startKillableBrowser(profile);
  const lost: string[] = [];
  let worst = 0;
  try {
    const start = await running.context.newPage();
    await start.goto(address(at('/workbook/')));
    await openDocuments(start, [accountDocument()], address(at('/workbook/')));
    await start.close();
    let length = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const page = await running.context.newPage();
      await page.goto(address(accountPath('a1')));
      await field(page).focus();
      await page.keyboard.press('Control+End');
      const way = dice.one(['steady', 'broken'] as const);
      const end = dice.one(ENDS);
      const typed: { at: number; length: number }[] = [];
      const deadline = performance.now() + dice.between(1000, 6000);
      for (let typedLength = length; performance.now() < deadline;) {
        await page.keyboard.press(letterAt(typedLength) === ' ' ? 'Space' : letterAt(typedLength));
        typedLength++;
        typed.push({ at: performance.now(), length: typedLength });
        await page.waitForTimeout(WAYS[way](dice));
      }
      const ended = performance.now();
      if (end === 'process') {
        await running.kill();
        running = await startKillableBrowser(profile);
      } else if (end === 'page') {
        const session = await page.context().newCDPSession(page);
        const crashed = page.waitForEvent('crash');
        session.send('Page.crash').catch(() => undefined);
        await crashed;
        await page.close();
      } else await page.close();

      const again = await running.context.newPage();
      await again.goto(address(accountPath('a1')));
      await expect(field(again)).toBeVisible();
      const kept = await field(again).inputValue();
      expect(textOf(kept.length), `trial ${trial}, ${way}, ${end}: what is kept is what was typed`).toBe(kept);
      const missing = typed.filter((one) => one.length > kept.length);
      const age = missing.length ? ended - missing[0]!.at : 0;
      worst = Math.max(worst, age);
      if (age > MAY_BE_LOST) lost.push(`trial ${trial}, ${way}, ${end}: ${missing.length} letters, the first ${Math.round(age)} ms old`);
      length = kept.length;
      await again.close();
    }
    console.log(`Kills: the oldest letter lost was ${Math.round(worst)} ms old`);
    expect(lost).toEqual([]);
  } finally {
    await running.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
