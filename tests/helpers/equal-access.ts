// Runs IBM’s Equal Access engine, a second opinion beside axe, and words what it finds. It is asked once about each form of element: what it says
// of a form, it says of it wherever it stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Checker } from 'accessibility-checker-engine';
import { FALSE_ALARMS } from './false-alarms.ts';
import { findNewForms, thinOut } from './new-forms.ts';

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
  const fresh = await findNewForms(page, known);
  if (fresh.length === 0) return [];
  if (mayThinOut) await thinOut(page, fresh);
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(`${ENGINE}; window.ace = ace; undefined`);
  return page.evaluate(runEngine, { standards: STANDARDS, alarms: FALSE_ALARMS });
}
