// Search as people use it: from any page, by keyboard, with mistakes, with old names, without JavaScript, without a connection.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '../helpers/test.ts';
import { DIST, searchIndexName } from '../../scripts/lib/dist.ts';
import { watchLoads } from '../../scripts/lib/loads.ts';
import { site } from '../../src/site.config.ts';
import { findAccessibilityProblems } from '../helpers/axe.ts';
import { at } from '../helpers/paths.ts';
import { expectToFit } from '../helpers/screen.ts';

const READING_PAGE = '/dimensions/access-and-engagement/staying-in-contact/';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page) => dialog(page).locator('ol a');

// Three seconds after results, the whole index is put into the browser file by file. Only where that is asked about is it worth its time.
test.use({ serviceWorkers: 'block' });

async function openSearch(page: Page, path = READING_PAGE) {
  await page.goto(at(path));
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

/** Types into the open dialog and waits for the answer to all of it. */
async function type(page: Page, query: string) {
  await field(page).fill(query);
  await expect(dialog(page)).toHaveAttribute('data-answered', query);
}

test.describe('the dialog', () => {
  test('nothing of search is loaded before someone wants it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at(READING_PAGE), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /search-index|\/_astro\/(?:dialog|worker|search)/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect.poll(() => asked.some((path) => path.includes('search-index'))).toBe(true);
  });

  test('opens by its button before its program is there, says that it is looking, and loses nothing that is typed meanwhile', async ({ page }) => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/dialog-*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(at(READING_PAGE));
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('joint assess');
    await expect(dialog(page)).toContainText('Looking…');
    letGo(undefined);
    await page.keyboard.type('ment');
    await expect(field(page)).toHaveValue('joint assessment');
    await expect(results(page).first()).toBeVisible();
  });

  test('the field of the home page takes a problem along', async ({ page }) => {
    await page.goto(at('/'));
    await page.getByRole('main').getByRole('searchbox').fill('joint assessment');
    await page.getByRole('main').getByRole('button', { name: 'Find' }).click();
    await expect(field(page)).toHaveValue('joint assessment');
    await expect(results(page).first()).toBeVisible();
  });

  test('the key “/” can be switched off where it has led, stays off, and can be switched on again', async ({ page }) => {
    const choice = dialog(page).getByRole('checkbox', { name: 'The key / opens search' });
    await openSearch(page);
    await choice.uncheck();
    await page.keyboard.press('Escape');
    await page.goto(at('/toolkit/'));
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await choice.check();
    await page.reload();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  });

  test('opens by Control+k and by Meta+k; Escape closes it from the field, with text in it as well as without, and gives the focus back', async ({ page }) => {
    await page.goto(at('/toolkit/'));
    for (const [keys, query] of [
      ['Control+k', ''],
      ['Meta+k', 'joint assessment'],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      if (query) await type(page, query);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(page.getByRole('main')).toBeVisible();
    }
  });

  test('a slash typed into a field stays a slash', async ({ page }) => {
    await page.goto(at('/search/'));
    const other = page.locator('search-page input');
    await other.fill('a');
    await other.press('/');
    await expect(other).toHaveValue('a/');
    await expect(dialog(page)).toBeHidden();
  });

  test('arrow keys move through the results and back to the field, Enter opens one, typing goes on in the field', async ({ page }) => {
    await openSearch(page);
    await type(page, 'joint assessment');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(results(page).last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('s');
    await expect(field(page)).toHaveValue('joint assessments');
    await expect(dialog(page)).toHaveAttribute('data-answered', 'joint assessments');
    await page.keyboard.press('ArrowDown');
    const href = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href!);
  });

  test('a key that an input method uses neither leaves the field nor moves', async ({ page }) => {
    await openSearch(page);
    await type(page, 'joint assessment');
    // As Safari sends the Enter that confirms a word, and as other browsers do.
    for (const init of [
      { key: 'Enter', keyCode: 229 },
      { key: 'Enter', isComposing: true },
      { key: 'ArrowDown', isComposing: true },
      { key: 'Escape', isComposing: true },
    ]) {
      await field(page).evaluate((input, given) => input.dispatchEvent(new KeyboardEvent('keydown', { ...given, bubbles: true, cancelable: true })), init);
      await expect(field(page)).toBeFocused();
    }
    await expect(page).toHaveURL(at(READING_PAGE));
    // A word that is half composed is not looked for; its end is.
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = 'housi';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await expect(dialog(page)).toHaveAttribute('data-answered', 'joint assessment');
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = 'housing';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await expect(dialog(page)).toHaveAttribute('data-answered', 'housing');
  });

  test('opens by the places of its keys on a keyboard that is not Latin, and a key without a name is no error', async ({ page }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(at(READING_PAGE));
    await page.evaluate(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true })));
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true })),
    );
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true, cancelable: true })));
    await expect(field(page)).toBeFocused();
    expect(problems).toEqual([]);
  });

  test('a result says what it is, which dimension it serves, and shows the matching words marked', async ({ page }) => {
    await openSearch(page);
    await type(page, 'missed appointment');
    const first = dialog(page).locator('ol li').filter({ hasText: 'Idea in practice' }).first();
    await expect(first).toContainText('Access and engagement');
    await expect(first.locator('mark').first()).toContainText(/miss|appointment/i);
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results?\./);
  });

  test('a question is found by itself and leads to its exact place', async ({ page }) => {
    await page.goto(at('/search/?kind=questions&q=informal+check+whether+the+referral+is+right'));
    const link = page.locator('search-page ol a').first();
    const href = (await link.getAttribute('href'))!;
    expect(href).toMatch(/\/questions\/[a-z-]+\/#[a-z0-9-]+$/);
    await link.click();
    await expect(page.locator(`[id="${href.split('#')[1]!}"]`)).toBeInViewport();
  });

  test('recent searches are there for this visit and gone with it', async ({ page, browser }) => {
    await openSearch(page);
    await type(page, 'stepped care');
    await results(page).first().click();
    await page.waitForURL((url) => url.pathname !== at(READING_PAGE));
    await page.keyboard.press('/');
    await expect(dialog(page).getByRole('button', { name: 'stepped care' })).toBeVisible();
    const visitor = await browser.newPage();
    await openSearch(visitor);
    await expect(dialog(visitor).getByRole('button', { name: 'stepped care' })).toHaveCount(0);
    await visitor.close();
  });

  test('fits a phone, and has no accessibility problem there or on a desktop, in light or dark', async ({ page }) => {
    await openSearch(page);
    await type(page, 'dual diagnosis assesment');
    for (const size of [
      { width: 320, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size);
      await expectToFit(page, `${size.width} px`);
    }
  });
});

test.describe('other words and mistakes', () => {
  test('an old or other name also searches the name of today, and the list says so', async ({ page }) => {
    await openSearch(page);
    for (const { old, now, leadsTo } of [
      { old: 'dual diagnosis', now: 'Co-occurring conditions', leadsTo: /dual diagnosis|co-occurring conditions/i },
      { old: 'IAPT', now: 'NHS Talking Therapies', leadsTo: /IAPT|Talking Therapies/i },
      { old: 'CMHT', now: 'Community mental health team', leadsTo: /community mental health team/i },
      { old: 'OST', now: 'Opioid substitution treatment', leadsTo: /opioid substitution/i },
    ]) {
      await type(page, old);
      await expect.soft(dialog(page)).toContainText(`Widened: “${old.toLowerCase()}” also searches`);
      await expect.soft(dialog(page)).toContainText(`“${now}”`);
      await expect.soft(results(page).first()).toContainText(leadsTo);
    }
  });

  test('a mistake shows results for the word that was meant, and can be searched as typed', async ({ page }) => {
    await openSearch(page);
    for (const { wrong, right } of [
      { wrong: 'assesment', right: 'assessment' },
      { wrong: 'refferal', right: 'referral' },
      { wrong: 'dimention', right: 'dimension' },
      { wrong: 'jointassessment', right: 'joint assessment' },
    ]) {
      await type(page, wrong);
      await expect(dialog(page)).toContainText(`Showing results for ${right}`);
      await expect(results(page).first()).toBeVisible();
      await dialog(page)
        .getByRole('button', { name: `Search for “${wrong}” as typed` })
        .click();
      await expect(dialog(page)).not.toContainText('Showing results for');
    }
  });
});

test('somebody in distress finds the phone numbers first', async ({ page }) => {
  await openSearch(page);
  for (const said of ['suicidal', 'i want to die', 'overdose', 'helpline', '999']) {
    await type(page, said);
    await expect.soft(results(page).first(), said).toHaveAttribute('href', at('/help-now/'));
  }
});

test('a life at risk is heard in a sentence: the number to ring stands above the results, in the dialog and on the search page', async ({ page }) => {
  const said = 'she is drunk and threatening to kill herself A&E sent her home';
  await openSearch(page);
  await expect(dialog(page).getByRole('link', { name: 'Help now' }), 'whatever is typed').toHaveAttribute('href', at('/help-now/'));
  await type(page, said);
  const line = dialog(page).getByText('Life at risk? Ring 999');
  await expect(line.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  await expect(line.getByRole('link', { name: 'Help now' })).toHaveAttribute('href', at('/help-now/'));
  expect((await line.boundingBox())!.y).toBeLessThan((await results(page).first().boundingBox())!.y);
  await expect(dialog(page).getByRole('status')).toContainText('Life at risk? Ring 999');
  await expect(dialog(page), 'A&E is one word').toContainText('Widened: “A&E” also searches');
  await type(page, 'harm reduction');
  await expect(line).toBeHidden();
  await page.goto(at(`/search/#${new URLSearchParams({ q: said }).toString()}`));
  await expect(page.locator('main').getByText('Life at risk? Ring 999')).toBeVisible();
});

test('who asks for a line for families or in a nation finds the phone numbers first, and who tells more finds what answers it', async ({ page }) => {
  await openSearch(page);
  for (const [said, path] of [
    ['help for families in wales', '/help-now/'],
    ['carers line England', '/help-now/'],
    ['help for carers of someone who drinks', '/answers/i-look-after-him-and-i-am-worn-out/'],
    ['police brought her in drunk and suicidal, nobody will assess her', '/answers/in-crisis-and-intoxicated/'],
  ] as const) {
    await type(page, said);
    await expect.soft(results(page).first(), said).toHaveAttribute('href', at(path));
  }
});

test('applications and tools are found by what people want to do, and say what can be done there', async ({ page }) => {
  await openSearch(page);
  for (const [said, path] of [
    ['teach', '/teach/'],
    ['hand out', '/teach/build/'],
    ['SCORM', '/teach/build/'],
    ['learning platform', '/teach/build/'],
    ['QR code', '/teach/build/'],
    ['build an assignment', '/teach/build/'],
    ['moodle', '/teach/learning-platforms/'],
    ['how to teach a class', '/teach/'],
    ['present in a room', '/teach/present/'],
    ['get the learning back', '/teach/responses/'],
    ['collect answers', '/teach/responses/'],
    ['print the consent form', '/toolkit/information-sharing-and-consent-form/'],
    ['word document', '/workbook/'],
    ['reflect with my team', '/reflect/'],
    ['implementation guide', '/implementation-guide/'],
    ['download the protocol', '/downloads/'],
    ['word version', '/downloads/'],
    ['pdf', '/downloads/'],
    ['workbook', '/workbook/'],
  ] as const) {
    await type(page, said);
    await expect.soft(results(page).first(), said).toHaveAttribute('href', at(path));
  }
  await expect(results(page).first()).toContainText('Open your workbook');
});

test('what the library does not hold leads to who does', async ({ page }) => {
  await openSearch(page);
  for (const [said, id] of [
    ['national implementation guide', 'national-implementation-guide'],
    ['methadone dose', 'clinical-dosing'],
    ['phone number of the local drug service', 'local-services'],
  ] as const) {
    await type(page, said);
    await expect.soft(results(page).first(), said).toHaveAttribute('href', at(`/elsewhere/#${id}`));
  }
  await results(page).first().click();
  await expect(page.getByRole('heading', { name: 'A local service' })).toBeInViewport();
});

test.describe('doubt', () => {
  test('is said where only part of a question was found, with the dimensions that lie nearest', async ({ page }) => {
    await openSearch(page);
    await type(page, 'referral for a purple submarine gearbox');
    await expect(dialog(page)).toContainText('Not sure');
    await expect(dialog(page).locator('[data-unsure] a').first()).toHaveAttribute('href', new RegExp(at('/dimensions/')));
    await expect(dialog(page).getByRole('status')).toHaveText(/Not sure: only part of what you typed was found\./);
    const doubt = (await dialog(page).locator('[data-unsure]').boundingBox())!.y;
    expect(doubt, 'below the first three results').toBeGreaterThan((await results(page).nth(2).boundingBox())!.y);
    expect(doubt).toBeLessThan((await results(page).nth(3).boundingBox())!.y);
  });

  test('is not said of a name', async ({ page }) => {
    await openSearch(page);
    for (const name of ['no wrong door', 'joint assessment', 'four quadrants']) {
      await type(page, name);
      await expect(dialog(page)).not.toContainText('Not sure');
    }
  });
});

test('a first query of a visit loads at most 125 kB', async ({ browser, baseURL }) => {
  const costs: Record<string, number> = {};
  for (const query of ['joint assessment', 'keeps missing appointments', 'who is in charge', 'refferal', 'information sharing consent', 'family']) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const loads = watchLoads(page, DIST);
    await page.goto(new URL(at(READING_PAGE), baseURL).href, { waitUntil: 'networkidle' });
    loads.paths.length = 0;
    await page.keyboard.press('/');
    await type(page, query);
    costs[query] = await loads.bytes();
    await page.close();
  }
  console.log(`first queries: ${JSON.stringify(costs)}`);
  const all = Object.values(costs);
  expect(Math.min(...all), 'the program itself is among what was counted').toBeGreaterThan(70_000);
  expect(all.reduce((a, b) => a + b, 0) / all.length, JSON.stringify(costs)).toBeLessThanOrEqual(125_000);
});

test('a slow first answer says that it is coming', async ({ page }) => {
  await page.route('**/search-index/**/wasm*', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await openSearch(page);
  await field(page).fill('assessment');
  await expect(dialog(page)).toContainText('Looking…');
  await expect(results(page).first()).toBeVisible();
  await expect(dialog(page)).not.toContainText('Looking…');
});

test.describe('nothing found, and odd input', () => {
  test('nothing found leads on: dimensions, the A to Z, and where to say what is missing', async ({ page }) => {
    await openSearch(page);
    await type(page, 'zzxqwv');
    await expect(dialog(page)).toContainText('Nothing found for “zzxqwv”');
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await expect(dialog(page).getByRole('link', { name: 'Access and engagement' })).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'tell us what is missing' })).toHaveAttribute('href', at('/about/#mistakes'));
    await dialog(page).getByRole('link', { name: 'A to Z' }).click();
    await expect(page).toHaveURL(at('/a-z/'));
  });

  test('empty, one letter, endless, markup, emoji, right-to-left and a lone quotation mark give no error and run nothing', async ({ page }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('dialog', (shown) => {
      problems.push(`a dialog: ${shown.message()}`);
      void shown.dismiss();
    });
    await openSearch(page);
    await field(page).fill('a');
    await expect(dialog(page)).toContainText('Keep typing');
    await field(page).fill('   ');
    await expect(dialog(page)).toContainText('in your own words');
    for (const odd of ['<img src=x onerror=alert(1)>', '"', '""', '😀😀', 'צוות משותף', '__proto__', 'constructor', '%00%ff', '\\', '*?+[(']) {
      await type(page, odd);
      await expect(dialog(page)).toContainText(/Nothing found|\d+ results?/);
    }
    await field(page).fill('assessment '.repeat(500));
    await expect(results(page).first()).toBeVisible();
    expect(await dialog(page).locator('img, script').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('an index that cannot be loaded says so and offers the A to Z', async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await openSearch(page);
    await field(page).fill('assessment');
    await expect(dialog(page)).toContainText('Search could not be loaded');
    await expect(dialog(page).getByRole('link', { name: 'A to Z' })).toBeVisible();
    await page.unroute('**/search-index/**');
    await dialog(page).getByRole('button', { name: 'Try again' }).click();
    await expect(results(page).first()).toBeVisible();
  });

  test('after a release, a page from before it says that the site has changed, and not that nothing was found', async ({ page }) => {
    await openSearch(page);
    await type(page, 'assessment');
    await page.route('**/search-index/**', (route) => route.fulfill({ status: 404 }));
    await page.route(at(READING_PAGE), async (route) => {
      const body = (await (await route.fetch()).text()).replaceAll('/_astro/', '/_astro/new-');
      return route.fulfill({ contentType: 'text/html', body });
    });
    await field(page).fill('methadone');
    await expect(dialog(page).getByText('The site has changed since this page was opened.').first()).toBeVisible();
    await expect(dialog(page)).not.toContainText('Nothing found');
    await page.unrouteAll();
    await dialog(page).getByRole('button', { name: 'Load the page again' }).click();
    await openSearch(page);
    await type(page, 'methadone');
    await expect(results(page).first()).toBeVisible();
  });

  test('a part of the index that cannot be loaded is said', async ({ page }) => {
    await openSearch(page);
    await type(page, 'assessment');
    await page.route('**/search-index/*/index/*', (route) => route.abort());
    await type(page, 'methadone');
    await expect(dialog(page)).toContainText('some results may be missing');
  });

  test('a search program that cannot be loaded leaves the button leading to the A to Z', async ({ page }) => {
    await page.route('**/_astro/dialog-*', (route) => route.abort());
    await page.goto(at(READING_PAGE));
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL(/\/a-z\/\??$/);
  });
});

test.describe('the search page', () => {
  test('keeps query and filters in the address, narrows by each, and opens a shared address as it was', async ({ page }) => {
    await page.goto(at('/search/'));
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('assessment');
    await page.getByLabel('Kind').selectOption('Tool');
    await page.getByLabel('For').selectOption('Team leads');
    await expect(page).toHaveURL(at('/search/#q=assessment&kind=tools&audience=team-lead'));
    await expect(page.locator('search-page ol a').first()).toHaveAttribute('href', new RegExp(at('/toolkit/')));
    const kinds = page.locator('search-page ol li a > span:first-child');
    await expect.poll(async () => (await kinds.allTextContents()).every((text) => text.startsWith('Tool'))).toBe(true);
    const shown = await page.locator('search-page ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(shown.length).toBeGreaterThan(0);
    for (const href of shown) expect(href).toContain(at('/toolkit/'));
    await page.reload();
    await expect(page.getByLabel('Kind')).toHaveValue('tools');
    await expect.poll(() => page.locator('search-page ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(shown);
  });

  test('Enter in the dialog leads to it, with the query in the address; what is searched for is not sent to the server, neither from there nor from here', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openSearch(page);
    await type(page, 'no wrong door methadone');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('/search/#q=no+wrong+door+methadone'));
    await expect(page.locator('search-page ol a').first()).toBeVisible();
    await page.reload();
    await expect(page.locator('search-page ol a').first()).toBeVisible();
    expect(asked.filter((url) => new URL(url).href.replace(/#.*/, '').includes('methadone'))).toEqual([]);
  });

  test('an address with the query after “?” is understood', async ({ page }) => {
    await page.goto(at('/search/?q=assessment&kind=tools'));
    await expect(page).toHaveURL(at('/search/#q=assessment&kind=tools'));
    await expect(page.locator('search-page ol a').first()).toHaveAttribute('href', new RegExp(at('/toolkit/')));
  });

  test('a filter value that no longer exists is left out and said', async ({ page }) => {
    await page.goto(at('/search/?q=assessment&nation=atlantis'));
    await expect(page.locator('search-page')).toContainText('no longer exists');
    await expect(page.locator('search-page ol a').first()).toBeVisible();
  });

  test('has no accessibility problem with results', async ({ page }) => {
    await page.goto(at('/search/?q=assesment'));
    await expect(page.locator('search-page ol a').first()).toBeVisible();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });
});

test('the search page never says that it needs JavaScript where there is some', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1000));
    await route.continue();
  });
  await page.goto(at('/search/'), { waitUntil: 'commit' });
  await expect(page.locator('search-page')).toContainText('Looking…');
  await expect(page.locator('search-page')).not.toContainText('needs JavaScript');
  await expect(page.getByRole('searchbox', { name: 'Search the library' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so, and does not pretend to be loading', async ({ page }) => {
    await page.goto(at('/search/'));
    await expect(page.locator('search-page noscript p')).toHaveText(/needs JavaScript/);
    await expect(page.locator('search-page noscript p')).toBeVisible();
    for (const looking of await page.getByText('Looking…').all()) await expect(looking).toBeHidden();
  });

  test('the search button leads to the A to Z', async ({ page }) => {
    await page.goto(at(READING_PAGE));
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL(/\/a-z\/\??$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
  });
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('search works once it has been used, for words never searched before, and pages never read say so', async ({ page, context }) => {
    await openSearch(page);
    await type(page, 'joint assessment');
    await expect
      .poll(() => page.evaluate(async (whole) => Boolean(await caches.match(whole)), `${site.base}search-index/${searchIndexName()}/whole`), {
        timeout: 20_000,
      })
      .toBe(true);
    await context.setOffline(true);
    await page.goto(at('/search/?q=methadone'));
    await expect(page.locator('search-page ol a').first()).toContainText(/./);
    await page.goto(at('/help-now/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/help/i);
    await page.goto(at('/models/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device yet');
    await context.setOffline(false);
  });

  test('the service worker keeps nothing from another origin and is small', () => {
    const code = readFileSync(join(DIST, 'service-worker.js'), 'utf8');
    expect(code).not.toMatch(/https?:\/\//);
  });
});
