// Learning packages, from the button of the builder to a learning platform: a strict model of one, and the npm package scorm-again.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { expect, test, type BrowserContext, type FrameLocator, type Page } from '../helpers/test.ts';
import { parse } from 'yaml';
import type { Part } from '../../src/features/teach/model/assignment.ts';
import { SCORM_EDITIONS, type ScormEdition } from '../../src/features/teach/scorm/scorm-edition.ts';
import { COLOUR_RULES, findAccessibilityProblems } from '../helpers/axe.ts';
import { exampleAssignment, prose, questionsOnly } from '../helpers/learning-package.ts';
import { savedPackage } from '../helpers/learning-platform-package.ts';
import { startPlatform, type PlatformKind } from '../helpers/learning-platform-site.ts';
import type { Attempt } from '../helpers/learning-platform.ts';
import { tabTo } from '../helpers/keyboard.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const common = { minutes: 10, optional: false };
const caseStudy = (id: string, entry: string): Part => ({ ...common, id, is: 'read', collection: 'case-studies', entry, note: '', without: [] });

const assignment = exampleAssignment({
  title: 'Two services, one plan',
  message: 'Read it before we meet.',
  parts: [
    caseStudy('p1', 'manchester-liaison-service'),
    { ...common, id: 'p2', is: 'ask', ask: { form: 'choice', text: 'Who joins you?', choices: ['Nurses', 'Peer workers'], several: true } },
    { ...common, id: 'p3', is: 'ask', ask: { form: 'short', text: 'What will you try?' } },
    { ...common, id: 'p4', is: 'ask', optional: true, ask: { form: 'rating', text: 'How sure are you?', low: 'Not sure', high: 'Sure' } },
  ],
});

/** A page of a learner who meets a package on a platform. Watches for anything that is asked of another place. */
async function onPlatform(context: BrowserContext, files: Record<string, Uint8Array>, edition: ScormEdition, kind: PlatformKind) {
  const site = await startPlatform(files, edition, kind);
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) outside.push(request.url());
  });
  return { page, site, outside };
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('#content');
/** Leaves the package as a platform’s own button does. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => document.getElementById('content')!.setAttribute('src', '/closed.html'));
  await page.frame({ url: /closed/ })?.waitForLoadState();
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/closed.html'))).toBe(true);
}
const kept = (page: Page) =>
  page.evaluate(() => ({ attempt: localStorage.getItem('attempt') ?? '{}', wrong: JSON.parse(localStorage.getItem('wrong') ?? '[]') as string[] }));

/** One learner, from the first visit to the last; on the way the connection goes and comes back. */
async function goThrough(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const course = frameOf(page);
  await course.getByRole('button', { name: 'Begin' }).click();
  await expect(course.getByRole('heading', { level: 1 })).toBeFocused();
  await course.getByLabel(/What would you have it do first/).fill('Ring the ward.');
  await course.getByLabel(/What would you have it do first/).blur();
  expect((await kept(page)).attempt).toContain('Ring the ward.');
  // The next part begins at its top, and the platform’s own page stays where it is.
  await course.getByRole('button', { name: 'Leave it for later' }).focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(course.getByRole('heading', { level: 1 })).toHaveText('Who joins you?');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await course.getByLabel('Peer workers').check();
  await leave(page);
  expect((await kept(page)).attempt).toContain('incomplete');

  await page.goto(url);
  await expect(course.getByRole('heading', { level: 1 })).toHaveText('Who joins you?');
  await expect(course.getByLabel('Peer workers')).toBeChecked();
  await course.getByRole('button', { name: 'Done, next part' }).click();
  await page.context().setOffline(true);
  await course.getByLabel('What will you try?').fill('One list for both teams.');
  await course.getByRole('button', { name: 'Done, next part' }).click();
  await expect(course.getByText('No connection. Not kept yet.')).toBeVisible();
  await expect(course.getByText('Not kept: no connection')).toBeVisible();
  expect((await kept(page)).attempt).not.toContain('One list');
  await page.context().setOffline(false);
  await expect(course.getByText(/^Kept by the learning platform at/)).toBeVisible();
  expect((await kept(page)).attempt).toContain('One list for both teams.');
  await course.getByRole('button', { name: 'Skip this part' }).click();
  await expect(course.getByText('Still to do before you can finish')).toBeVisible();
  await expect(course.getByRole('button', { name: 'I have finished' })).toBeHidden();
  await course.getByRole('button', { name: /Manchester/ }).click();
  await expect(course.getByLabel(/What would you have it do first/)).toHaveValue('Ring the ward.');
  for (const goOn of ['What happened next', 'Done, next part']) await course.getByRole('button', { name: goOn }).last().click();
  await course.getByText('Part 2 of 4, 3 done').click();
  await course.getByRole('button', { name: 'The end' }).click();
  await course.getByRole('button', { name: 'I have finished' }).click();
  await expect(course.getByText('the learning platform has kept that')).toBeFocused();
  // The whole page is closed this time, not the frame alone.
  await page.goto(`${url}closed.html`);
}

/** What was handed in is read, copied and printed; it is changed only where the platform still keeps it, and when the learner asks for that. */
async function lookBack(page: Page, url: string): Promise<void> {
  const course = frameOf(page);
  const answered = course.getByText('One list for both teams.');
  const toPart = async (name: RegExp) => {
    await course.getByText('4 parts, 3 done').or(course.getByText('Part 3 of 4, 3 done')).click();
    await course.getByRole('button', { name }).click();
  };
  await page.goto(`${url}?mode=review`);
  await expect(course.getByText('You handed this in. It can be read, and no longer changed.')).toBeVisible();
  await expect(course.getByRole('button', { name: 'Copy my answers' })).toBeVisible();
  await expect(course.getByRole('button', { name: 'Change my answers' })).toHaveCount(0);
  await toPart(/^3\. /);
  await expect(answered).toBeVisible();
  await expect(course.getByRole('textbox')).toHaveCount(0);
  await page.goto(url);
  await toPart(/^3\. /);
  await expect(answered).toBeVisible();
  await expect(course.getByRole('textbox')).toHaveCount(0);
  await toPart(/^The end/);
  await course.getByRole('button', { name: 'Change my answers' }).click();
  await toPart(/^3\. /);
  await expect(course.getByLabel('What will you try?')).toHaveValue('One list for both teams.');
}

for (const edition of SCORM_EDITIONS)
  test(`SCORM ${edition} in two platforms: started, left, continued at the same place with the same answers, finished`, async ({ page: builder, context }) => {
    const files = await savedPackage(builder, assignment, edition);
    for (const kind of ['strict', 'scorm-again'] as const) {
      const { page, site, outside } = await onPlatform(context, files, edition, kind);
      await goThrough(page, site.url);
      const { attempt, wrong } = await kept(page);
      expect(attempt).toContain('"completed"');
      expect(attempt).toContain('One list for both teams.');
      expect(wrong).toEqual([]);
      expect(outside).toEqual([]);
      if (kind === 'strict') {
        await lookBack(page, site.url);
        await page.goto(`${site.url}closed.html`);
        await page.evaluate(() => {
          localStorage.clear();
        });
        await page.goto(site.url);
        const course = frameOf(page);
        await course.getByRole('button', { name: 'Begin' }).click();
        await expect(course.getByText(/^Kept by/)).toBeVisible();
        await page.evaluate(() => (window as unknown as { refuse: Map<string, string> }).refuse.set('cmi.suspend_data', '351'));
        await course.getByLabel(/What would you have it do first/).fill('Ring the ward.');
        await course.getByLabel(/What would you have it do first/).blur();
        await course.getByText('The learning platform did not keep your answers for when you come back.').click();
        await expect(course.getByText(/Your answers stay on this page until you close it. You may have been signed out.*\(error 351\)/)).toBeVisible();
        await expect(course.getByText(/^Kept by/)).toHaveCount(0);
      }
      await site.close();
    }
  });

test('forty answers of 255 letters in SCORM 1.2: the learner is told while typing, the trainer receives each, and the next visit holds what was said', async ({
  page: builder,
  context,
}) => {
  const { page, site } = await onPlatform(context, await savedPackage(builder, questionsOnly(40), '1.2'), '1.2', 'strict');
  await page.goto(site.url);
  const course = frameOf(page);
  await course.getByRole('button', { name: 'Begin' }).click();
  const told = course.getByText('Your answers together are longer than the learning platform can keep.');
  for (let at = 1; at <= 40; at++) {
    const field = course.getByLabel(`What about thing ${at}?`);
    await field.fill(prose(255, at));
    if (at === 1) await expect(told).toBeHidden();
    if (at === 40) await expect(told).toBeVisible();
    await course.getByRole('button', { name: /^Done/ }).click();
  }
  await told.click();
  const words = await course.getByText(/answers longer than \d+ letters are cut there/).textContent();
  const letters = Number(/longer than (\d+) letters/.exec(words!)![1]);
  expect(letters).toBeGreaterThan(100);
  await course.getByRole('button', { name: 'I have finished' }).click();
  await leave(page);
  const { attempt, wrong } = await kept(page);
  expect(wrong).toEqual([]);
  const { values } = JSON.parse(attempt) as Attempt;
  expect(values['cmi.suspend_data']!.length).toBeLessThanOrEqual(4096);
  expect(values['cmi.core.lesson_status']).toBe('completed');
  for (let at = 1; at <= 40; at++) expect(values[`cmi.interactions.${at - 1}.student_response`]).toBe(prose(255, at).trim());
  await page.goto(site.url);
  await course.getByText('40 parts, 40 done').click();
  await course.getByRole('button', { name: /^40\./ }).click();
  await expect(course.getByText(prose(255, 40).slice(0, letters).trim(), { exact: true })).toBeVisible();
  const again = JSON.parse((await kept(page)).attempt) as Attempt;
  expect(again.values['cmi.interactions.39.student_response']).toBe(prose(255, 40).trim());
  await site.close();
});

test('an answer that may point to a person stays out of the platform until the learner has looked at it', async ({ page: builder, context }) => {
  const files = await savedPackage(builder, assignment, '1.2');
  const { page, site } = await onPlatform(context, files, '1.2', 'strict');
  const course = frameOf(page);
  const answer = course.getByLabel(/What would you have it do first/);
  await page.goto(site.url);
  await course.getByRole('button', { name: 'Begin' }).click();
  await answer.fill('Ring Margaret on 07700 900123.');
  await expect(course.getByText('The learning platform does not have it yet.')).toBeVisible();
  await leave(page);
  expect((await kept(page)).attempt).not.toContain('900123');
  await page.goto(site.url);
  await expect(answer).toHaveValue('');
  await answer.fill('Ring Margaret on 07700 900123.');
  await course.getByRole('button', { name: 'Leave it for later' }).click();
  await expect(course.getByRole('heading', { name: 'Does this point to a person?' })).toBeFocused();
  await course
    .getByRole('textbox', { name: /What would you have it do first/ })
    .first()
    .fill('Ring the ward.');
  await course.getByRole('button', { name: 'Go on' }).click();
  await expect(course.getByRole('heading', { level: 1 })).toHaveText('Who joins you?');
  const { attempt, wrong } = await kept(page);
  expect(attempt).toContain('Ring the ward.');
  expect(attempt).not.toContain('Margaret');
  expect(wrong).toEqual([]);
  await site.close();
});

test('without a platform everything can be read and answered, by keyboard alone and on a phone, and nothing is kept in the browser', async ({
  page: builder,
  context,
}) => {
  const { page, site, outside } = await onPlatform(context, await savedPackage(builder, assignment, '2004'), '2004', 'none');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${site.url}package/index.html`);
  const problems = () => findAccessibilityProblems(page);
  const press = async (name: RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await expect(page.getByText('No learning platform was found. Nothing you do here is kept.')).toBeVisible();
  expect(await problems()).toEqual([]);
  await press(/^Begin$/);
  await tabTo(page, /do first/);
  await page.keyboard.type('Ring the ward.');
  await press(/^What happened next$/);
  expect(await problems()).toEqual([]);
  await press(/^Leave it for later$/);
  await tabTo(page, /^Nurses$/);
  await page.keyboard.press('Space');
  expect(await problems()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findAccessibilityProblems(page, { only: COLOUR_RULES })).toEqual([]);
  await press(/^Part 2 of 4, 0 done$/);
  await press(/^The end$/);
  expect(await problems()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await press(/^What will you try\?$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What will you try?');
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([
    0,
    0,
    '',
    0,
  ]);
  expect(outside).toEqual([]);
  await site.close();
});

/** The sentences of a value, at any depth. Short ones say nothing of their own. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 25 && sentence.includes(' '));
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentencesOf) : [];
}

test('a package of every case study holds no sentence for facilitators, no address outside itself, and every file that it lists', async ({ page }) => {
  const ids = readdirSync(join(CONTENT, 'case-studies')).flatMap((name) => /^([a-z].*)\.mdx$/.exec(name)?.[1] ?? []);
  const files = await savedPackage(page, { ...assignment, parts: ids.map((id, at) => caseStudy(`p${at + 1}`, id)) }, '2004');
  const text = (name: string) => strFromU8(files[name]!);
  const notes = readdirSync(join(CONTENT, 'facilitator-notes')).filter((name) => !name.startsWith('_'));
  expect(notes.length).toBeGreaterThan(0);
  const shown = text('index.html').replaceAll('\\"', '"');
  // Some sentences stand in a case study as well, where learners read them.
  const read = ids.map((id) => readFileSync(join(CONTENT, 'case-studies', `${id}.mdx`), 'utf8').replace(/\s+/g, ' ')).join(' ');
  const sentences = notes
    .flatMap((name) => sentencesOf(parse(readFileSync(join(CONTENT, 'facilitator-notes', name), 'utf8'))))
    .filter((sentence) => !read.includes(sentence));
  expect(sentences.length).toBeGreaterThan(notes.length * 10);
  expect(sentences.filter((sentence) => shown.includes(sentence))).toEqual([]);

  const listed = [...text('imsmanifest.xml').matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name!);
  expect(listed).toEqual(['index.html', 'player.js', 'player.css', 'licences.txt']);
  expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
  for (const name of listed) {
    // What is left are the names of two languages, which nothing fetches.
    const addresses = text(name).match(/(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)]*/g) ?? [];
    expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)$/.test(address))).toEqual([]);
    expect(text(name)).not.toMatch(/url\(|@import|"url":"[^"]/);
  }
});
