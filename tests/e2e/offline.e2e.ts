// What the service worker keeps: nothing of what people typed, nothing that is not the site, and nothing once all is deleted.
import { expect, test, type Page } from '@playwright/test';
import { at } from '../helpers/paths.ts';
import { troubledNetwork } from '../helpers/troubled-network.ts';

/** The addresses of all copies in this browser. */
const copies = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found;
  });

/** Searches once, and waits until the service worker keeps copies and answers for this page. */
async function beginKeeping(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}${at('/search/')}`);
  await page.getByRole('main').getByRole('searchbox').fill('joint assessment');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

test('pages are kept without what was typed in their addresses', async ({ page }) => {
  await beginKeeping(page);
  for (const path of ['/search/?q=private+words', '/case-studies/?place=private-place', '/collection/#c=btc1.privatecode', '/glossary/#private-term'])
    await page.goto(at(path));
  await expect.poll(async () => (await copies(page)).some((address) => address.endsWith(at('/glossary/')))).toBe(true);
  const kept = await copies(page);
  expect(kept.filter((address) => /[?#]|private/.test(address))).toEqual([]);
  expect(kept.some((address) => address.endsWith(at('/case-studies/')))).toBe(true);
});

test('a network that answers for a program with a page of its own does not shut the application for good', async ({ page, baseURL }) => {
  const network = await troubledNetwork(new URL(baseURL ?? '').origin);
  try {
    await beginKeeping(page, network.origin);
    network.answer(/\/_astro\/|\/toolkit\//, '<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>');
    await page.goto(`${network.origin}${at('/workbook/')}`);
    await page.goto(`${network.origin}${at('/toolkit/')}`);
    await expect(page.getByRole('heading', { name: 'Sign in to this network' })).toBeVisible();
    network.mend();
    await page.goto(`${network.origin}${at('/workbook/')}`);
    await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
    for (const how of ['with 503', 'never'] as const) {
      network.fail(/\/workbook\//, how);
      await page.goto(`${network.origin}${at('/workbook/')}`);
      await expect(page.getByText('Nothing is kept here yet'), `the copy, where the server answers ${how}`).toBeVisible();
    }
    await page.context().setOffline(true);
    await page.goto(`${network.origin}${at('/workbook/').slice(0, -1)}`);
    await expect(page.getByText('Nothing is kept here yet'), 'the copy, for an address without its slash').toBeVisible();
    await page.goto(`${network.origin}${at('/toolkit/')}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device yet');
  } finally {
    await page.context().setOffline(false);
    await network.close();
  }
});

test('after everything is deleted an open page keeps no copies, and another application’s service worker stays', async ({ page, baseURL }) => {
  const network = await troubledNetwork(new URL(baseURL ?? '').origin);
  try {
    network.answer(/\/other-application\//, '// Another application.', 'text/javascript');
    await beginKeeping(page, network.origin);
    await page.goto(`${network.origin}${at('/workbook/')}`);
    await page.evaluate(async () => void (await navigator.serviceWorker.register('/other-application/worker.js')));
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText('Everything that this site kept on this device is deleted.')).toBeVisible();
    for (const path of ['/data/questions.json', '/glossary/']) await page.evaluate(async (address) => void (await (await fetch(address)).text()), at(path));
    expect(await copies(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname))).toEqual([
      '/other-application/',
    ]);
  } finally {
    await network.close();
  }
});
