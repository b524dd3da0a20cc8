// Everyone can take part: by keyboard alone, at 320 pixels and 400 % zoom, on a projector, on paper, on a slow machine.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../helpers/test.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { answerCodes, invitationLink, openAnswers, openStep, pasteCodes, SESSION, setUpSession } from '../helpers/reflection.ts';
import { excessWidth } from '../helpers/screen.ts';
import { isOfFrame } from '../helpers/frame-script.ts';

test('someone with a keyboard alone gets from the start to a document, and each new screen puts the focus on its heading', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  /** Reaches a link or button, presses Enter, and is then on the heading of the next screen. */
  const enter = async (name: RegExp, next: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(next);
    await expect(heading).toBeFocused();
  };
  await page.goto(`${SESSION}#new`);
  await expect(heading).toHaveText('What do you want to look at together?');
  await enter(/^Opening a meeting/, /^Opening a meeting/);
  await tabTo(page, /^Name of the team/);
  await page.keyboard.type('Harbour teams');
  await enter(/^Set up the session/, 'Before you begin: looking after people');
  await enter(/^Go on to answering alone/, 'Everyone answers alone');
  await enter(/^Pass this device round/, 'Your turn');
  await tabTo(page, /^Start my turn/);
  await page.keyboard.press('Enter');
  for (let number = 1; number <= 3; number++) {
    await expect(page.getByText(`Question ${number} of 3`)).toBeVisible();
    await expect(heading).toBeFocused();
    await tabTo(page, /^Not yet/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Starting' })).toBeChecked();
    await tabTo(page, number < 3 ? /^Next question/ : /^Finish my turn/);
    await page.keyboard.press('Enter');
  }
  await expect(heading).toHaveText('Seal your answers');
  await expect(heading).toBeFocused();
  await enter(/^Seal and pass on/, 'Your turn');
  await enter(/^Everyone has had a turn/, 'Bring the answers together');
  await tabTo(page, /^Open the answers together/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('With fewer than 4 people, each can work out what the others said.')).toBeVisible();
  await enter(/^Yes, everyone has handed in/, 'Where you agree, and where you differ');
  await enter(/^Go on to discussing/, 'What to talk about');
  await tabTo(page, /^Start with the first/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
  await expect(heading).toBeFocused();
  await tabTo(page, /^What we say about it/);
  await page.keyboard.type('A note');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
  await enter(/^Go on to actions/, 'Actions, and what you take away');
  await tabTo(page, /^Word document/);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  await expect(page.getByText('Saved: harbour-teams')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
});

test('every screen fits 320 pixels and 400 % zoom, type is large enough for a projector, and the record prints', async ({ page }) => {
  await setUpSession(page, { from: 'exercise:seven-dimension-pulse', groups: ['Mental health', 'Substance use'] });
  const link = await invitationLink(page);
  await pasteCodes(
    page,
    await answerCodes(
      link,
      Array.from({ length: 9 }, (_, place) => ({
        group: place < 5 ? 'mental-health' : 'substance-use',
        rate: (number) => (['not-yet', 'starting', 'in-place', 'dont-know', 'not-for-us'] as const)[(place * 3 + number) % 5],
      })),
    ),
  );
  await expect(page.getByText('9 people’s answers are in.')).toBeVisible();
  await openAnswers(page);
  const id = new URL(page.url()).hash.split('/')[0]!;
  const screens = ['start', 'alone', 'turn', 'pool', 'see', 'discuss', 'discuss/1', 'act', 'record'].map((screen) => `${SESSION}${id}/${screen}`);
  const tooWide: string[] = [];
  for (const size of [
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size);
    for (const address of [`${SESSION}#new`, `${SESSION}#new=own`, `${SESSION}#new=exercise:two-services-together`, ...screens, link]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const excess = await excessWidth(page);
      if (excess > 0) tooWide.push(`${address} at ${size.width} × ${size.height}: ${excess} too wide`);
    }
  }
  expect(tooWide).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${SESSION}${id}/discuss/1`);
  await expect(page.getByText('What we agree')).toBeVisible();
  const smallest = await page.evaluate(() => {
    const sizes = [...document.querySelectorAll('h1, h1 ~ * *, h1 ~ *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return Math.min(...sizes.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });
  expect(smallest).toBeGreaterThanOrEqual(24);

  await page.goto(`${SESSION}${id}/record`);
  await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 980 });
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
});

test('the clock starts when told, pauses, survives a reload, and runs on past its time without a sound', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await page.clock.install();
  await setUpSession(page, { from: 'set:starting-a-conversation' });
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  const clock = page.getByRole('timer');
  await page.clock.runFor('03:00');
  await expect(clock).toHaveText('3 minutes');
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await page.clock.runFor('01:00');
  await expect(clock).toHaveText('2 minutes left');
  await page.getByRole('button', { name: 'Pause the timer' }).click();
  await page.clock.runFor('02:00');
  await page.reload();
  await expect(clock).toHaveText('2 minutes left');
  await page.getByRole('button', { name: 'Go on the timer' }).click();
  await page.clock.runFor('42:07');
  await expect(clock).toHaveText(/^40:0\d over$/);
  await expect(page.getByRole('region', { name: 'Timer' }).getByRole('alert')).toHaveCount(0);
  await context.close();
});

test('the session page costs at most 65 kB of JavaScript, and loads nothing for files or QR codes before a session is open', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script' || isOfFrame(response.url())) return;
    scripts.set(new URL(response.url()).pathname, brotliCompressSync(await response.body()).length);
  });
  await page.goto(`${SESSION}#new`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to look at together?');
  await page.waitForLoadState('networkidle');
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  expect(scripts.size).toBeGreaterThan(0);
  expect(bytes, `${[...scripts].map(([path, size]) => `${path} ${size}`).join('\n')}`).toBeLessThanOrEqual(65_000);
});
