// How long the main thread of a page works for something that a person does, on a machine four times slower.
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const TIMES = 9;

/** Time that the main thread has worked so far, in milliseconds of processor time: other programs on the machine do not count. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Waits until the page has drawn what was done. */
const drawn = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/**
 * Gives a function that does something nine times and tells how long the main thread worked for it, in milliseconds. Other programs slow
 * even processor time down, so it is the best of the nine, less what measuring itself takes.
 */
export async function measureMainThread(page: Page, context: BrowserContext): Promise<(act: (time: number) => Promise<void>) => Promise<number>> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const slow = (rate: number) => cdp.send('Emulation.setCPUThrottlingRate', { rate });
  return async (act) => {
    await slow(4);
    const [idle, times]: [number[], number[]] = [[], []];
    for (let time = 0; time < TIMES; time++) {
      const before = await worked(cdp);
      await drawn(page);
      const between = await worked(cdp);
      await act(time);
      await drawn(page);
      times.push((await worked(cdp)) - between);
      idle.push(between - before);
    }
    await slow(1);
    return Math.min(...times) - Math.min(...idle);
  };
}
