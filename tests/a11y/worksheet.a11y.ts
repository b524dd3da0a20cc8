// Every picture of a worksheet, filled in: in light and dark, in forced colours, on a narrow screen, enlarged four times, and on paper.
import { expect, test, type Page } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';
import { checkPaper } from '../helpers/paper.ts';
import { excessWidth, expectAccessible } from '../helpers/screen.ts';

/** A tool for each picture. */
const TOOLS = {
  plane: 'stakeholder-map',
  grid: 'journey-map',
  board: 'how-might-we',
  deck: 'ethical-engagement-cards',
  tree: 'cause-and-effect',
  bars: 'pareto-chart',
  line: 'run-chart',
  checklist: 'referral-criteria-checklist',
  sheet: 'joint-case-review',
} as const;

async function begin(page: Page, tool: string): Promise<void> {
  await page.goto(`${at('/toolkit/worksheet/')}#new=${tool}`);
  await page.getByRole('button', { name: 'Start from the example' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
}

/** Things that are told apart by a border or by words in the colours of the system: what is chosen must not be told by its fill alone. */
async function findWithoutBorder(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('[data-note], [aria-pressed], [aria-current]')]
        .filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).borderTopWidth) === 0)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
}

for (const [kind, tool] of Object.entries(TOOLS))
  test(`the ${kind} has no accessibility problem, fits any screen, and prints`, async ({ page }) => {
    await begin(page, tool);
    await expectAccessible(page, kind);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await findWithoutBorder(page), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await checkPaper(page);
    // 320 pixels are also 1,280 enlarged four times.
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await excessWidth(page), 'too wide at 320 pixels').toBeLessThanOrEqual(0);
    await expectAccessible(page, `${kind}, narrow`);
  });

test('ways to begin a worksheet, and the table, have no accessibility problem', async ({ page }) => {
  for (const place of ['#new=', '#new=&from=/case-studies/sahel/&ideas=crisis-response', '#new=how-might-we&from=/case-studies/sahel/', '#new=no-such-tool']) {
    await page.goto(at('/toolkit/worksheet/') + place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, place);
  }
  await begin(page, 'stakeholder-map');
  await page.getByRole('link', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expectAccessible(page, 'table, with an action');
});
