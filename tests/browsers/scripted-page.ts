// Drives a page that Playwright or Puppeteer has opened: what the two call the same.
import { actingOn, called, type Driver, type Finder, type Key, type Question } from './driver.ts';

/** The part of a page that both have. */
interface ScriptedPage {
  goto(address: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  evaluateHandle(script: string): Promise<{ asElement(): unknown }>;
  keyboard: { press(key: Key): Promise<void> };
  screenshot(): Promise<Uint8Array>;
  on(event: 'pageerror', listener: (error: unknown) => void): unknown;
}

/** The driver. `fill` and `close`: how this browser is typed into, and ended. */
export function drivePage<Found extends { click(): Promise<void> }>(
  page: ScriptedPage,
  { fill, close }: { fill: (found: Found, text: string) => Promise<void>; close: () => Promise<void> },
): Driver {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const element = async (finder: Finder) => (await page.evaluateHandle(called(finder))).asElement() as Found | null;
  return {
    async goTo(address) {
      await page.goto('about:blank');
      await page.goto(address);
    },
    goBack: async () => void (await page.goBack()),
    ask: <Result>(question: Question<Result>) => page.evaluate(called(question)) as Promise<Awaited<Result>>,
    ...actingOn(element, (found) => found.click(), fill),
    press: (key) => page.keyboard.press(key),
    rolesOf: () => Promise.resolve(undefined),
    picture: () => page.screenshot(),
    errors: () => errors,
    close,
  };
}
