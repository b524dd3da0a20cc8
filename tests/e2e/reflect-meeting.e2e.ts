// A team lead with a phone and half an hour: takes what fits, thins it out, prints it for the room, and is told what a turn keeps.
import { expect, test } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a dimension offers what fits a meeting, chosen questions can be taken out, the paper has the same levels, and a turn says what is not kept', async ({
  page,
}) => {
  await page.goto(at('/dimensions/joined-up-assessment-and-care/questions/'));
  await page.getByRole('link', { name: 'Reflect on this with your team' }).click();
  // The topic’s own exercise comes first; nothing begins with all sixty.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joined-up assessment and care');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'minutes' }).first()).toContainText(
    'Joined-up assessment and care in half an hour',
  );
  await expect(page.getByRole('link', { name: 'Take all 60: about 105 minutes alone' })).toBeVisible();
  await page.getByRole('link', { name: '45 minutes' }).click();
  await expect(page.getByText('8 questions: about 14 minutes to answer alone, 45 in all.')).toBeVisible();

  // Choosing opens at the chosen ones.
  const boxes = page.getByRole('checkbox');
  const chosen = page.getByRole('checkbox', { checked: true });
  await page.getByRole('button', { name: 'Choose other questions, or fewer' }).click();
  await expect(chosen).toHaveCount(8);
  await expect(boxes).toHaveCount(8);
  await page.getByRole('button', { name: 'Take all out' }).click();
  await expect(chosen).toHaveCount(0);
  await page.getByRole('button', { name: 'Put them back' }).click();
  await boxes.last().uncheck();
  await page.getByRole('button', { name: 'Show all questions' }).click();
  await expect(page.getByText(/^20 of \d+ questions shown, 7 picked/)).toBeVisible();
  await page.getByRole('button', { name: 'Show only the chosen' }).click();
  await expect(boxes).toHaveCount(7);
  await page.getByRole('button', { name: 'Use these 7 questions' }).click();
  await page.getByLabel('Name of the team or partnership').fill('North ward team');
  await page.getByRole('button', { name: 'Set up the session' }).click();
  await expect(page.getByText('1 of 6: Choose')).toBeVisible();

  await page.getByRole('link', { name: 'Print for everyone' }).click();
  await expect(page.getByText(/^North ward team, /)).toBeVisible();
  const rows = page.getByRole('row').filter({ hasText: 'Starting' });
  await expect(rows).toHaveCount(7);
  await expect(rows.first()).toContainText(
    /☐ ?Not yet.*☐ ?Starting.*☐ ?Partly.*☐ ?In place.*☐ ?Don’t know.*☐ ?Not for us.*How sure are you\?\s*☐ ?Guessing.*☐ ?Fairly sure.*☐ ?Sure/s,
  );
  const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(2);

  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Pass this device round' }).click();
  await page.getByRole('button', { name: 'Start my turn' }).click();
  await expect(page.getByText('2 of 6: Answer alone')).toBeVisible();
  await expect(page.getByText('Not saved yet: the answers of this turn.')).toBeVisible();
  await expect(page.getByText(/^Everything else here: saved at/)).toBeVisible();
});
