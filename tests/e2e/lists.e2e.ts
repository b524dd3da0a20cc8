// Lists that can be narrowed: plain links without JavaScript, combined choices kept in the address with it.
import { readdirSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '../helpers/test.ts';
import { listPages } from '../../scripts/lib/dist.ts';
import { inParts } from '../../src/library/list-parts.ts';
import { LIST_URLS } from '../../src/library/urls.ts';
import { at } from '../helpers/paths.ts';

const LIST = '/case-studies/';
/** All that the library holds. */
const TOOLS = readdirSync('content/tools').filter((file) => !file.startsWith('_')).length;
const choices = (page: Page) => page.getByRole('navigation', { name: 'Narrow the list' });
const choice = (page: Page, facet: string, value: string) => choices(page).locator(`a[data-facet="${facet}"][data-value="${value}"]`);
const shown = (page: Page) => page.locator('filter-list [data-item]:visible');
const facetsShown = (page: Page) => shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-item')?.split(' ') ?? []));
/** The number beside a choice. */
const countBeside = async (link: Locator) => Number(/\d+$/.exec((await link.innerText()).trim())?.[0]);
const status = (page: Page) => page.getByRole('main').getByRole('status');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice leads to a page that holds only those entries', async ({ page }) => {
    await page.goto(at(LIST));
    const all = await shown(page).count();
    await choices(page)
      .getByRole('link', { name: /^England\b/ })
      .click();
    await expect(page).toHaveURL(at('/case-studies/by/nation/england/'));
    const facets = await facetsShown(page);
    expect(facets.length).toBeGreaterThan(0);
    expect(facets.length).toBeLessThanOrEqual(all);
    for (const values of facets) expect(values).toContain('nation=england');
    await expect(choice(page, 'nation', 'england')).toHaveAttribute('aria-current', 'true');
    await expect(status(page)).toContainText(String(facets.length));
  });

  test('the page of a choice leads back to the whole list', async ({ page }) => {
    await page.goto(at('/case-studies/by/nation/england/'));
    await page.getByRole('main').getByRole('link', { name: 'Show all' }).first().click();
    await expect(page).toHaveURL(at(LIST));
  });

  test('the toolkit is read by stage, by dimension and by time, and marks the ten tools that the protocol names', async ({ page }) => {
    await page.goto(at('/toolkit/'));
    await page.getByRole('link', { name: 'By stage' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toContainText([
      'Creating conditions',
      'Understanding systems',
      'Developing aims',
      'Testing and measuring',
      'Sharing',
      'In everyday practice',
    ]);
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: ' min' })).toHaveCount(TOOLS);
    await expect(page.getByText('(one of the protocol’s ten)')).toHaveCount(10);
    await page.getByRole('link', { name: 'By dimension' }).click();
    await page.getByRole('heading', { name: 'Access and engagement' }).click();
    await expect(page.getByRole('link', { name: 'Referral criteria checklist' }).filter({ visible: true })).toHaveCount(1);
    await page.getByRole('link', { name: 'By time' }).click();
    await page.getByRole('link', { name: '2-4-All peer conversations' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '2-4-All peer conversations' })).toBeVisible();
  });

  test('every choice of every list has its page', async ({ page }) => {
    const built = new Set(listPages());
    for (const list of ['/case-studies/', '/toolkit/', '/questions/', '/guidance/', '/groups/']) {
      await page.goto(at(list));
      const links = await choices(page)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect.soft(links.length, list).toBeGreaterThan(1);
      expect.soft(links.filter((link) => !built.has(link))).toEqual([]);
    }
  });
});

test.describe('with JavaScript', () => {
  test('a choice narrows the list in place and goes into the address', async ({ page }) => {
    await page.goto(at(LIST));
    await choice(page, 'nation', 'england').click();
    await expect(page).toHaveURL(at('/case-studies/?nation=england'));
    const facets = await facetsShown(page);
    expect(facets.length).toBeGreaterThan(0);
    for (const values of facets) expect(values).toContain('nation=england');
    await expect(choice(page, 'nation', 'england')).toHaveAttribute('aria-current', 'true');
    await expect(status(page)).toContainText(String(facets.length));
  });

  test('choices of two kinds combine, the back button takes the last one away, and a reload keeps the rest', async ({ page }) => {
    await page.goto(at(LIST));
    await choice(page, 'nation', 'england').click();
    const english = await shown(page).count();
    const second = choices(page).locator('a[data-facet="dimension"]').first();
    const dimension = `dimension=${(await second.getAttribute('data-value')) ?? ''}`;
    // Beside each choice stands how many it would leave, with what is chosen already.
    const promised = await countBeside(second);
    await second.click();
    await expect(shown(page)).toHaveCount(promised);
    await expect(page).toHaveURL(at(`/case-studies/?nation=england&${dimension}`));
    for (const values of await facetsShown(page)) expect(values).toEqual(expect.arrayContaining(['nation=england', dimension]));

    const both = await shown(page).count();
    await page.reload();
    await expect(shown(page)).toHaveCount(both);

    await page.goBack();
    await expect(page).toHaveURL(at('/case-studies/?nation=england'));
    await expect(shown(page)).toHaveCount(english);

    await page.reload();
    await expect(shown(page)).toHaveCount(english);
    await expect(choice(page, 'nation', 'england')).toHaveAttribute('aria-current', 'true');
  });

  test('choosing again takes the choice away', async ({ page }) => {
    await page.goto(at(LIST));
    const all = await shown(page).count();
    await choice(page, 'nation', 'england').click();
    await choice(page, 'nation', 'england').click();
    await expect(page).toHaveURL(at(LIST));
    await expect(shown(page)).toHaveCount(all);
  });

  test('“Show all” clears every choice without leaving the page', async ({ page }) => {
    await page.goto(at(LIST));
    const all = await shown(page).count();
    await page.goto(at('/case-studies/?nation=england'));
    await page.getByRole('main').getByRole('link', { name: 'Show all' }).first().click();
    await expect(page).toHaveURL(at(LIST));
    await expect(shown(page)).toHaveCount(all);
    // The link has gone; who goes on by keyboard is still in the list.
    await expect(page.getByRole('main').getByRole('status').first()).toBeFocused();
  });

  test('an unknown choice in the address shows everything', async ({ page }) => {
    await page.goto(at(LIST));
    const all = await shown(page).count();
    for (const query of ['nation=atlantis', 'colour=blue', 'nation=', '%00=%3Cscript%3E']) {
      await page.goto(at(`/case-studies/?${query}`));
      await expect.soft(shown(page), query).toHaveCount(all);
      await expect.soft(choices(page).locator('[aria-current]'), query).toHaveCount(0);
    }
  });

  test('on a phone the choices are folded away until asked for, and how many fit stays in sight, with a press to them', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(at(LIST));
    await expect(choice(page, 'nation', 'england')).toBeHidden();
    await choices(page).getByText('Narrow the list').click();
    // With the finger at the first choices, far above the entries.
    await choices(page).locator('a[data-facet="dimension"]').first().click();
    const fitting = choices(page).getByRole('link', { name: /^Go to \d+ case stud/ });
    await expect(fitting).toBeInViewport({ ratio: 1 });
    await expect(shown(page)).toHaveCount(await countBeside(choices(page).locator('a[aria-current]')));
    await expect(fitting).toContainText(String(await shown(page).count()));
    await fitting.click();
    await expect(page.getByRole('main').getByRole('status')).toBeInViewport();
    await expect(shown(page).first()).toBeInViewport();
  });

  test('case studies with a result come first, those that state none last; another page has them from A to Z', async ({ page }) => {
    await page.goto(at(LIST));
    const kinds = await shown(page).evaluateAll((rows) => rows.map((row) => /(Measured|Reported|Expected) result/.exec(row.textContent ?? '')?.[1] ?? 'None'));
    const order = ['Measured', 'Reported', 'Expected', 'None'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(kinds).size).toBeGreaterThan(1);
    await expect(shown(page).first()).toContainText(/\d\sminutes?\sto\sread, \d+\swith\spauses/);
    await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case studies from A to Z');
  });
});

test.describe('long lists', () => {
  const GLOSSARY = '/glossary/';
  const entry = (page: Page, name: string) => page.getByRole('heading', { level: 3, name, exact: true });

  test('no list takes more than twelve screens of a phone', async ({ page }) => {
    const HEIGHT = 844;
    await page.setViewportSize({ width: 390, height: HEIGHT });
    // Reflections begin on a page of their own kind.
    const lists = Object.values(LIST_URLS).filter((path) => path !== LIST_URLS.exercises);
    const sources = listPages()
      .filter((path) => path.startsWith(at(LIST_URLS.sources)))
      .map((path) => path.slice(at('/').length - 1));
    for (const path of new Set([...lists, ...sources])) {
      await page.goto(at(path), { waitUntil: 'domcontentloaded' });
      expect.soft(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThanOrEqual(12 * HEIGHT);
    }
  });

  test('an entry is found by its name or another name, opens when it is the only one, and the list comes back', async ({ page }) => {
    await page.goto(at(GLOSSARY));
    const field = page.getByRole('searchbox', { name: 'Find in this list' });
    await expect(entry(page, 'Care Programme Approach')).toBeHidden();
    await field.fill('care prog');
    await expect(entry(page, 'Care Programme Approach')).toBeVisible();
    await expect(status(page)).toHaveText(/^\d+ of \d+ terms$/);
    await field.fill('zzz');
    await expect(status(page)).toContainText('Nothing here holds these words');
    await field.fill('');
    await expect(entry(page, 'Care Programme Approach')).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: /^C \d+ terms$/ })).toBeVisible();
  });

  for (const javaScriptEnabled of [true, false])
    test(`an address leads to its entry, open, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(at(`${GLOSSARY}#care-programme-approach`));
      await expect(entry(page, 'Care Programme Approach')).toBeInViewport();
      await expect(page.locator('#care-programme-approach p').first()).toBeInViewport();
      const passage = page.locator('#phe-s5-factors-q01');
      await page.goto(at('/sources/phe-better-care/#phe-s5-factors-q01'));
      await expect(passage).toBeInViewport();
      await context.close();
    });
});

test.describe('a list that has grown to several parts', () => {
  // The service worker would answer in place of the routes below.
  test.use({ serviceWorkers: 'block' });
  const PART = 10;
  /** Every part is fetched and cut by this test: on a busy machine that takes seconds. */
  const PATIENT = { timeout: 20_000 };
  const ITEM = /<li data-item="[^"]*"[\s\S]*?<\/li>/g;

  /** The page of a list as it would be if only so many entries stood on one page. */
  function asPart(html: string, number: number): string {
    const parts = inParts(html.match(ITEM) ?? [], PART);
    return html
      .replaceAll(ITEM, (item) => (parts[number - 1]?.includes(item) ? item : ''))
      .replaceAll(
        /data-of="(\d+)" data-of-parts="1"/g,
        (_, of: string) => `data-of="${of}" data-of-parts="${inParts(Array.from({ length: Number(of) }), PART).length}"`,
      )
      .replace('data-part="1" data-parts="1"', () => `data-part="${number}" data-parts="${parts.length}"`);
  }

  test.beforeEach(async ({ page }) => {
    await page.route(
      ({ pathname }) => pathname.startsWith(at(LIST)) && /(?:\/case-studies|\/by\/[^/]+\/[^/]+)\/(?:page\/\d+\/)?$/.test(pathname),
      async (route) => {
        const [whole, number = '1'] = route
          .request()
          .url()
          .split(/page\/(\d+)\/$/);
        const response = await route.fetch({ url: whole! });
        await route.fulfill({ response, body: asPart(await response.text(), Number(number)) });
      },
    );
  });

  /** How many case studies of England there are, as their own page says; more than one part holds. */
  async function countEnglish(page: Page): Promise<number> {
    await page.goto(at('/case-studies/by/nation/england/'));
    const total = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    expect(total).toBeGreaterThan(PART);
    return total;
  }

  test('narrowing in place finds the entries of every part, and “Show all” brings the first part back', async ({ page }) => {
    const total = await countEnglish(page);
    await page.goto(at(LIST));
    const first = await shown(page).count();
    expect(first).toBeLessThanOrEqual(1.5 * PART);
    await choice(page, 'nation', 'england').click();
    await expect(page).toHaveURL(at('/case-studies/?nation=england'));
    await expect(shown(page)).toHaveCount(total, PATIENT);
    await expect(status(page)).toContainText(String(total));
    for (const values of await facetsShown(page)) expect(values).toContain('nation=england');

    await page.reload();
    await expect(shown(page)).toHaveCount(total, PATIENT);
    await page.getByRole('main').getByRole('link', { name: 'Show all' }).first().click();
    await expect(page).toHaveURL(at(LIST));
    await expect(shown(page)).toHaveCount(first);
  });

  test('without a connection a choice leads to its page, as it does without JavaScript', async ({ page }) => {
    await page.goto(at(LIST));
    await page.route(/\/case-studies\/by\/nation\/england\//, (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.fallback()));
    await choice(page, 'nation', 'england').click();
    await expect(page).toHaveURL(at('/case-studies/by/nation/england/'));
  });

  test('a later part leads back to the list that narrows itself', async ({ page }) => {
    const total = await countEnglish(page);
    await page.goto(at('/case-studies/page/2/'));
    await choice(page, 'nation', 'england').click();
    await expect(page).toHaveURL(at('/case-studies/?nation=england'));
    await expect(shown(page)).toHaveCount(total, PATIENT);
    for (const values of await facetsShown(page)) expect(values).toContain('nation=england');
  });
});
