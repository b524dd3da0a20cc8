// One person alone: questions, an account in their own words, minutes they declare themselves, and a document to take away.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../helpers/test.ts';
import { openStep, SESSION } from '../helpers/reflection.ts';

test('a person writes a reflective account, sees the minutes counted, puts them right, and takes away a Word document without private notes', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(`${SESSION}#new=alone`);
  await page.getByRole('link', { name: 'Twenty minutes on your own' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('link', { name: 'Begin with the questions' }).click();
  await page.getByRole('radio', { name: 'Starting' }).check();
  await page.getByText('Add a note').click();
  await page.getByLabel('Private note').fill('Only for me');
  await page.clock.runFor('02:10');
  await openStep(page, 'Account');
  await expect(page.getByLabel('Minutes')).toHaveValue('2');
  await page.getByLabel('Minutes').fill('25');
  const texts = {
    'What happened': 'I looked at six questions.',
    'What I learnt': 'I had not asked about drink.',
    'What I changed': 'I ask now.',
    'How it relates to my practice': 'It is in the code.',
  };
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
  await page.clock.runFor(1000);
  await openStep(page, 'Take away');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reflective account');
  await expect(page.getByText('Time spent: 25 minutes, self-declared.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('What happened');
  await page.goBack();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word document' }).click()]);
  const text = strFromU8(unzipSync(await readFile(await file.path()))['word/document.xml']!);
  for (const words of Object.values(texts)) expect(text).toContain(words);
  expect(text).toContain('self-declared');
  expect(text).not.toContain('Only for me');
});
