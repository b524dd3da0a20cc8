// With the reader's own colours, such as a contrast theme of Windows: what is the main action, what is chosen, and that links that look like buttons look like them.
import { expect, test, type Locator } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';
import { BUILD } from '../helpers/teach.ts';

/** The colours that a thing has on the screen. */
const looks = (thing: Locator) =>
  thing.evaluate((element) => {
    const { color, backgroundColor, borderTopColor, boxShadow } = getComputedStyle(element);
    return { words: color, ground: backgroundColor, frame: borderTopColor, shadow: boxShadow };
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`in forced colours (${colorScheme}) the main action is told from others, links that look like buttons have their frame, and what is chosen is marked within its edge`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(at('/models/compare/'));
    const button = await looks(page.getByRole('button', { name: 'These two in Word' }));
    const main = await looks(page.getByRole('button', { name: 'Print these two' }));
    expect(main.ground).toBe(button.words);
    expect(main.words).not.toBe(main.ground);

    await page.goto(at('/models/'));
    expect(await looks(page.getByRole('link', { name: 'Weigh options for your area' }))).toEqual(button);
    expect(await looks(page.getByRole('link', { name: /^Compare them/ }))).toEqual(main);

    await page.goto(at('/toolkit/affinity-map/'));
    expect(await looks(page.getByRole('link', { name: /^Run it/ }).first())).toEqual(main);

    await page.goto(`${BUILD}#new`);
    expect(await looks(page.getByRole('button', { name: 'Start blank' }))).toEqual(main);

    await page.goto(at('/case-studies/angus-hubs/'));
    const ways = page.getByRole('navigation', { name: 'This case study' });
    const chosen = await looks(ways.locator('[aria-current]'));
    const other = await looks(ways.getByRole('link', { name: /^Learn with pauses/ }));
    expect(other.frame).toBe(button.frame);
    expect(chosen.ground).not.toBe(other.ground);
    expect(chosen.ground).not.toBe(main.ground);
    // A shadow around a box with round corners would be seen at its sides only, as brackets.
    for (const one of chosen.shadow.split(/,(?![^(]*\))/)) expect(one).toContain('inset');
  });
