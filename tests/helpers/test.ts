// What every browser test is made of: Playwright’s own, and a watch over all that a test opens, so that every journey shows that the site keeps to its
// own address and to the policies of its pages.
import { expect, test as base } from '@playwright/test';

export * from '@playwright/test';

/** What browsers say when a policy had to stop something. */
const VIOLATION = /Content Security Policy|'Trusted(?:HTML|Script|ScriptURL)'/;
/** This machine. A learning platform of the tests is another site on it. */
const HERE = /^(?:localhost|127\.0\.0\.1)$/;

/** As in @playwright/test. A test fails where a page or worker asks for something on another machine, or tries what its policy forbids. */
export const test = base.extend<{ keepsToItself: undefined }, { strayed: string[] }>({
  strayed: [
    async ({ browser }, use) => {
      const strayed: string[] = [];
      browser.on('context', (context) => {
        context.on('console', (message) => {
          if (message.type() === 'error' && VIOLATION.test(message.text())) strayed.push(`${message.location().url}: ${message.text()}`);
        });
        context.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && !HERE.test(hostname)) strayed.push(`request to another machine: ${request.url()}`);
        });
      });
      await use(strayed);
    },
    { scope: 'worker', auto: true },
  ],
  keepsToItself: [
    async ({ strayed }, use) => {
      strayed.length = 0;
      await use(undefined);
      expect(strayed, 'what strayed from the site or its policy').toEqual([]);
    },
    { auto: true },
  ],
});
