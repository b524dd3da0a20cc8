// Runs IBM’s Equal Access engine, a second opinion beside axe, and words what it finds. It is asked once about each form of element: what it says
// of a form, it says of it wherever it stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Checker } from 'accessibility-checker-engine';
import { OWN_VALUES } from './every-form.ts';
import { FALSE_ALARMS } from './false-alarms.ts';

const require = createRequire(import.meta.url);
const ENGINE = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
const STANDARDS = ['WCAG_2_2', 'IBM_Accessibility'];

declare global {
  interface Window {
    ace?: { Checker: new () => Checker };
  }
}

/** The forms of elements that were asked about in this worker. */
const known = new Set<string>();

/**
 * Runs in the browser: the forms of the elements, each with its attributes and its parent. Where `fresh` says which of them are asked about, what
 * shows none of these, or only more of them, is taken away, such as all rows of a list but two: a page of five thousand elements then costs no
 * more than one of five hundred. What a label or a description points at stays.
 */
function walkForms({ ownValues, fresh }: { ownValues: string; fresh?: readonly string[] }): string[] {
  const own = new RegExp(ownValues);
  const wanted = fresh && new Set(fresh);
  const pointing = [...document.querySelectorAll('[for], [aria-labelledby], [aria-describedby], [aria-controls], [aria-details], [popovertarget]')];
  const ids = new Set(pointing.flatMap((element) => [...element.attributes].filter(({ name }) => own.test(name)).flatMap(({ value }) => value.split(/\s+/))));
  const isPointedAt = (element: Element) => [element, ...element.querySelectorAll('[id]')].some(({ id }) => ids.has(id));
  const formOf = (element: Element) =>
    [element.localName, ...[...element.attributes].map(({ name, value }) => (own.test(name) ? name : `${name}=${value}`)).sort()].join(' ');
  const times = new Map<string, number>();
  const look = (element: Element, parent: string): boolean => {
    const form = formOf(element);
    const key = `${parent} > ${form}${element.childNodes.length === 0 ? ' empty' : ''}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    let isNeeded = before < 2 && (!wanted || wanted.has(key));
    for (const child of element.localName === 'svg' ? [] : [...element.children]) {
      const isChildNeeded = look(child, form);
      const mayGo = child !== element.firstElementChild && child.matches('li, tr, section, details');
      if (wanted && !isChildNeeded && mayGo && !isPointedAt(child)) child.remove();
      isNeeded ||= isChildNeeded;
    }
    return isNeeded;
  };
  look(document.body, '');
  return [...times.keys()];
}

interface Question {
  standards: readonly string[];
  alarms: readonly { rule: string; where?: string }[];
}

/** Runs in the browser: the engine on the whole document, without false alarms. */
async function runEngine({ standards, alarms }: Question): Promise<string[]> {
  const checker = new window.ace!.Checker();
  const leftOut = new Set(alarms.filter(({ where }) => !where).map(({ rule }) => rule));
  for (const standard of standards) checker.rulesetRules[standard] = checker.rulesetRules[standard]!.filter((rule) => !leftOut.has(rule));
  const { results } = await checker.check(document, [...standards]);
  const passed: unknown = 'PASS';
  const at = (path: string) => document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
  return results
    .filter(({ value: [, outcome] }) => outcome !== passed)
    .filter(({ ruleId, path }) => {
      const element = at(path['dom'] ?? '');
      // What is folded away is asked about where it is open: closed, its labels count as missing.
      if (element instanceof Element && document.body.contains(element) && !element.checkVisibility()) return false;
      return !alarms.some(({ rule, where }) => rule === ruleId && where && element instanceof Element && element.matches(where));
    })
    .map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message}\n    ${snippet.slice(0, 160)}\n    ${path['dom'] ?? ''}`);
}

/**
 * One line for each element with a problem; none where every form that is shown was asked about before.
 * @param options.mayThinOut whether the page is of no more use afterwards, so that what repeats can be taken away
 */
export async function askEqualAccess(page: Page, { mayThinOut = false } = {}): Promise<string[]> {
  const forms = await page.evaluate(walkForms, { ownValues: OWN_VALUES.source });
  const fresh = forms.filter((form) => !known.has(form));
  if (fresh.length === 0) return [];
  for (const form of fresh) known.add(form);
  if (mayThinOut) await page.evaluate(walkForms, { ownValues: OWN_VALUES.source, fresh });
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(`${ENGINE}; window.ace = ace; undefined`);
  return page.evaluate(runEngine, { standards: STANDARDS, alarms: FALSE_ALARMS });
}
