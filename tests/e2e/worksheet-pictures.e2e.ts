// Every picture of a worksheet, worked by pointer, by keys alone and by finger on a phone; the table then holds the same rows.
import { expect, test, type Locator, type Page } from '../helpers/test.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { at } from '../helpers/paths.ts';
import { excessWidth } from '../helpers/screen.ts';

const note = (page: Page, words: string) => page.getByRole('button', { name: new RegExp(`^${words}`) });
const place = (page: Page, key: string) => page.locator(`[data-place="${key}"]`);
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Drags by the pointer from the middle of one element to another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 10, start.y + start.height / 2);
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 6, { steps: 4 });
  await page.mouse.up();
}

const press = async (page: Page, name: RegExp, ...keys: string[]) => {
  await tabTo(page, name);
  for (const key of keys) await page.keyboard.press(key);
};

interface Picture {
  tool: string;
  byPointer: (page: Page) => Promise<void>;
  byKeys: (page: Page) => Promise<void>;
  /** What the table holds then: the name of a field, and its value. */
  inTable: (by: 'pointer' | 'keys') => [name: string, value: string][];
}

const PICTURES: Record<string, Picture> = {
  plane: {
    tool: 'stakeholder-map',
    byPointer: (page) => drag(page, note(page, 'Social care'), place(page, '5/4')),
    // The first key puts it in the middle, the others move it.
    byKeys: (page) => press(page, /^Social care/, 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight'),
    inTable: () => [
      ['How much the change affects them: Social care', '4'],
      ['How much they can help or stop it: Social care', '5'],
    ],
  },
  grid: {
    tool: 'journey-map',
    byPointer: async (page) => {
      await field(page, 'Crisis: Who they met, and where').fill('The police');
      await field(page, 'Crisis: Contact').selectOption({ label: 'Contact broke' });
    },
    byKeys: async (page) => {
      await tabTo(page, /^Crisis: Who they met, and where/);
      await page.keyboard.type('The police');
    },
    inTable: () => [['Crisis: Who they met, and where', 'The police']],
  },
  board: {
    tool: 'pathway-walk-through',
    byPointer: (page) => drag(page, note(page, 'Out of hours'), place(page, 'red')),
    byKeys: (page) => press(page, /^Out of hours/, 'ArrowRight', 'ArrowRight'),
    inTable: () => [['Green or red: Out of hours', 'red']],
  },
  deck: {
    tool: 'change-cards',
    byPointer: async (page) => {
      await field(page, 'What helps now, and who can offer it').fill('A walk');
      await page.getByRole('button', { name: 'Needs work' }).click();
    },
    byKeys: async (page) => {
      await tabTo(page, /^What helps now, and who can offer it/);
      await page.keyboard.type('A walk');
      await press(page, /^Needs work/, 'Enter');
    },
    inTable: () => [
      ['Pile: Pre-contemplation', 'work'],
      ['What helps now, and who can offer it: Pre-contemplation', 'A walk'],
    ],
  },
  tree: {
    tool: 'cause-and-effect',
    byPointer: (page) => drag(page, note(page, 'Money'), note(page, 'Rules')),
    byKeys: async (page) => {
      await press(page, /^Rules/, 'Enter');
      await press(page, /^Money/, 'Enter');
    },
    inTable: (by) => (by === 'pointer' ? [['Hangs from: Money, contracts and targets', 'rules']] : [['Hangs from: Rules, criteria and forms', 'money']]),
  },
  bars: {
    tool: 'pareto-chart',
    byPointer: async (page) => {
      await page.getByRole('link', { name: 'Table' }).click();
      await page.getByLabel('Add a kind').fill('Wrong form');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Bars' }).click();
      await expect(page.getByRole('link', { name: 'Bars' })).toHaveAttribute('aria-current', 'true');
      await field(page, 'How many: Wrong form').fill('12');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('row', { name: 'Wrong form 12 100%' })).toBeVisible();
    },
    byKeys: async (page) => {
      await press(page, /^Table$/, 'Enter');
      await tabTo(page, /^Add a kind/);
      await page.keyboard.type('Wrong form');
      await page.keyboard.press('Enter');
      await tabTo(page, /^How many: Wrong form/);
      await page.keyboard.type('12');
      await press(page, /^Bars$/, 'Enter');
      await expect(page.getByRole('row', { name: 'Wrong form 12 100%' })).toBeVisible();
    },
    inTable: () => [['How many: Wrong form', '12']],
  },
  line: {
    tool: 'run-chart',
    byPointer: async (page) => {
      await page.getByRole('link', { name: 'Table' }).click();
      for (const [moment, day, value] of [
        ['May', '2026-05-01', '4'],
        ['June', '2026-06-01', '8'],
      ] as const) {
        await page.getByLabel('Add a moment').fill(moment);
        await page.keyboard.press('Enter');
        await field(page, `Day: ${moment}`).fill(day);
        await field(page, `Value: ${moment}`).fill(value);
      }
      await page.getByRole('link', { name: 'Line' }).click();
      await expect(page.getByRole('img', { name: /2 values .* between 4 and 8, with a median of 6/ })).toBeVisible();
    },
    byKeys: async (page) => {
      await press(page, /^Table$/, 'Enter');
      await tabTo(page, /^Add a moment/);
      for (const moment of ['May', 'June']) {
        await page.keyboard.type(moment);
        await page.keyboard.press('Enter');
      }
      for (const [moment, day, value] of [
        ['May', '05012026', '4'],
        ['June', '06012026', '8'],
      ] as const) {
        await tabTo(page, new RegExp(`^Day: ${moment}`));
        await page.keyboard.type(day);
        await tabTo(page, new RegExp(`^Value: ${moment}`));
        await page.keyboard.type(value);
      }
      await press(page, /^Line$/, 'Enter');
      await expect(page.getByRole('img', { name: /2 values .* between 4 and 8, with a median of 6/ })).toBeVisible();
    },
    inTable: () => [['Value: June', '8']],
  },
  checklist: {
    tool: 'referral-criteria-checklist',
    byPointer: (page) => page.getByRole('group', { name: 'Types of substance' }).getByText('Unclear').click(),
    byKeys: async (page) => {
      await press(page, /^Yes$/, 'ArrowRight', 'ArrowRight');
    },
    inTable: (by) => [[by === 'pointer' ? 'What the paper says: Types of substance' : 'What the paper says: Age of the people we accept', 'unclear']],
  },
  sheet: {
    tool: 'joint-case-review',
    byPointer: async (page) => {
      await page
        .getByLabel(/^What was agreed/)
        .first()
        .fill('Meet again');
    },
    byKeys: async (page) => {
      await tabTo(page, /^What was agreed/);
      await page.keyboard.type('Meet again');
    },
    inTable: () => [['What was agreed: What the person wants, in their words', 'Meet again']],
  },
};

/** Ways to begin a blank worksheet. */
async function begin(page: Page, tool: string, by: 'pointer' | 'keys'): Promise<void> {
  await page.goto(`${at('/toolkit/worksheet/')}#new=${tool}`);
  const start = page.getByRole('button', { name: 'Start blank' });
  await start.waitFor();
  if (by === 'keys') await press(page, /^Start blank/, 'Enter');
  else await start.click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
}

for (const by of ['pointer', 'keys'] as const)
  test(`every picture is worked by ${by === 'keys' ? 'keys alone' : 'pointer'}, and the table holds the same`, async ({ page }) => {
    test.setTimeout(120_000);
    // Tall enough to drag across the whole picture.
    await page.setViewportSize({ width: 1280, height: 1500 });
    for (const [kind, { tool, inTable, ...ways }] of Object.entries(PICTURES)) {
      await test.step(kind, async () => {
        await begin(page, tool, by);
        await (by === 'keys' ? ways.byKeys(page) : ways.byPointer(page));
        await page.getByRole('link', { name: 'Table' }).click();
        for (const [name, value] of inTable(by)) await expect(field(page, name), `${kind}: ${name}`).toHaveValue(value);
      });
    }
  });

test('a map, a journey and cards are filled in with a finger on a phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await begin(page, 'stakeholder-map', 'pointer');
  await note(page, 'Social care').tap();
  await place(page, '5/4').tap();
  await expect(note(page, '\\d+\\. Social care')).toHaveAccessibleName(/5 of 5, a lot\. .* 4 of 5\./);
  // On the map of a phone it is a number, and a list says which.
  await expect(note(page, '\\d+\\. Social care')).toHaveText('7');
  await expect(page.getByRole('list', { name: 'What the numbers stand for' })).toContainText('Social care');
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);

  await begin(page, 'journey-map', 'pointer');
  await page.getByText('6. Crisis').tap();
  await field(page, 'Crisis: Who they met, and where').fill('The police');
  // Neither is a grid or a table here: one stage at a time, or one lane.
  await expect(page.getByRole('link', { name: 'By stage' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'By lane' }).tap();
  await page.getByLabel(/^Lane 1 of/).selectOption({ label: 'Who they met, and where' });
  await expect(field(page, 'Crisis')).toHaveValue('The police');
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);

  await begin(page, 'change-cards', 'pointer');
  await page.getByRole('button', { name: 'Ready to print' }).tap();
  await expect(page.getByRole('heading', { name: 'Ready to print (1)' })).toBeVisible();
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  await context.close();
});
