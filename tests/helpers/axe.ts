// Runs axe and words what it finds.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything up to WCAG 2.2 level AA, and axe’s own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules whose result depends on the colour scheme; the dark pass runs only these. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Rules that are left out, each with its reason. Empty is how it should be. */
export const LEFT_OUT: Record<string, string> = {};

/** Runs axe on the page as it is now and returns one line for each element with a problem. */
export async function findAccessibilityProblems(page: Page, { only }: { only?: string[] } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ preload: false, resultTypes: ['violations'] });
  if (only) axe.withRules(only);
  else axe.withTags(TAGS).disableRules(Object.keys(LEFT_OUT));
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')}\n    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`),
  );
}
