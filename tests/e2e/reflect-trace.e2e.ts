// What a device passed round leaves behind: nothing of anybody’s turn, neither for the next person nor on the disk.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '../helpers/test.ts';
import { openAnswers, openStep, SESSION, setUpSession } from '../helpers/reflection.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const words = (turn: number) => `turn-${turn}-wrote-this-qxz`;

async function takeTurn(page: Page, turn: number): Promise<void> {
  await page.getByRole('button', { name: 'Start my turn' }).click();
  await page.getByText('Add what would show it').click();
  await page.getByLabel('What would show it?').fill(words(turn));
  for (let number = 1; number <= 3; number++) {
    await expect(page.getByText(`Question ${number} of 3`)).toBeVisible();
    await page.getByRole('radio', { name: 'Partly' }).check();
    await page.getByRole('link', { name: /^(Next question|Finish my turn)$/ }).click();
  }
}

async function passRound(page: Page): Promise<void> {
  await setUpSession(page, { from: 'set:starting-a-conversation', groups: ['Mental health', 'Substance use'] });
  await openStep(page, 'Answer alone');
  await page.getByRole('link', { name: 'Pass this device round' }).click();
}

test('a turn that is left, thrown away or cut off by a reload leaves nothing for the next person, and its owner is told', async ({ page }) => {
  await passRound(page);
  await takeTurn(page, 1);
  await expect(heading(page)).toHaveText('Seal your answers');

  // Throwing away asks first; another screen of the session shows nothing of the turn.
  await page.getByRole('button', { name: 'Throw this turn away' }).click();
  await page.getByRole('button', { name: 'Keep this turn' }).click();
  const seal = page.url();
  await page.goto(seal.replace('turn/seal', 'pool'));
  await expect(heading(page)).toHaveText('Your turn is not sealed');
  await expect(page.getByText(words(1))).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to my turn' }).click();
  await expect(page.getByText('3 of 3 questions are rated.')).toBeVisible();

  // A reload asks first, loses the turn, and says so to whoever comes back.
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('A turn was begun here and not sealed')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goto(page.url().replace('turn/seal', 'turn/1'));
  await expect(heading(page)).toHaveText('Your turn');
  await page.goto(SESSION.replace('session/', 'answer/'));
  await expect(heading(page)).toHaveText('Join with a code');
  await expect(page.getByText('Turn on this device')).toHaveCount(0);
  await page.goto(SESSION.replace('reflect/session/', 'workbook/'));
  await expect(page.getByText('Harbour teams').first()).toBeVisible();
  await expect(page.getByText('Turn on this device')).toHaveCount(0);
});

/** Whether a text stands in any file below a folder, in the ways in which browsers write texts. */
async function foundOnDisk(folder: string, text: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const ways = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const found = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => {
        const path = join(file.parentPath, file.name);
        const bytes = await readFile(path).catch(() => Buffer.alloc(0));
        return ways.some((way) => bytes.includes(way)) ? [path.slice(folder.length)] : [];
      }),
  );
  return found.flat();
}

test('neither the words of a turn nor, once opened, the key of the session can be read from the disk', async ({ baseURL, launchOptions }) => {
  const folder = await mkdtemp(join(tmpdir(), 'reflect-'));
  const open = () => chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: baseURL ?? '' });
  try {
    let context = await open();
    let page = await context.newPage();
    await passRound(page);
    for (const turn of [1, 2, 3, 4]) {
      await takeTurn(page, turn);
      await page.getByRole('button', { name: 'Seal and pass on' }).click();
      await expect(heading(page)).toHaveText('Your turn');
    }
    // A turn that is not sealed when the browser ends, and a shared note that is kept: what is kept can be found by this search.
    await openStepOf(page, 'discuss/1');
    await page.getByLabel('What we say about it').fill('the-shared-note-is-kept-qxz');
    await expect(page.getByText(/^Saved at/)).toBeVisible();
    await openStepOf(page, 'turn');
    await takeTurn(page, 5);
    const address = page.url();
    const key = await page.evaluate(async () => {
      const keys = await (await navigator.storage.getDirectory()).getDirectoryHandle('both-together-keys');
      for await (const handle of keys.values()) if (handle.kind === 'file') return (await handle.getFile()).text();
      return '';
    });
    expect(key.length).toBeGreaterThan(100);
    await context.close();
    expect((await foundOnDisk(folder, 'the-shared-note-is-kept-qxz')).length).toBeGreaterThan(0);
    expect((await foundOnDisk(folder, key)).length).toBeGreaterThan(0);
    for (const turn of [1, 2, 3, 4, 5]) expect(await foundOnDisk(folder, words(turn)), words(turn)).toEqual([]);

    // The session goes on in the same browser: the sealed answers open, and their key is gone from the disk.
    context = await open();
    page = await context.newPage();
    await page.goto(address.replace(/#(\w|-)+\/.*/, (fragment) => `${fragment.split('/')[0]}/pool`));
    await expect(page.getByText('4 people’s answers are in.')).toBeVisible();
    await openAnswers(page);
    await expect(page.getByText(/^Saved at/)).toBeVisible();
    await context.close();
    expect(await foundOnDisk(folder, key)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Goes to a screen of the open session. */
async function openStepOf(page: Page, screen: string): Promise<void> {
  await page.goto(page.url().replace(/(#[^/]+)\/.*/, `$1/${screen}`));
}
