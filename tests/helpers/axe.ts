// Runs axe and words what it finds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';

/** Everything up to WCAG 2.2 level AA, and axe’s own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';

/**
 * Rules whose result depends on the colour scheme; the dark pass runs only these. They take seconds on a long page, and give the same answer
 * wherever words of the same look stand on the same background: they are asked once for each look.
 */
export const COLOUR_RULES = [CONTRAST, 'link-in-text-block'];

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
  oncePerLook?: boolean;
}

declare global {
  interface Window {
    axe?: { run(context: Document | Element[], options: object): Promise<{ violations: Result[] }> };
  }
}

/** Runs in the browser: axe on the whole page or, once per look, on the first, the middle and the last element of every look. */
async function runAxe({ options, oncePerLook }: Run): Promise<Result[]> {
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
  const someOfEveryLook = () => {
    const seen = [...document.querySelectorAll('body *')].filter((element) => hasWords(element) && isSeen(element));
    const some = [...Map.groupBy(seen, lookOf).values()].flatMap((same) => [...new Set([same[0]!, same[same.length >> 1]!, same.at(-1)!])]);
    const all = [...some, ...document.querySelectorAll('iframe')];
    return all.length > 0 ? all : document;
  };
  const { violations } = await window.axe!.run(oncePerLook ? someOfEveryLook() : document, { ...options, preload: false, resultTypes: ['violations'] });
  return violations;
}

/** Shows what the content folds away, so that axe sees it, and ends any transition. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    for (const animation of document.getAnimations()) animation.finish();
  });
}

/** Runs axe on the page as it is now and returns one line for each element with a problem. What depends on colours is asked once for each look; contrast may be left out. */
export async function findAccessibilityProblems(page: Page, { only, contrast: asks = true }: { only?: string[]; contrast?: boolean } = {}): Promise<string[]> {
  // Axe asks frames through a copy of itself that is in each of them.
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${AXE}; undefined`);
  const isAsked = (rule: string) => !(rule in LEFT_OUT) && (only?.includes(rule) ?? true) && (asks || rule !== CONTRAST);
  const leftOut = Object.fromEntries([...COLOUR_RULES, ...Object.keys(LEFT_OUT)].map((rule) => [rule, { enabled: false }]));
  const others: Run = { options: { runOnly: { type: 'tag', values: TAGS }, rules: leftOut } };
  const named = only?.filter((rule) => isAsked(rule) && !COLOUR_RULES.includes(rule));
  const ofColours = COLOUR_RULES.filter(isAsked);
  const runs: Run[] = [];
  if (!named) runs.push(others);
  else if (named.length > 0) runs.push({ options: { runOnly: { type: 'rule', values: named } } });
  if (ofColours.length > 0) runs.push({ options: { runOnly: { type: 'rule', values: ofColours } }, oncePerLook: true });
  const violations: Result[] = [];
  for (const run of runs) violations.push(...(await page.evaluate(runAxe, run)));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')}\n    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`),
  );
}
