// Every screen of a local protocol: in light and dark, on a narrow screen, and on paper.
import { expect, test } from '../helpers/test.ts';
import { workedProtocol } from '../helpers/local-protocol.ts';
import { at } from '../helpers/paths.ts';
import { checkPaper } from '../helpers/paper.ts';
import { excessWidth, expectAccessible } from '../helpers/screen.ts';
import { openDocuments } from '../helpers/workbook.ts';

const document = (id: string, title: string) => ({
  id,
  kind: 'local-protocol',
  version: 1,
  title,
  createdAt: '2026-11-30T10:00:00.000Z',
  changedAt: '2026-11-30T11:00:00.000Z',
  revision: 1,
  body: workedProtocol(),
});

test('every screen has no accessibility problem, fits any screen, and the protocol prints', async ({ page }) => {
  test.setTimeout(120_000);
  await openDocuments(page, [document('protocol0one', 'Local protocol'), document('protocol0two', 'An earlier one')]);
  const places = [
    '',
    '#new',
    '#protocol0one',
    '#protocol0one/access-and-engagement',
    '#protocol0one/take-over',
    '#protocol0one/compare',
    '#protocol0one/print',
  ];
  for (const place of places) {
    await page.goto(at('/plan/protocol/') + place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (place.endsWith('engagement'))
      await page
        .getByRole('button', { name: /^Borrow words/ })
        .first()
        .click();
    if (place.endsWith('compare')) await page.getByText(/^Since “/).waitFor();
    await expectAccessible(page, place);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await excessWidth(page), `${place}: too wide at 320 pixels`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  await page.getByRole('button', { name: 'Print', exact: true }).waitFor();
  await checkPaper(page);
});
