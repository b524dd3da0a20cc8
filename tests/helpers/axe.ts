// Runs axe, and the second engine beside it, and words what they find.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';
import { askEqualAccess } from './equal-access.ts';
import { findNewForms, thinOut } from './new-forms.ts';

/** Everything up to WCAG 2.2 level AA, and axe’s own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';
const LINK_IN_TEXT = 'link-in-text-block';

/**
 * Rules whose result depends on the colour scheme; the dark pass runs only these. They take seconds on a long page, and give the same answer
 * wherever words of the same look stand on the same background: a worker asks them once for each look, and not at all where it knows every one.
 */
export const COLOUR_RULES = [CONTRAST, LINK_IN_TEXT];

/** Takes long, too: each control is held against all that is near. Asked of every small control, and of some of each form of the others. */
const TARGET_SIZE = 'target-size';

/** Rules that are left out, each with its reason. Empty is how it should be. */
export const LEFT_OUT: Record<string, string> = {};

/**
 * Axe itself, without its package for Playwright: that one’s runner puts axe, one and a half megabytes, into the page twice for each run
 * and fetches every rule that passed; with hundreds of runs it costs as much as the checking.
 */
const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What is marked with it is asked for contrast, or for size: axe looks for these names in place of its own. What has something near stays with it. */
const MARKS = { look: 'data-axe-look', target: 'data-axe-target', near: 'data-axe-near' } as const;
const SELECTORS = [
  { id: CONTRAST, selector: `[${MARKS.look}]` },
  { id: LINK_IN_TEXT, selector: `a[href][${MARKS.look}], [role=link][${MARKS.look}]` },
  { id: TARGET_SIZE, selector: `[${MARKS.target}]` },
];
const CONTROLS = 'a[href], button, input, select, summary, textarea, [tabindex], [role=button], [role=link], [role=option], [role=radio], [role=tab]';

interface Options {
  runOnly: { type: 'rule' | 'tag'; values: string[] };
  rules?: Record<string, { enabled: boolean }>;
}

declare global {
  interface Window {
    axe?: {
      configure(spec: { rules: readonly { id: string; selector: string }[] }): void;
      run(context: Document, options: object): Promise<{ violations: Result[] }>;
    };
  }
}

/** The looks of words that this worker has asked about, in light and in dark. */
const knownLooks = new Set<number>();

/** Runs in the browser: marks the first, the middle and the last element of every look that is not known, and gives these looks as numbers. */
function markLooks({ mark, known }: { mark: string; known: readonly number[] }): number[] {
  // Colours that are still on their way would be those of neither scheme.
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const backgrounds = new Map<Element | null, string>([[null, '']]);
  /** Everything that is painted behind an element’s text, from the outside in. */
  const backgroundOf = (element: Element | null): string => {
    const before = backgrounds.get(element);
    if (before !== undefined || !element) return before ?? '';
    const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, position === 'static' || position === 'relative' ? '' : position, filter, mixBlendMode].join(' ');
    const outside = backgroundOf(element.parentElement);
    const all = own === 'rgba(0, 0, 0, 0) none 1  none normal' ? outside : `${outside} > ${own}`;
    backgrounds.set(element, all);
    return all;
  };
  const lookOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    const around = element.parentElement && getComputedStyle(element.parentElement).color;
    // A link among other words is told apart from them; one alone in its line need not be.
    const isAmongWords = element.localName === 'a' && (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    const isDisabled = element.matches(':disabled, [aria-disabled=true]');
    const own = [element.localName, color, fontSize, fontWeight, textDecorationLine, textShadow, around, isAmongWords, isDisabled];
    return `${backgroundOf(element)} ${own.join(' ')}`;
  };
  const hasWords = (element: Element) =>
    element.matches('input, select, textarea') || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  /** As a number: a look is a long line, and a worker knows thousands. */
  const short = (look: string) => {
    let number = 7;
    for (let at = 0; at < look.length; at += 1) number = (number * 31 + look.charCodeAt(at)) % 0xff_ffff_ffff;
    return number;
  };
  const before = new Set(known);
  const looks = Map.groupBy(
    [...document.querySelectorAll('body *')].filter((element) => hasWords(element) && isSeen(element)),
    lookOf,
  );
  const fresh = [...looks].map(([look, all]) => ({ look: short(look), all })).filter(({ look }) => !before.has(look));
  for (const { all } of fresh) for (const element of [all[0]!, all[all.length >> 1]!, all.at(-1)!]) element.setAttribute(mark, '');
  return fresh.map(({ look }) => look);
}

/** Runs in the browser: marks every small control that has another one near, and that other one: what is asked about the size of one depends on both. */
function markNear({ mark, controls }: { mark: string; controls: string }): void {
  // In CSS pixels (WCAG 2.5.8): a circle around the middle of a small control must not touch another control, nor the circle of a small one.
  const SIZE = 24;
  const all = [...document.querySelectorAll(controls)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const row = (y: number) => Math.floor(y / SIZE);
  const rows = new Map<number, typeof all>();
  for (const control of all)
    for (let at = row(control.box.top - SIZE); at <= row(control.box.bottom + SIZE); at += 1) {
      const inRow = rows.get(at);
      if (inRow) inRow.push(control);
      else rows.set(at, [control]);
    }
  for (const { element, box } of all.filter(({ box: { width, height } }) => width < SIZE || height < SIZE)) {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (const { element: other, box: its } of rows.get(row(y)) ?? []) {
      const toBox = Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom));
      const toMiddle = Math.hypot((its.left + its.right) / 2 - x, (its.top + its.bottom) / 2 - y);
      if (other.contains(element) || element.contains(other) || (toBox > SIZE / 2 && toMiddle > SIZE)) continue;
      element.setAttribute(mark, '');
      other.setAttribute(mark, '');
    }
  }
}

/**
 * Runs in the browser: axe on the whole page, in one run, since with each it reads the whole page anew. It asks about the size of every small control,
 * and of the first, the middle and the last of every form of the others; in frames of everything.
 */
async function runAxe({
  options,
  selectors,
  mark,
  controls,
}: {
  options: Options;
  selectors: typeof SELECTORS;
  mark: string;
  controls: string;
}): Promise<Result[]> {
  const targetOf = (element: Element): string => {
    const form = (of: Element | null) => `${of?.localName} ${of?.getAttribute('class') ?? ''}`;
    return [form(element), form(element.parentElement), form(element.parentElement?.parentElement ?? null)].join(' < ');
  };
  const boxes = [...document.querySelectorAll(controls)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => box.width > 1 && box.height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  /** Only then does it depend on what is near. */
  const isSmall = ({ box: { width, height } }: (typeof boxes)[number]) => width < 24 || height < 24;
  const large = Map.groupBy(
    boxes.filter((control) => !isSmall(control)),
    ({ element }) => targetOf(element),
  );
  const asked = [...boxes.filter(isSmall), ...[...large.values()].flatMap((all) => [all[0]!, all[all.length >> 1]!, all.at(-1)!])];
  for (const { element } of asked) element.setAttribute(mark, '');
  window.axe!.configure({ rules: selectors });
  const { violations } = await window.axe!.run(document, { ...options, preload: false, resultTypes: ['violations'] });
  return violations;
}

/** Runs in the browser. */
function removeMarks(marks: readonly string[]): void {
  for (const mark of marks) for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}

/** Shows what the content folds away, so that axe sees it, and ends any transition. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    for (const animation of document.getAnimations()) animation.finish();
  });
}

/** Marks the words of every look that is new to this worker, in the colours that are shown now, and tells whether there are any. */
async function markNewLooks(page: Page): Promise<boolean> {
  const fresh = await page.evaluate(markLooks, { mark: MARKS.look, known: [...knownLooks] });
  for (const look of fresh) knownLooks.add(look);
  return fresh.length > 0;
}

/** Asks about the page as it is now, and about colours where a look is marked. One line for each element with a problem. */
async function ask(page: Page, only?: readonly string[]): Promise<string[]> {
  // Axe asks frames through a copy of itself that is in each of them.
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${AXE}; undefined`);
  const options: Options = only
    ? { runOnly: { type: 'rule', values: only.filter((rule) => !(rule in LEFT_OUT)) } }
    : { runOnly: { type: 'tag', values: TAGS }, rules: Object.fromEntries(Object.keys(LEFT_OUT).map((rule) => [rule, { enabled: false }])) };
  const violations = await page.evaluate(runAxe, { options, selectors: SELECTORS, mark: MARKS.target, controls: CONTROLS });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')}\n    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`),
  );
}

/** Runs both engines on the page as it is now; the second where something is there that it has not seen. With `only`, these rules of axe alone. */
export async function findAccessibilityProblems(page: Page, { only }: { only?: readonly string[] } = {}): Promise<string[]> {
  await markNewLooks(page);
  const problems = await ask(page, only);
  await page.evaluate(removeMarks, Object.values(MARKS));
  return only ? problems : [...problems, ...(await askEqualAccess(page))];
}

/** Takes away what only repeats forms that are in `known`, and has neither a new look nor a small control with another one near. */
async function keepWhatIsNew(page: Page, known: Set<string>): Promise<void> {
  await page.evaluate(markNear, { mark: MARKS.near, controls: CONTROLS });
  await thinOut(page, await findNewForms(page, known), `[${MARKS.look}], [${MARKS.near}]`);
}

/** Runs axe on a page that is of no more use afterwards: what repeats forms of elements that are in `known`, which then holds all, is taken away. */
export async function askAxeAboutNewForms(page: Page, known: Set<string>): Promise<string[]> {
  await markNewLooks(page);
  await keepWhatIsNew(page, known);
  return ask(page);
}

/**
 * Runs axe in light, and in dark what depends on colours, where a look is new there.
 * @param options.known as for `askAxeAboutNewForms`; without it the page stays as it is
 */
export async function askAxeInLightAndDark(page: Page, { known }: { known?: Set<string> } = {}): Promise<{ light: string[]; dark: string[] }> {
  // Looks of both schemes are marked before anything is taken away.
  await markNewLooks(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const isNewInDark = await markNewLooks(page);
  if (known) await keepWhatIsNew(page, known);
  const dark = isNewInDark ? await ask(page, COLOUR_RULES) : [];
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ask(page);
  await page.evaluate(removeMarks, Object.values(MARKS));
  return { light, dark };
}
