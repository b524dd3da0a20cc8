// Teaching in a room: slides by keyboard and clicker, the notes window, the clock, the code to join, and every deck of the library on a projector.
import { BarcodeFormat, BinaryBitmap, DecodeHintType, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import { expect, test, type Locator, type Page } from '../helpers/test.ts';
import { makeAssignmentCode, readAssignmentCode } from '../../src/features/teach/model/assignment-code.ts';
import type { Assignment } from '../../src/features/teach/model/assignment.ts';
import type { Catalogue, FacilitatorNotes } from '../../src/features/teach/model/content.ts';
import { makeAssignment } from '../helpers/assignment-model.ts';
import { expectAccessible } from '../helpers/screen.ts';
import { at } from '../helpers/paths.ts';
import { openDocuments } from '../helpers/workbook.ts';

const PROJECTOR = { width: 1280, height: 720 };
const CASE = 'case-studies/sahel';
const PLAN = 'session-plans/two-four-all-conversations';
const present = (place: string) => `${at('/teach/present/')}#${place}`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const position = (page: Page) => page.getByRole('navigation', { name: 'Slides' }).getByText(/^\d+ of \d+$/);

/** Words that are on the screen. The printed slides hold them as well. */
const seen = (page: Page, words: string) => page.getByText(words).filter({ visible: true });

test.use({ viewport: PROJECTOR });

async function openSlides(page: Page, place: string): Promise<void> {
  await page.goto(present(place));
  await expect(heading(page)).toBeFocused();
}

async function pressUntil(page: Page, key: string, words: Locator): Promise<void> {
  for (let presses = 0; presses < 60 && !(await words.isVisible()); presses++) {
    const before = await position(page).textContent();
    await page.keyboard.press(key);
    await expect(position(page)).not.toHaveText(before ?? '');
  }
  await expect(words).toBeVisible();
}

test('a keyboard or a clicker goes through a case study, blanks the screen, lists its keys and ends it', async ({ page }) => {
  await page.goto(present(''));
  await page.getByLabel('Find by words').fill('sahel');
  await expect(page.getByText('1 to choose from')).toBeVisible();
  await page.getByRole('link', { name: /^Sahel/ }).click();
  await expect(heading(page)).toHaveText(/^Sahel/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(position(page)).toHaveText(/^1 of /);
  for (const [key, place] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['Space', 4],
    ['Enter', 5],
    ['PageUp', 4],
    ['ArrowLeft', 3],
  ] as const) {
    await page.keyboard.press(key);
    await expect(position(page), key).toHaveText(new RegExp(`^${place} of `));
    await expect(heading(page), key).toBeFocused();
  }
  await expect(page).toHaveURL(/~3$/);
  await page.reload();
  await expect(position(page)).toHaveText(/^3 of /);
  await page.keyboard.press('End');
  await expect(seen(page, 'Samaritans')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(seen(page, 'Samaritans')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText(/^Sahel/);

  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    const blank = page.getByRole('button', { name: 'Show the slide again' });
    await expect(blank).toBeVisible();
    expect(await blank.boundingBox()).toEqual({ x: 0, y: 0, ...PROJECTOR });
    await page.keyboard.press('PageDown');
    await expect(blank).toBeHidden();
    await expect(position(page), 'the press that brings the slide back does not go on').toHaveText(/^1 of /);
  }

  // A field, such as one that an extension of the browser puts in: keys belong to it.
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  await page.evaluate(() => document.querySelector<HTMLInputElement>('main > input')?.focus());
  await page.keyboard.type('b .');
  await expect(position(page)).toHaveText(/^1 of /);
  await expect(page.getByRole('button', { name: 'Show the slide again' })).toBeHidden();
  await heading(page).focus();

  await page.keyboard.press('/');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Start or pause the timer');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(position(page)).toHaveText(/^2 of /);
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Teach in a room');
  await expect(page.getByRole('banner')).toBeVisible();
  await page.goBack();
  await expect(position(page)).toHaveText(/^2 of /);

  // The browser tells late that the address has changed: by then the slide before the end is drawn.
  const address = await page.evaluate(async () => {
    const hold = (event: Event) => event.stopImmediatePropagation();
    addEventListener('hashchange', hold, { capture: true });
    for (const key of ['PageDown', 'Escape']) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    removeEventListener('hashchange', hold, { capture: true });
    return location.hash;
  });
  expect(address, 'it does not take the end back').toBe('');
  await page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange')));
  await expect(heading(page)).toHaveText('Teach in a room');
});

test('the notes window stays in step both ways, and no word of its notes is on the stage', async ({ page, context }) => {
  const notes = (await (await page.request.get(at('/data/teach/facilitator/sahel.json'))).json()) as FacilitatorNotes;
  await openSlides(page, CASE);
  const [window] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(window.getByText('In step with the slides.')).toBeVisible();
  await expect(window.getByText(notes.opening)).toBeVisible();
  await expect(window.getByText(notes.care[0]!)).toBeVisible();
  const pause = seen(page, 'Pause here and think');
  await pressUntil(page, 'PageDown', pause);
  const place = await position(page).textContent();
  await expect(position(window)).toHaveText(place!);
  await expect(heading(window)).toHaveText((await heading(page).textContent())!);
  await expect(window.getByText(notes.questions[0]!.ifQuiet)).toBeVisible();

  await page.getByRole('button', { name: /^In pairs/ }).click();
  await expect(window.getByRole('button', { name: /^In pairs/ })).toHaveAttribute('aria-current', 'step');
  await window.getByRole('button', { name: 'Start the timer' }).click();
  await expect(page.getByRole('button', { name: 'Pause the timer' })).toBeVisible();
  await window.getByRole('button', { name: 'Next' }).click();
  await expect(seen(page, 'What happened next')).toBeVisible();
  await window.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Show the slide again' })).toBeVisible();
  await window.getByRole('button', { name: 'Show the slide' }).click();
  await expect(page.getByRole('button', { name: 'Show the slide again' })).toBeHidden();

  const stage = (await page.content()).replaceAll('&amp;', '&');
  for (const words of [notes.opening, notes.closing, ...notes.care, ...notes.questions.flatMap(({ listenFor, ifQuiet }) => [...listenFor, ifQuiet])])
    expect(stage.includes(words), words).toBe(false);

  await page.reload();
  await expect(heading(page)).toBeFocused();
  await expect(position(page), 'the slides come back to where the notes are').toHaveText((await position(window).textContent())!);
  await page.keyboard.press('Escape');
  await expect(window.getByText('The slides are not open in another window.')).toBeVisible();
  const second = await context.newPage();
  await second.goto(`${at('/teach/present/notes/')}#${CASE}`);
  await expect(position(second), 'notes windows are in step with each other').toHaveText((await position(window).textContent())!);
  for (const one of [window, second]) await expect(one.getByText('The slides are not open in another window.'), 'and are no slides').toBeVisible();
});

test('where the browser opens no window, the slides say so and give the link', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openSlides(page, `${CASE}~2`);
  await page.getByRole('button', { name: 'Notes' }).click();
  await expect(page.getByRole('alert')).toContainText('did not open the notes window');
  expect(await page.getByRole('link', { name: 'Open the notes in a new tab' }).getAttribute('href')).toBe(`${at('/teach/present/notes/')}#${CASE}~2`);
});

test.describe('the clock', () => {
  const MINUTE = 60_000;
  const timer = (page: Page) => page.getByRole('timer');
  /** A step of five minutes, in pairs. `isStill`: from then on no time passes by itself; on a busy machine seconds would, and each is shown. */
  async function startClock(page: Page, { isStill = false } = {}): Promise<void> {
    await page.clock.install({ time: new Date('2026-11-22T10:00:00Z') });
    await page.goto(present(`${PLAN}`));
    await expect(heading(page)).toBeVisible();
    await page.clock.runFor(200);
    await expect(heading(page)).toBeFocused();
    for (let presses = 0; presses < 10 && !(await seen(page, 'In pairs, 5 minutes').isVisible()); presses++) {
      await page.keyboard.press('PageDown');
      await page.clock.runFor(100);
    }
    await expect(timer(page)).toHaveText('5 minutes');
    if (isStill) await page.clock.pauseAt(new Date('2026-11-22T10:05:00Z'));
    await page.keyboard.press('t');
  }

  test('turns amber, then red, counts on, and says so once each, whichever slide is shown', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await startClock(page, { isStill: true });
    await page.clock.runFor(MINUTE + 500);
    await expect(timer(page)).toHaveText('4 minutes left');
    await expect(timer(page)).toHaveAttribute('data-phase', 'enough');
    const plain = await timer(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.keyboard.press('PageDown');
    await page.clock.runFor(3 * MINUTE);
    await expect(page.getByText('Talk in pairs:')).toBeVisible();
    await expect(timer(page)).toHaveText('1 minute left');
    await expect(page.getByRole('region', { name: 'Timer' }).getByRole('status')).toHaveText('Nearly time: 1 minute left.');
    const amber = await timer(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.clock.runFor(20_000);
    await expect(timer(page)).toHaveText('40 seconds left');
    await page.clock.runFor(40_000);
    await expect(page.getByRole('region', { name: 'Timer' }).getByRole('status')).toHaveText('The time is up.');
    await page.clock.runFor(80_000);
    await expect(timer(page)).toHaveText('1:20 over');
    const red = await timer(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(new Set([plain, amber, red]).size).toBe(3);
    await page.getByRole('button', { name: '+1 min for the timer' }).click();
    await page.getByRole('button', { name: '+1 min for the timer' }).click();
    await page.clock.runFor(1000);
    await expect(timer(page)).toHaveText('40 seconds left');
    await page.getByRole('button', { name: 'Pause the timer' }).click();
    await page.clock.runFor(10 * MINUTE);
    await expect(timer(page)).toHaveText('40 seconds left');
    await page.getByRole('button', { name: 'Reset the timer' }).click();
    await expect(timer(page)).toHaveText('5 minutes');
  });

  test('moves once a minute, and only in words, for people who want little movement', async ({ page }) => {
    await startClock(page);
    await page.clock.runFor(4 * MINUTE + 10_000);
    await expect(timer(page)).toHaveText('Less than a minute left');
    const picture = await timer(page).innerHTML();
    await page.clock.runFor(40_000);
    expect(await timer(page).innerHTML()).toBe(picture);
    await page.clock.runFor(2 * MINUTE);
    await expect(timer(page)).toHaveText('1 minute over');
    await page.keyboard.press('b');
    await page.reload();
    await page.clock.runFor(200);
    await expect(page.getByRole('button', { name: 'Show the slide again' }), 'a reload leaves the screen blank').toBeVisible();
    await page.keyboard.press('b');
    await expect(timer(page), 'and the clock goes on').toHaveText(/^\d minutes? over$/);
  });
});

/** What a phone reads from a part of the screen, seen from so far away that it is half as large. */
async function readCode(page: Page, code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64');
  const { side, light } = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
    const half = Math.round(bitmap.width / 2);
    const context = new OffscreenCanvas(half, half).getContext('2d')!;
    context.drawImage(bitmap, 0, 0, half, half);
    return { side: half, light: [...context.getImageData(0, 0, half, half).data].filter((_, index) => index % 4 === 1) };
  }, picture);
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(Uint8ClampedArray.from(light), side, side)));
  return new QRCodeReader().decode(bitmap, new Map([[DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.QR_CODE]]])).getText();
}

test('without a connection the slides go on, and the code that they show leads to the reading', async ({ page, context, baseURL }) => {
  await openSlides(page, CASE);
  await page.keyboard.press('?');
  await expect(page.getByText('The slides work without a connection')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const [window] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(window.getByRole('heading', { name: 'Running order' })).toBeVisible();
  await context.setOffline(true);
  await page.bringToFront();
  await page.keyboard.press('End');
  await expect(seen(page, 'Samaritans')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Closing' })).toBeVisible();
  await page.keyboard.press('Home');
  const reading = new URL(at(`/${CASE}/learn/`), baseURL).href;
  expect(await readCode(page, page.getByRole('img', { name: 'QR code' }))).toBe(reading);
  await page.keyboard.press('q');
  expect(await readCode(page, page.getByRole('dialog').getByRole('img', { name: 'QR code' }))).toBe(reading);
  const answer = await page.request.get(reading).catch(() => undefined);
  expect(answer?.status()).toBe(200);
});

test('in a room without a connection the notes window opens, and the slides open anew', async ({ page, context }) => {
  await openSlides(page, CASE);
  const notesPage = at('/teach/present/notes/');
  const kept = () => page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), notesPage);
  await expect.poll(kept, { timeout: 15_000 }).toBe(true);
  await expect
    .poll(() => page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), at(`/data/teach/facilitator/${CASE.split('/')[1]}.json`)), {
      timeout: 15_000,
    })
    .toBe(true);
  await context.setOffline(true);
  const [window] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(window.getByRole('heading', { name: 'Running order' })).toBeVisible();
  await page.bringToFront();
  await page.reload();
  // A key that is pressed before the slides are back, or before the notes window has told where they were, has no effect.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(seen(page, 'Samaritans')).toBeVisible({ timeout: 500 });
  }).toPass();
});

test.describe('an assignment', () => {
  const assignment = makeAssignment({
    title: 'Who leads?',
    message: 'Bring your own experience.',
    parts: [
      { id: 'p1', minutes: 20, optional: false, is: 'read', collection: 'case-studies', entry: 'sahel', note: 'Look for who was told.', without: [] },
      { id: 'p2', minutes: 8, optional: true, is: 'ask', ask: { form: 'rating', text: 'How ready is your team?', low: 'not at all', high: 'fully' } },
    ],
  });
  const record = (id: string, body: Assignment) => ({
    id,
    kind: 'assignment',
    version: 1,
    title: body.title,
    createdAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-21T11:00:00.000Z',
    revision: 1,
    body,
  });

  test('is shown from the workbook with the trainer’s words, and its code carries it to learners', async ({ page }) => {
    const long = { ...assignment, title: 'A long one', message: Array.from({ length: 300 }, (_, index) => `word${(index * 7919) % 1000}`).join(' ') };
    await openDocuments(page, [record('a1', assignment), record('a2', long)]);
    await page.goto(present(''));
    await page.getByRole('link', { name: 'Who leads?' }).click();
    await expect(heading(page)).toHaveText('Who leads?');
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('q');
    const code = page.getByRole('dialog').getByRole('img', { name: 'QR code' });
    const link = await readCode(page, code);
    expect(link).toContain(`${at('/teach/learn/')}#t=`);
    expect(await readAssignmentCode(link)).toEqual({ ok: true, assignment });
    await expect(page.getByRole('dialog').getByRole('figure'), 'no address that would not hold the assignment').toHaveText('Scan to read along');
    await page.keyboard.press('q');
    await page.keyboard.press('PageDown');
    await expect(seen(page, 'Bring your own experience.')).toBeVisible();
    await pressUntil(page, 'PageDown', seen(page, 'Look for who was told.'));
    await pressUntil(page, 'PageDown', seen(page, '5 is “fully”'));
    await expect(seen(page, 'Part 2 of 2 · may be left out')).toBeVisible();
    await expect(page.getByRole('list', { name: 'How we talk about it' }).getByRole('button')).toHaveText([/^Alone/, /^In pairs/, /^In fours/, /^Everyone/]);
    await page.goto(present('a=a2'));
    await expect(seen(page, 'too much for a code')).toBeVisible();
  });

  test('is shown from a link; one that was cut says so, and so does a name that is not there', async ({ page }) => {
    const code = await makeAssignmentCode(assignment);
    await openSlides(page, `t=${code}`);
    await expect(heading(page)).toHaveText('Who leads?');
    for (const place of [`t=${code.slice(0, -9)}`, 'case-studies/no-such-story', 'a=nothing', 'ready/nothing']) {
      await page.goto(present(place));
      await expect(heading(page), place).toHaveText('This cannot be presented');
      await expect(page.getByRole('alert'), place).toBeVisible();
    }
    await page.getByRole('link', { name: 'Choose what to present' }).click();
    await expect(heading(page)).toHaveText('Teach in a room');
  });
});

test.describe('on a projector of 1280 × 720', () => {
  /** Goes through decks in one page, as fast as it can draw, and returns what does not fit or is too small. */
  async function problemsOf(page: Page, keys: readonly string[]): Promise<{ slides: number; problems: string[] }> {
    await page.addInitScript(() => {
      // Nobody watches: effects need not wait for the next picture.
      window.requestAnimationFrame = (draw) => {
        queueMicrotask(() => draw(0));
        return 0;
      };
    });
    await page.goto(present(''));
    return page.evaluate(async (all) => {
      const stage = () => document.querySelector<HTMLElement>('[aria-label="Slide"]');
      const place = () => document.querySelector('nav[aria-label="Slides"] p')?.textContent ?? '';
      const turn = async (isThere: () => boolean, what: string) => {
        for (let turns = 1; !isThere(); turns++) {
          if (turns > 100_000) throw new Error(`${what} never came: ${place()}`);
          await (turns % 50 === 0 ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve());
        }
      };
      const sizes = (root: Element) => {
        const found: [number, string][] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement;
          const words = walker.currentNode.textContent?.trim();
          if (element && words && !element.closest('.sr-only')) found.push([parseFloat(getComputedStyle(element).fontSize), words]);
        }
        return found;
      };
      const problems: string[] = [];
      let slides = 0;
      let before: HTMLElement | null = null;
      for (const key of all) {
        location.hash = `#${key}`;
        await turn(() => stage() !== null && stage() !== before && document.activeElement === stage()?.querySelector('h1'), key);
        before = stage();
        const count = Number(place().split(' of ')[1]);
        for (let slide = 1; slide <= count; slide++) {
          await turn(() => place() === `${slide} of ${count}` && (slide === 1 || location.hash.endsWith(`~${slide}`)), `${key}~${slide}`);
          const box = stage()!;
          if (box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth) problems.push(`${key}~${slide} does not fit`);
          for (const [size, words] of sizes(box.parentElement!)) if (size < 24) problems.push(`${key}~${slide} ${size}px: ${words}`);
          slides++;
          if (slide < count) dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
        }
      }
      return { slides, problems };
    }, keys);
  }

  for (const collections of [['case-studies'], ['tools', 'session-plans']]) {
    test(`no slide of ${collections.join(' or ')} needs scrolling, and no word is smaller than 24 pixels`, async ({ page }) => {
      const { items } = (await (await page.request.get(at('/data/teach/catalogue.json'))).json()) as Catalogue;
      const keys = items.map(({ key }) => key).filter((key) => collections.some((collection) => key.startsWith(`${collection}/`)));
      expect(keys.length).toBeGreaterThan(30);
      const { slides, problems } = await problemsOf(page, keys);
      expect(problems).toEqual([]);
      expect(slides).toBeGreaterThan(keys.length * 8);
    });
  }
});

test('slides, notes and lists are accessible in light and dark, at 320 pixels as well, and fit there', async ({ page }) => {
  const check = (what: string) => expectAccessible(page, what);
  await openSlides(page, PLAN);
  await check('title');
  await page.keyboard.press('q');
  await check('large code');
  await page.keyboard.press('Escape');
  await pressUntil(page, 'PageDown', seen(page, 'In pairs, 5 minutes'));
  await page.keyboard.press('t');
  await check('step with the clock');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const place of [`${CASE}~6`, `${PLAN}~40`]) {
    await openSlides(page, place);
    await check(place);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('[aria-label="Slide"]')?.scrollWidth]), place).toEqual([
      320, 320,
    ]);
    for (const name of ['Previous', 'Next', 'Notes', 'End'])
      expect((await page.getByRole('button', { name }).boundingBox())?.height, name).toBeGreaterThanOrEqual(44);
  }
  await page.goto(`${at('/teach/present/notes/')}#${CASE}`);
  await expect(page.getByRole('heading', { name: 'Running order' })).toBeVisible();
  await check('notes');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('on paper the slides are a handout: all of them, without the bar and without notes', async ({ page }) => {
  const notes = (await (await page.request.get(at('/data/teach/facilitator/sahel.json'))).json()) as FacilitatorNotes;
  await openSlides(page, `${CASE}~4`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Next' })).toBeHidden();
  for (const name of ['At a glance', 'What changed', 'What a protocol is expected to do here', 'What will you take back to your work?'])
    await expect(page.getByRole('heading', { name }), name).toBeVisible();
  expect(await page.locator('main').innerText()).not.toContain(notes.opening.slice(0, 40));
});
