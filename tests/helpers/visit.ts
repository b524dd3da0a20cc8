// A visit to a page in the browser page that a worker keeps, with a watch over what should not happen while the page loads.
import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

const watched = new WeakMap<Page, string[]>();

/** Collects, from now on, everything that should not happen while a page loads. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const known = watched.get(page);
  if (known) {
    known.length = 0;
    return known;
  }
  const problems: string[] = [];
  watched.set(page, problems);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The next page is opened before the browser has fetched the icon of this one: only leaving a page aborts a request.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations?.push(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`.trim());
    });
  });
  return problems;
}

/** Opens a page, and asks whether it keeps to its own origin and its policy. */
export async function visit(page: Page, path: string, baseURL: string): Promise<void> {
  const problems = await watch(page, new URL(baseURL).origin);
  await page.goto(path);
  expect.soft(await page.evaluate(() => window.policyViolations), 'what the policy had to stop').toEqual([]);
  expect.soft(problems).toEqual([]);
}
