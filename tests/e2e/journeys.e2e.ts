// The ways people take through the site: from home to something to use, with and without JavaScript.
import { expect, test, type Page } from '../helpers/test.ts';
import { readSitemap } from '../../scripts/lib/dist.ts';
import { at } from '../helpers/paths.ts';

const DIMENSION = 'joined-up-assessment-and-care';
/** Where each way on from an expectation must lead. */
const NEXT_STEPS = [
  { label: 'Idea', address: /\/dimensions\/[\w-]+\/[\w-]+\/$/ },
  { label: 'Case study', address: /\/case-studies\/[\w-]+\/$/ },
  { label: 'Question', address: /\/questions\/[\w-]+\/#[\w-]+$/ },
  { label: 'Tool', address: /\/toolkit\/[\w-]+\/$/ },
];
const MOST_CLICKS = 4;

/** Clicks links and counts. */
function startWalk(page: Page) {
  let clicks = 0;
  const click = async (link: ReturnType<Page['locator']>) => {
    clicks += 1;
    await link.click();
    await page.waitForLoadState();
  };
  return { click, count: () => clicks };
}

const expectationsOf = (page: Page) => page.getByRole('main').locator('details.expectation');
const nextStep = (scope: ReturnType<Page['locator']>, label: string) =>
  scope
    .getByRole('listitem')
    .filter({ hasText: `${label}:` })
    .getByRole('link');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const { label, address } of NEXT_STEPS) {
      test(`a practitioner reaches ${label} from home, by way of an expectation, in ${MOST_CLICKS} clicks or fewer`, async ({ page }) => {
        const walk = startWalk(page);
        await page.goto(at('/'));
        await walk.click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dimensions' }));
        await expect(page).toHaveURL(at('/dimensions/'));
        await walk.click(
          page
            .getByRole('main')
            .locator(`a[href="${at(`/dimensions/${DIMENSION}/`)}"]`)
            .first(),
        );
        await walk.click(expectationsOf(page).first().locator('summary').first());
        await walk.click(nextStep(expectationsOf(page).first(), label));

        await expect(page).toHaveURL(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { hash } = new URL(page.url());
        if (hash) await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
        expect(walk.count()).toBeLessThanOrEqual(MOST_CLICKS);
      });
    }
  });
}

/** The kinds of way on that every expectation of the page has, each with a link. */
const readNextSteps = (page: Page) =>
  expectationsOf(page).evaluateAll((items) =>
    items.map((item) => ({
      id: item.querySelector('summary + div')?.id ?? '',
      labels: [...item.querySelectorAll('li')].filter((way) => way.querySelector('a')?.textContent?.trim()).map((way) => way.textContent.trim().split(':')[0]),
    })),
  );

test('every expectation of every dimension leads to an idea, a case study, a question and a tool', async ({ page }) => {
  const dimensions = readSitemap().filter((path) => /\/dimensions\/[\w-]+\/$/.test(path));
  expect(dimensions.length).toBeGreaterThan(0);
  for (const path of dimensions) {
    await page.goto(path);
    const expectations = await readNextSteps(page);
    expect.soft(expectations.length, path).toBeGreaterThan(0);
    const gaps = expectations.flatMap(({ id, labels }) =>
      NEXT_STEPS.filter(({ label }) => !labels.includes(label)).map(({ label }) => `#${id} does not lead to ${label}`),
    );
    expect.soft(gaps, path).toEqual([]);
    expect
      .soft(
        expectations.filter(({ id }) => id === ''),
        `${path}: each has an anchor`,
      )
      .toEqual([]);
  }
});

test.describe('help', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`gives numbers that a phone can ring, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL });
      const page = await context.newPage();
      await page.goto(at('/'));
      await page.getByRole('banner').getByRole('link', { name: 'Help now' }).click();
      await expect(page).toHaveURL(at('/help-now/'));
      const numbers = page.getByRole('main').locator('a[href^="tel:"]');
      await expect(numbers.first()).toBeVisible();
      for (const number of await numbers.all()) expect(await number.getAttribute('href')).toMatch(/^tel:\+?\d{3,}$/);
      for (const must of ['999', '111', '116123', '0800838587', '08080101011', '08001111']) {
        await expect.soft(page.locator(`a[href="tel:${must}"]`).first(), must).toBeAttached();
      }
      await context.close();
    });
  }
});

test.describe('an address that does not exist', () => {
  for (const path of ['/no-such-page/', '/case-studies/slough', '/a/b/c.html']) {
    test(`${path} answers 404 with words to look for and the way home`, async ({ page }) => {
      const response = await page.goto(at(path));
      expect(response?.status()).toBe(404);
      const main = page.getByRole('main');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const links = await main.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(new Set(links.filter((link) => link !== at('/'))).size, 'links to look further').toBeGreaterThanOrEqual(4);
      const home = main.locator(`a[href="${at('/')}"]`).last();
      await home.click();
      await expect(page).toHaveURL(at('/'));
    });
  }
});

test.describe('a source', () => {
  const sources = readSitemap().filter((path) => /\/sources\/[\w-]+\/$/.test(path));

  test('has a page of its own', () => expect(sources.length).toBeGreaterThanOrEqual(5));

  test('leads from a passage to an entry that rests on it, whose note leads back', async ({ page }) => {
    await page.goto(at('/sources/'));
    await page
      .getByRole('main')
      .locator(`a[href^="${at('/sources/')}"]`)
      .first()
      .click();
    // The last passage is known when the page is there to its end.
    await page.waitForLoadState();
    const source = new URL(page.url()).pathname;
    // A passage that an idea rests on: ideas show their notes as a numbered list.
    const passage = page
      .getByRole('main')
      .locator('[id]')
      .filter({ has: page.locator(`a[href^="${at('/dimensions/')}"]`) })
      .last();
    const id = await passage.getAttribute('id');
    await page
      .locator(`details:has([id="${id ?? ''}"]) > summary`)
      .last()
      .click();
    await passage
      .locator(`a[href^="${at('/dimensions/')}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(/\/dimensions\//);

    await page.locator('#sources ~ details summary').click();
    await page.locator(`#sources ~ details ol a[href="${source}#${id ?? ''}"]`).click();
    await expect(page).toHaveURL(`${source}#${id ?? ''}`);
    await expect(page.locator(`[id="${id ?? ''}"]`)).toBeInViewport();
  });

  test('is one tap behind the end of a paragraph, and its link leads to the place in the source', async ({ page }) => {
    await page.goto(at(`/dimensions/${DIMENSION}/common-assessment-process/`));
    const control = page.locator('.cited .proof').first();
    const passage = control.getByRole('link').first();
    await expect(passage).toBeHidden();
    await control.locator('summary').click();
    const address = (await passage.getAttribute('href')) ?? '';
    await passage.click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(`[id="${address.split('#')[1] ?? ''}"]`)).toBeInViewport();
  });
});
