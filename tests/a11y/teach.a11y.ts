// Every screen of the builder, in light and dark.
import { expect, test, type Page } from '../helpers/test.ts';
import { expectAccessible } from '../helpers/screen.ts';
import { BUILD, openBuildStep, openInBuilder, workshop } from '../helpers/teach.ts';
import { openLink } from '../helpers/open-link.ts';

/** Once the screen is there. */
async function check(page: Page, state: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), state).not.toHaveText(/…$/);
  await expectAccessible(page, state);
}

test('starting and adding have no accessibility problem', async ({ page }) => {
  await openInBuilder(page, workshop());
  await openLink(page, `${BUILD}#new`);
  await page.getByRole('link', { name: 'Before we meet' }).waitFor();
  await page.getByLabel('Open an assignment file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.getByRole('alert').waitFor();
  await check(page, 'start, with a file refused');
  for (const fragment of ['#new=ready:access-and-engagement-45', '#add=tools/journey-map,/about/', '#add=/glossary/', '#add=/about/', '#t=btt1.x']) {
    await openLink(page, BUILD + fragment);
    await check(page, fragment);
  }
});

test('building and handing out have no accessibility problem in any state', async ({ page }) => {
  await openInBuilder(page, workshop({ message: 'Ring Mr Jones.' }));
  await page
    .getByRole('button', { name: /^Move to …/ })
    .nth(1)
    .click();
  await page
    .getByRole('button', { name: /^Take out/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Put it back' }).waitFor();
  await check(page, 'parts');
  await page.getByRole('button', { name: 'Put it back' }).click();
  const id = new URL(page.url()).hash.split('/')[0] ?? '';
  for (const screen of ['add', 'add/kind=question-sets', 'part/p5', 'part/p6', 'preview/0', 'preview/1', 'preview/7']) {
    await openLink(page, `${BUILD}${id}/${screen}`);
    await check(page, screen);
  }
  await openLink(page, `${BUILD}${id}/part/p1`);
  await page.getByRole('group', { name: 'Pauses' }).waitFor();
  await check(page, 'part/p1');
  await openBuildStep(page, 'Message and dates');
  await check(page, 'words');
  await openBuildStep(page, 'Hand out');
  await page.getByRole('heading', { name: 'Does this point to a person?' }).waitFor();
  await check(page, 'check of the words');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('img', { name: 'The assignment as a QR code' }).waitFor();
  await check(page, 'handing out');
  await page.goto(`${BUILD}${id}/print/facilitator`);
  await page.getByRole('button', { name: 'Print' }).waitFor();
  await check(page, 'print');
  await openInBuilder(page, workshop({ title: '', parts: [] }));
  await check(page, 'no parts');
  await openBuildStep(page, 'Hand out');
  await check(page, 'things to put right');
});
