// Runs axe, and the second engine beside it, and words what they find.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';
import { askEqualAccess } from './equal-access.ts';

/** Everything up to WCAG 2.2 level AA, and axe’s own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';
const LINK_IN_TEXT = 'link-in-text-block';

/**
 * Rules whose result depends on the colour scheme; the dark pass runs only these. They take seconds on a long page, and give the same answer
 * wherever words of the same look stand on the same background: they are asked once for each look.
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

/** What is marked with it is asked for contrast, or for size: axe looks for these names in place of its own. */
const LOOK = 'data-axe-look';
const TARGET = 'data-axe-target';
const SELECTORS = [
  { id: CONTRAST, selector: `[${LOOK}]` },
  { id: LINK_IN_TEXT, selector: `a[href][${LOOK}], [role=link][${LOOK}]` },
  { id: TARGET_SIZE, selector: `[${TARGET}]` },
];

interface Run {
  options: { runOnly: { type: 'rule' | 'tag'; values: string[] }; rules?: Record<string, { enabled: boolean }> };
  selectors: readonly { id: string; selector: string }[];
  marks: { look: string; target: string };
}

declare global {
  interface Window {
    axe?: {
      configure(spec: { rules: readonly { id: string; selector: string }[] }): void;
      run(context: Document, options: object): Promise<{ violations: Result[] }>;
    };
  }
}

/**
 * Runs in the browser: axe on the whole page, in one run, since with each it reads the whole page anew. What depends on colours or on size it asks
 * of the first, the middle and the last element of every look or of every form of control, and of every small control; in frames of everything.
 */
async function runAxe({ options, selectors, marks }: Run): Promise<Result[]> {
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
    const form = (of: Element | null) => `${of?.localName} ${of?.getAttribute('class') ?? ''}`;
    return [form(element), form(element.parentElement), form(element.parentElement?.parentElement ?? null)].join(' < ');
  };
  /** Only then does it depend on what is near. */
  const isSmall = (control: Element) => {
    const { width, height } = control.getBoundingClientRect();
    return width < 24 || height < 24;
  };
  const controls = 'a[href], button, input, select, summary, textarea, [tabindex], [role=button], [role=link], [role=option], [role=radio], [role=tab]';
  const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
  const someOf = (groups: Map<string, Element[]>) => [...groups.values()].flatMap((all) => [all[0]!, all[all.length >> 1]!, all.at(-1)!]);
  const bySize = Map.groupBy(seen(controls), isSmall);
  const marked = {
    [marks.look]: someOf(Map.groupBy(seen('body *').filter(hasWords), lookOf)),
    [marks.target]: [...(bySize.get(true) ?? []), ...someOf(Map.groupBy(bySize.get(false) ?? [], targetOf))],
  };
  for (const [mark, elements] of Object.entries(marked)) for (const element of elements) element.setAttribute(mark, '');
  window.axe!.configure({ rules: selectors });
  const { violations } = await window.axe!.run(document, { ...options, preload: false, resultTypes: ['violations'] });
  for (const [mark, elements] of Object.entries(marked)) for (const element of elements) element.removeAttribute(mark);
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

/** Runs axe on the page as it is now and returns one line for each element with a problem. What depends on colours or on size is asked of some of each look or form; contrast may be left out. */
export async function askAxe(page: Page, { only, contrast: asks = true }: AxeOptions = {}): Promise<string[]> {
  // Axe asks frames through a copy of itself that is in each of them.
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${AXE}; undefined`);
  const isAsked = (rule: string) => !(rule in LEFT_OUT) && (asks || rule !== CONTRAST);
  const options: Run['options'] = only
    ? { runOnly: { type: 'rule', values: only.filter(isAsked) } }
    : {
        runOnly: { type: 'tag', values: TAGS },
        rules: Object.fromEntries([CONTRAST, ...Object.keys(LEFT_OUT)].filter((rule) => !isAsked(rule)).map((rule) => [rule, { enabled: false }])),
      };
  const violations = await page.evaluate(runAxe, { options, selectors: SELECTORS, marks: { look: LOOK, target: TARGET } });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')}\n    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`),
  );
}

/** The same by both engines; by the second where everything is asked and something is there that it has not seen. */
export async function findAccessibilityProblems(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const problems = await askAxe(page, options);
  return options.only ? problems : [...problems, ...(await askEqualAccess(page))];
}
