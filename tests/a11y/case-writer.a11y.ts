// Every step of the form for a case study, filled in: in light and dark, on a narrow screen, in forced colours, and on paper.
import { expect, test } from '../helpers/test.ts';
import { wholeStudy } from '../helpers/arbitrary-study.ts';
import { at } from '../helpers/paths.ts';
import { checkPaper } from '../helpers/paper.ts';
import { excessWidth, expectAccessible } from '../helpers/screen.ts';
import { openDocuments } from '../helpers/workbook.ts';

const ID = 'ownabcdefgh12345';
const study = wholeStudy({
  ideas: [{ id: 'joint-decisions-and-case-review', title: 'Joint decisions and case review' }],
  expects: [{ id: 'access-and-engagement#nobody-turned-away', text: 'Nobody is turned away.', dimension: 'Access and engagement' }],
});

test('no step has an accessibility problem, each fits a screen of 320 pixels, and the text prints', async ({ page }) => {
  await openDocuments(page, [
    {
      id: ID,
      kind: 'case-study',
      version: 1,
      title: 'Joint meeting in Riverside',
      createdAt: '2026-11-30T10:00:00.000Z',
      changedAt: '2026-11-30T11:00:00.000Z',
      revision: 1,
      body: { study: { ...study, did: 'We met the service users.' }, past: [], future: [] },
    },
  ]);
  for (const place of ['', `#${ID}/about`, `#${ID}/story`, `#${ID}/result`, `#${ID}/teaching`, `#${ID}/share`, `#${ID}/print`]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(at('/case-studies/write/') + place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (place.endsWith('teaching')) await page.getByText('Safety, governance and learning').first().click();
    await expectAccessible(page, place);
    if (place.endsWith('print')) await checkPaper(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await excessWidth(page), `${place}: too wide at 320 pixels`).toBeLessThanOrEqual(0);
    await expectAccessible(page, `${place}, narrow`);
  }
});
