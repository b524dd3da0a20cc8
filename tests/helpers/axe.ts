// Runs axe, and the second engine beside it, and words what they find.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';
import { askEqualAccess } from './equal-access.ts';

/** Everything up to WCAG 2.2 level AA, and axe’s own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';

/**
 * Rules whose result depends on the colour scheme; the dark pass runs only these. They take seconds on a long page, and give the same answer
 * wherever words of the same look stand on the same background: they are asked once for each look.
 */
export const COLOUR_RULES = [CONTRAST, 'link-in-text-block'];

/** Takes half of a run on a long page: each control is held against all that is near. Asked of some controls of each form, among them always small ones. */
const TARGET_SIZE = 'target-size';

/** Rules that are left out, each with its reason. Empty is how it should be. */
export const LEFT_OUT: Record<string, string> = {};

/**
 * Axe itself, without its package for Playwright: that one’s runner puts axe, one and a half megabytes, into the page twice for each run
 * and fetches every rule that passed; with hundreds of runs it costs as much as the checking.
 */
const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Run {
  options: { runOnly: { type: 'rule' | 'tag'; values: string[] }; rules?: Record<string, { enabled: boolean }> };
  /** Whose form is asked about, in place of the whole page. */
  ofSome?: ('looks' | 'targets')[];
}

declare global {
  interface Window {
    axe?: { run(context: Document | Element[], options: object): Promise<{ violations: Result[] }> };
  }
}

/** Runs in the browser: axe on the whole page, or on the first, the middle and the last element of every look or of every form of control. */
async function runAxe({ options, ofSome }: Run): Promise<Result[]> {
  const backgrounds = new Map<Element | null, string>([[null, '']]);
  /** Everything that is painted behind an element’s text, from the outside in. */
  const backgroundOf = (element: Element | null): string => {
    const known = backgrounds.get(element);
    if (known !== undefined || !element) return known ?? '';
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
  const targetOf = (element: Element): string => {
    const { width, height } = element.getBoundingClientRect();
    const form = (of: Element | null) => `${of?.localName} ${of?.getAttribute('class') ?? ''}`;
    return [form(element), form(element.parentElement), form(element.parentElement?.parentElement ?? null), width < 24 || height < 24].join(' < ');
  };
  const controls = 'a[href], button, input, select, summary, textarea, [tabindex], [role=button], [role=link], [role=option], [role=radio], [role=tab]';
  const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
  const groupings = {
    looks: () => Map.groupBy(seen('body *').filter(hasWords), lookOf),
    targets: () => Map.groupBy(seen(controls), targetOf),
  };
  const someOf = (kinds: ('looks' | 'targets')[]) => {
    const same = kinds.flatMap((kind) => [...groupings[kind]().values()]);
    const some = new Set(same.flatMap((all) => [all[0]!, all[all.length >> 1]!, all.at(-1)!]));
    const all = [...some, ...document.querySelectorAll('iframe')];
    return all.length > 0 ? all : document;
  };
  const { violations } = await window.axe!.run(ofSome ? someOf(ofSome) : document, { ...options, preload: false, resultTypes: ['violations'] });
  return violations;
}

/** Shows what the content folds away, so that axe sees it, and ends any transition. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    for (const animation of document.getAnimations()) animation.finish();
  });
}

interface AxeOptions {
  /** Only these rules. */
  only?: string[];
  /** Whether contrast is asked about; it costs most. */
  contrast?: boolean;
}

/** Runs axe on the page as it is now and returns one line for each element with a problem. What depends on colours or on size is asked of some of each look; contrast may be left out. */
export async function askAxe(page: Page, { only, contrast: asks = true }: AxeOptions = {}): Promise<string[]> {
  // Axe asks frames through a copy of itself that is in each of them.
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${AXE}; undefined`);
  const isAsked = (rule: string) => !(rule in LEFT_OUT) && (only?.includes(rule) ?? true) && (asks || rule !== CONTRAST);
  const leftOut = Object.fromEntries([...COLOUR_RULES, TARGET_SIZE, ...Object.keys(LEFT_OUT)].map((rule) => [rule, { enabled: false }]));
  const others: Run = { options: { runOnly: { type: 'tag', values: TAGS }, rules: leftOut } };
  const named = only?.filter((rule) => isAsked(rule) && rule !== TARGET_SIZE && !COLOUR_RULES.includes(rule));
  const ofColours = COLOUR_RULES.filter(isAsked);
  const runs: Run[] = [];
  if (!named) runs.push(others);
  else if (named.length > 0) runs.push({ options: { runOnly: { type: 'rule', values: named } } });
  const ofSize = isAsked(TARGET_SIZE) ? [TARGET_SIZE] : [];
  if (ofColours.length + ofSize.length > 0)
    runs.push({
      options: { runOnly: { type: 'rule', values: [...ofColours, ...ofSize] } },
      ofSome: [...(ofColours.length > 0 ? ['looks' as const] : []), ...(ofSize.length > 0 ? ['targets' as const] : [])],
    });
  const violations: Result[] = [];
  for (const run of runs) violations.push(...(await page.evaluate(runAxe, run)));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')}\n    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`),
  );
}

/** The same by both engines; by the second where everything is asked and something is there that it has not seen. */
export async function findAccessibilityProblems(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const problems = await askAxe(page, options);
  return options.only ? problems : [...problems, ...(await askEqualAccess(page))];
}
