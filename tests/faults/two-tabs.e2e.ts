// Two tabs of one document, in any order of typing, waiting, leaving, closing and reloading: every word is found again, unless somebody let go of it.
import { expect, test, type BrowserContext, type Page } from '../helpers/test.ts';
import { chance, seedOfRun, type Chance } from '../helpers/random.ts';
import { accountDocument, accountPath, openDocuments } from '../helpers/workbook.ts';
import { at } from '../helpers/paths.ts';
import { draw, timeFor } from './draw.ts';

const TRIALS = draw(200, 2);
const STEPS = 9;

const field = (page: Page) => page.getByLabel('What happened');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const marksIn = (text: string) => text.match(/mark\d+/g) ?? [];

/** A tab that may be on the document, elsewhere, or closed. */
class Tab {
  #page: Page | undefined;
  readonly #context: BrowserContext;
  readonly #hasChannel: boolean;
  #isOnDocument = false;
  constructor(context: BrowserContext, hasChannel: boolean) {
    this.#context = context;
    this.#hasChannel = hasChannel;
  }
  async #open(): Promise<Page> {
    if (this.#page && this.#isOnDocument) return this.#page;
    if (!this.#page) {
      this.#page = await this.#context.newPage();
      // Whoever is asked and leaves all the same has been told; the words are found again even so.
      this.#page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      if (!this.#hasChannel) await this.#page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    }
    await this.#page.goto(accountPath('a1'));
    await expect(field(this.#page)).toBeVisible();
    this.#isOnDocument = true;
    return this.#page;
  }
  /** Types a mark at the end. Answers the question between two versions first; gives back what was let go of. */
  async type(mark: string, dice: Chance): Promise<string[]> {
    const page = await this.#open();
    const letGo = await this.#answer(page, dice);
    if (!this.#isOnDocument) await this.#open();
    await field(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` ${mark}`);
    return letGo;
  }
  async #answer(page: Page, dice: Chance): Promise<string[]> {
    if (!(await button(page, 'Keep mine as a copy').isVisible())) return [];
    const mine = marksIn(await field(page).inputValue());
    if (dice.next() < 0.5) {
      await button(page, 'Keep mine as a copy').click();
      await expect(page).not.toHaveURL(/#a1\b/);
      this.#isOnDocument = false;
      return [];
    }
    await button(page, 'Take the other version').click();
    await expect(button(page, 'Keep mine as a copy')).toBeHidden();
    const theirs = new Set(marksIn(await field(page).inputValue()));
    return mine.filter((mark) => !theirs.has(mark));
  }
  async reload(): Promise<void> {
    if (!this.#page || !this.#isOnDocument) return;
    await this.#page.reload();
    await expect(field(this.#page)).toBeVisible();
  }
  async leave(): Promise<void> {
    if (!this.#page || !this.#isOnDocument) return;
    this.#isOnDocument = false;
    await this.#page.goto(at('/help-now/'));
  }
  async close(): Promise<void> {
    await this.#page?.close();
    this.#page = undefined;
    this.#isOnDocument = false;
  }
}

/** Everything that all documents of this browser hold, as text. */
const allKept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('both-together');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('documents').objectStore('documents').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );

test('no word is lost without somebody having let go of it', async ({ browser }) => {
  test.setTimeout(timeFor(TRIALS, 30_000));
  const seed = seedOfRun();
  console.log(`Two tabs: ${TRIALS} trials, TEST_SEED=${seed}`);
  const lost: string[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const dice = chance(seed + trial);
    const hasChannel = trial % 2 === 0;
    const context = await browser.newContext({ baseURL: test.info().project.use.baseURL ?? '' });
    const first = await context.newPage();
    await openDocuments(first, [accountDocument()]);
    await first.close();
    const tabs = [new Tab(context, hasChannel), new Tab(context, hasChannel)];
    const typed: string[] = [];
    const letGo = new Set<string>();
    const done: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      const which = dice.between(0, 1);
      const tab = tabs[which]!;
      const act = dice.one(['type', 'type', 'type', 'wait', 'reload', 'leave', 'close'] as const);
      done.push(`${act} ${which}`);
      if (act === 'type') {
        const mark = `mark${trial}${String(step).padStart(2, '0')}`;
        for (const word of await tab.type(mark, dice)) letGo.add(word);
        typed.push(mark);
      } else if (act === 'wait') await new Promise((resolve) => setTimeout(resolve, dice.between(100, 1500)));
      else await tab[act]();
    }
    for (const tab of tabs) await tab.close();
    const last = await context.newPage();
    await last.goto(at('/workbook/'));
    await expect(last.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible();
    const kept = await allKept(last);
    const missing = typed.filter((mark) => !letGo.has(mark) && !kept.includes(mark));
    if (missing.length) lost.push(`seed ${seed + trial}, ${hasChannel ? 'with' : 'without'} channel: ${missing.join(' ')} after ${done.join(', ')}`);
    await context.close();
  }
  expect(lost).toEqual([]);
});
