// What the service worker keeps: the whole site when it is asked for, nothing of what people typed, nothing that is not the site, nothing once all is
// deleted; and how a new version takes over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '../helpers/test.ts';
import { DIST } from '../../scripts/lib/dist.ts';
import { NEW_WORDS, serveNextRelease } from '../helpers/next-release.ts';
import { at } from '../helpers/paths.ts';
import { troubledNetwork, type TroubledNetwork } from '../helpers/troubled-network.ts';

/** The addresses of all copies in this browser. */
const copies = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found;
  });

const isKeeping = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Opens slides, and waits until the service worker keeps copies and answers for this page. */
async function beginKeeping(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}${at('/teach/present/')}#tools/journey-map`);
  await isKeeping(page);
}

/** Searches once, which takes longer, since the whole index is kept as well, and waits for the same. */
async function beginKeepingSearch(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}${at('/search/')}`);
  await page.getByRole('main').getByRole('searchbox').fill('joint assessment');
  await isKeeping(page);
}

/** Has the browser ask for a new version, and tells how that went. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (!coming) return 'none';
    return new Promise<string>((resolve) => {
      coming.addEventListener('statechange', () => {
        if (coming.state === 'activated' || coming.state === 'redundant') resolve(coming.state);
      });
    });
  });

/** Opens a page of the site through a network. */
const open = (page: Page, network: TroubledNetwork, path: string) => page.goto(network.origin + at(path));

const offer = (page: Page) => page.locator('offline-offer');
const press = (page: Page, name: string) => offer(page).getByRole('button', { name }).click();
const said = (page: Page) => offer(page).getByRole('status');

test('the whole site opens without a connection after one press, and a new version comes whole, says so and waits', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  const network = await troubledNetwork(new URL(baseURL ?? '').origin);
  try {
    await test.step('it can be stopped, and goes on with what is left', async () => {
      await open(page, network, '/offline/');
      await offer(page).getByRole('checkbox').check();
      network.fail(/\.(?:pdf|docx)$/, 'never');
      await press(page, 'Keep the whole site in this browser');
      const isWhole = () => page.evaluate(async (record) => (await caches.match(record)) !== undefined, at('/offline/kept.json'));
      await expect.poll(isWhole, { timeout: 60_000 }).toBe(true);
      await press(page, 'Stop');
      await expect(said(page)).toContainText('Stopped. What has come stays here');
      await expect(offer(page)).toContainText('All pages, search and the applications are in this browser');
      await expect(offer(page).getByRole('button', { name: 'Keep the downloads too' })).toBeFocused();
      network.mend();
    });

    await test.step('a download that has not come is told when it is pressed', async () => {
      await context.setOffline(true);
      await open(page, network, '/downloads/');
      await page.locator(`a[href="${at('/downloads/glossary.pdf')}"]`).click();
      await expect(page.getByText('This file is not on this device.')).toBeVisible();
      await context.setOffline(false);
      await open(page, network, '/offline/');
      await press(page, 'Keep the downloads too');
      await expect(said(page)).toHaveText('Done.', { timeout: 30_000 });
      await expect(offer(page)).toContainText('The whole site with its downloads is in this browser');
    });

    await test.step('everything opens', async () => {
      await context.setOffline(true);
      for (const path of [
        '/',
        '/dimensions/',
        '/case-studies/by/audience/planner/',
        '/models/compare/',
        '/privacy',
        '/glossary',
        '/map/',
        '/teach/',
        '/sources/',
      ]) {
        const html = readFileSync(join(DIST, path.replace(/\/?$/, '/'), 'index.html'), 'utf8');
        await open(page, network, path);
        // The comparison names the models that stand side by side.
        const title =
          path === '/models/compare/' ? /^Models compared: .+ · / : /<title>([^<]*)/.exec(html)![1]!.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
        await expect(page, path).toHaveTitle(title);
      }
      await open(page, network, '/search/?q=methadone');
      await expect(page.locator('search-page ol a').first()).toContainText(/./);
      await open(page, network, '/toolkit/worksheet/#new=stakeholder-map');
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible();
      await open(page, network, '/downloads/');
      const book = readFileSync(join(DIST, 'downloads/glossary.pdf')).length;
      expect(await page.evaluate(async (path) => (await (await fetch(path)).blob()).size, at('/downloads/glossary.pdf'))).toBe(book);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href="${at('/downloads/glossary.pdf')}"]`).click()]);
      expect(readFileSync(await download.path()).length).toBe(book);
      await context.setOffline(false);
    });

    await test.step('a new version that fails half way leaves the last good one', async () => {
      await open(page, network, '/glossary/');
      await page.getByLabel('Find in this list').fill('care');
      serveNextRelease(network, '/glossary/');
      network.fail(new RegExp(`^${at('/glossary/')}$`), 'with 503');
      expect(await update(page)).toBe('redundant');
      await context.setOffline(true);
      const second = await context.newPage();
      await open(second, network, '/search/?q=methadone');
      await expect(second.locator('search-page ol a').first()).toContainText(/./);
      await open(second, network, '/glossary/');
      await expect(second.getByRole('heading', { level: 1 })).not.toContainText(NEW_WORDS);
      await second.close();
      await context.setOffline(false);
      network.mend();
    });

    await test.step('once it is whole it says so, and the page stays as it is until somebody loads it', async () => {
      expect(await update(page)).toBe('activated');
      const words = page.getByRole('status').filter({ hasText: 'A new version of this page is there. Load it when you are done.' });
      await expect(words).toBeVisible();
      // What is told later does not push it away: it is told once.
      await context.setOffline(true);
      await page.locator('main').evaluate((main) => {
        const link = Object.assign(document.createElement('a'), { download: '', href: 'never-kept.pdf', textContent: 'A book that is not kept' });
        main.append(link);
      });
      await page.getByRole('link', { name: 'A book that is not kept' }).click();
      await expect(page.getByText('This file is not on this device.')).toBeVisible();
      await expect(words).toBeVisible();
      await page.getByRole('button', { name: 'Close', exact: true }).last().click();
      await expect(page.getByText('This file is not on this device.')).toBeHidden();
      await context.setOffline(false);
      await expect(page.getByLabel('Find in this list')).toHaveValue('care');
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText(NEW_WORDS);
      await page.getByRole('button', { name: 'Load it' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(NEW_WORDS);
      await expect(words).toBeHidden();
    });

    await test.step('for an hour the state before is there too, and then it goes', async () => {
      const states = () =>
        copies(page).then((all) => all.filter((address) => new URL(address).pathname === at('/glossary/') && address.includes('?revision=')).length);
      expect(await states()).toBe(2);
      await page.evaluate(
        async ({ address, anHourAgo }) => {
          for (const name of await caches.keys())
            if (await caches.match(address, { cacheName: name })) await (await caches.open(name)).put(address, new Response(String(anHourAgo)));
        },
        { address: at('/offline/since.json'), anHourAgo: Date.now() - 3_600_000 },
      );
      await page.reload();
      await expect.poll(states).toBe(1);
      await context.setOffline(true);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(NEW_WORDS);
      await context.setOffline(false);
    });

    await test.step('it can be taken out again', async () => {
      await open(page, network, '/offline/');
      await press(page, 'Take it out again');
      await expect(said(page)).toContainText(/Taken out\. \d+\.\d MB are free again/);
      await expect(offer(page).getByRole('button', { name: 'Keep the whole site in this browser' })).toBeVisible();
      expect((await copies(page)).filter((address) => address.includes('?revision='))).toEqual([]);
    });
  } finally {
    await context.setOffline(false);
    await network.close();
  }
});

test('on a shared computer and on a metered line the site is offered only to those who ask; a full device says so and loses nothing', async ({ page }) => {
  await page.goto(at('/offline/'));
  await page.evaluate(() => localStorage.setItem('both-together:shared-computer', 'yes'));
  await page.reload();
  await expect(offer(page)).toContainText('This computer is marked as shared');
  await expect(offer(page).getByRole('button', { name: 'Keep the whole site in this browser' })).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.reload();
  await expect(offer(page)).toContainText('paid for by the megabyte');
  await press(page, 'Show the offer all the same');

  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 4_000_000 });
  await press(page, 'Keep the whole site in this browser');
  await expect(said(page)).toContainText('The browser has no room left for more. What was kept before is still here.');
  await page.context().setOffline(true);
  await page.goto(at('/help-now/'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/help/i);
  await page.context().setOffline(false);
});

test('the browser can put the site beside other programs', async ({ page }) => {
  await page.goto(at('/'));
  const devTools = await page.context().newCDPSession(page);
  const { errors, manifest } = await devTools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ startUrl: page.url(), scope: page.url(), display: 'kStandalone' });
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  // A window that is private, as those of tests are, installs nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

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

test('after everything is deleted an open page keeps no copies, one that was keeping the whole site stops, and another application’s service worker stays', async ({
  page,
  context,
  baseURL,
}) => {
  const network = await troubledNetwork(new URL(baseURL ?? '').origin);
  try {
    network.answer(/\/other-application\//, '// Another application.', 'text/javascript');
    await beginKeepingSearch(page, network.origin);
    await page.goto(`${network.origin}/other-application/`);
    await page.evaluate(async () => void (await navigator.serviceWorker.register('/other-application/worker.js')));
    await page.goto(`${network.origin}${at('/workbook/')}`);
    // Another tab is about to keep the whole site.
    const busy = await context.newPage();
    await open(busy, network, '/offline/');
    network.fail(/\.pdf$/, 'never');
    await offer(busy).getByRole('checkbox').check();
    await press(busy, 'Keep the whole site in this browser');
    await expect(offer(busy).getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText('Everything that this site kept on this device is deleted.')).toBeVisible();
    network.mend();
    await expect(said(busy)).toContainText('Stopped', { timeout: 30_000 });
    for (const path of ['/data/questions.json', '/glossary/']) await page.evaluate(async (address) => void (await (await fetch(address)).text()), at(path));
    expect(await copies(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname))).toEqual([
      '/other-application/',
    ]);
  } finally {
    await network.close();
  }
});
