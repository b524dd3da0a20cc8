// How long the main thread of a page works for something that a person does, on a machine four times slower.
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const TIMES = 9;

/**
 * Processor time of `knownWork` on the machine that the limits of these tests were set on, four times slower and otherwise idle, in milliseconds. Machines
 * differ, and what else runs slows even processor time down: each figure is given as it would have been there.
 */
const KNOWN_MS = 60;
/** A figure is never made smaller than to a half: what takes twice its limit fails everywhere. */
const MOST_SLOWER = 2;

/** Work that is always the same, of the kinds that a page does: text is made, read and hashed, elements come, are laid out and go. */
function knownWork(): void {
  const rows = Array.from({ length: 300 }, (_, index) => ({ id: `row-${index}`, words: `We meet on day ${index} and write down what was agreed. `.repeat(3) }));
  let hash = 0;
  for (let time = 0; time < 8; time++)
    for (const letter of JSON.stringify(JSON.parse(JSON.stringify(rows)))) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  const list = document.createElement('ul');
  list.dataset['hash'] = String(hash);
  for (const { id, words } of rows) {
    const line = document.createElement('li');
    line.append(id, document.createElement('b'), words);
    list.append(line);
  }
  document.body.append(list);
  list.getBoundingClientRect();
  list.remove();
}

/** Measures the main thread of one page. */
export interface MainThread {
  /** Makes the machine so many times slower. */
  slow: (rate: number) => Promise<void>;
  /** Time that the main thread has worked so far, in milliseconds of processor time. */
  worked: () => Promise<number>;
  /** How many times slower than the one of the limits this machine is now, from 1 to 2. */
  slowness: () => Promise<number>;
}

/** Begins to measure a page. */
export async function mainThreadOf(page: Page, context: BrowserContext): Promise<MainThread> {
  const cdp: CDPSession = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const slow = async (rate: number) => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate }));
  const worked = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return {
    slow,
    worked,
    async slowness() {
      await slow(4);
      const times: number[] = [];
      for (let time = 0; time < 5; time++) {
        const before = await worked();
        await page.evaluate(knownWork);
        times.push((await worked()) - before);
      }
      return Math.min(MOST_SLOWER, Math.max(1, Math.min(...times) / KNOWN_MS));
    },
  };
}

/** Waits until the page has drawn what was done. */
const drawn = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/**
 * Gives a function that does something nine times and tells how long the main thread worked for it, in milliseconds of the machine that the limits were
 * set on: the best of the nine, less what measuring itself takes.
 */
export async function measureMainThread(page: Page, context: BrowserContext): Promise<(act: (time: number) => Promise<void>) => Promise<number>> {
  const { slow, worked, slowness } = await mainThreadOf(page, context);
  return async (act) => {
    const slower = await slowness();
    const [idle, times]: [number[], number[]] = [[], []];
    for (let time = 0; time < TIMES; time++) {
      const before = await worked();
      await drawn(page);
      const between = await worked();
      await act(time);
      await drawn(page);
      times.push((await worked()) - between);
      idle.push(between - before);
    }
    await slow(1);
    return (Math.min(...times) - Math.min(...idle)) / slower;
  };
}
