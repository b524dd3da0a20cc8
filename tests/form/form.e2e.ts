// An editor opens the folder in the form, changes and adds entries, and reads beside it what the check says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const project = process.env['FORM_PROJECT']!;
const ASSIGNMENT = 'content/assignments/access-and-engagement-15.yaml';
const TOOL = 'content/tools/stakeholder-map.mdx';
const FIGURE = 'content/evidence/alcohol-screening-in-inpatients.yaml';
const FILES = [ASSIGNMENT, TOOL, FIGURE, 'content/dimensions/access-and-engagement.mdx', 'content/sources/later-facts.yaml', 'content/tools/_template.mdx'];

const onDisk = (file: string) => readFileSync(join(project, file), 'utf8');

/** No test can press the window in which a folder is chosen. The browser has a folder of its own, which takes its place. */
async function chooseFolder(page: Page) {
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of files) {
        const parts = path!.split('/');
        let folder = root;
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const stream = await (await folder.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
        await stream.write(text!);
        await stream.close();
      }
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    },
    FILES.map((file) => [file, onDisk(file)]),
  );
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByRole('treeitem', { name: 'Tools', exact: true })).toBeVisible();
}

/** The text of a file that the form has written. */
const written = (page: Page, file: string) =>
  page.evaluate(async (path) => {
    const parts = path.split('/');
    let folder = await navigator.storage.getDirectory();
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(parts.at(-1)!)).getFile()).text();
  }, file);

const open = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, address);

/** Gives an entry another title, and saves it. @returns what stands in the file afterwards */
async function retitle(page: Page, file: string, title: string): Promise<string> {
  const [, collection, name] = file.split('/');
  await open(page, `/collections/${collection}/entries/${name!.replace(/\.\w+$/, '')}`);
  await page.getByRole('textbox', { name: 'Title' }).first().fill(title);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => written(page, file)).toContain(`title: ${title}\n`);
  return written(page, file);
}

test('an entry is opened, changed and saved by its one line; a new one is a draft; the check beside the form follows', async ({ page, baseURL }) => {
  const answered: string[] = [];
  page.on('response', (response) => {
    if (/^https?:/.test(response.url())) answered.push(new URL(response.url()).origin);
  });
  await page.goto('admin/');
  const check = page.getByRole('complementary', { name: 'Check' });
  await expect(check.getByRole('status')).toHaveText('Nothing to mend');
  await chooseFolder(page);

  for (const file of [ASSIGNMENT, TOOL, FIGURE]) {
    const before = onDisk(file);
    expect(await retitle(page, file, 'Another title')).toBe(before.replace(/^title: .*$/m, 'title: Another title'));
  }

  await test.step('what is new is a draft, and the panel says what it still needs', async () => {
    const file = 'content/tools/a-new-tool.mdx';
    await open(page, '/collections/tools/new');
    await page.getByRole('textbox', { name: 'Title' }).first().fill('A new tool');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => written(page, file).catch(() => '')).toContain('title: A new tool\ndraft: true\n');
    writeFileSync(join(project, file), await written(page, file));
    await expect(check.getByRole('heading', { name: '1 draft' })).toBeVisible();
    await expect(check.getByRole('status')).toHaveText('Nothing to mend');
    await expect(check.getByRole('link', { name: 'Tool: A new tool' })).toHaveAttribute('href', '#/collections/tools/entries/a-new-tool');
    await check.getByText('to mend first').click();
    await expect(
      check
        .getByText('Summary', { exact: true })
        .or(check.getByText(/summary/i))
        .first(),
    ).toBeVisible();
  });

  await test.step('what is wrong is said with its entry, its field and what to do, and goes when it is mended', async () => {
    const before = onDisk(ASSIGNMENT);
    writeFileSync(join(project, ASSIGNMENT), before.replace(/^(\s*- read: ).*$/m, '$1tools/a-new-tool'));
    await expect(check.getByRole('status')).toHaveText('1 thing to mend');
    await expect(check.getByText(/^Parts \d+, Entry \(line \d+\)$/)).toBeVisible();
    await expect(check.getByText(/is a draft, and drafts are not on the site/).first()).toBeVisible();
    await check.getByText('What to do').first().click();
    await expect(check.getByText('Do one of the three.')).toBeVisible();
    writeFileSync(join(project, ASSIGNMENT), before);
    await expect(check.getByRole('status')).toHaveText('Nothing to mend');
  });

  await expect(page.locator('#nc-root')).toBeVisible();
  expect([...new Set(answered)]).toEqual([new URL(baseURL!).origin]);
});
