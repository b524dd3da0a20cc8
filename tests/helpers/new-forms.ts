// What a page shows that was not asked about before in the same worker: what a checker of accessibility says of a form of element, it says of it
// wherever it stands.
import type { Page } from '@playwright/test';
import { OWN_VALUES } from './every-form.ts';

/** The forms of elements that were asked about in this worker on pages for reading, by the width of the screen. */
export const FORMS_ON_WIDE_SCREENS = new Set<string>();
export const FORMS_ON_NARROW_SCREENS = new Set<string>();

interface Walk {
  ownValues: string;
  /** What is taken away, all but these forms. Without it nothing is. */
  fresh?: readonly string[];
  /** Stays in any case, with what it stands in. */
  kept?: string;
}

/**
 * Runs in the browser: the forms of the elements, each with its attributes and its parent. Where `fresh` says which of them are asked about, what
 * shows none of these, or only more of them, is taken away, such as all rows of a list but two: a page of five thousand elements then costs no
 * more than one of five hundred. What a label or a description points at stays; of drawings the shapes go.
 */
function walkForms({ ownValues, fresh, kept }: Walk): string[] {
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
    let isNeeded = (kept !== undefined && element.matches(kept)) || (before < 2 && (!wanted || wanted.has(key)));
    for (const child of element.localName === 'svg' ? [] : [...element.children]) {
      const isChildNeeded = look(child, form);
      const mayGo =
        child !== element.firstElementChild &&
        child.matches('li, tr, section, details, article, div, p, ul, ol, dl, figure') &&
        !child.querySelector('h1') &&
        !element.closest('form');
      if (wanted && !isChildNeeded && mayGo && !isPointedAt(child)) child.remove();
      isNeeded ||= isChildNeeded;
    }
    return isNeeded;
  };
  look(document.body, '');
  // Shapes without a name or a part of their own say nothing to those who do not see them.
  const shapes = 'svg :is(circle, ellipse, line, path, polygon, polyline, rect):not([id], [role], [tabindex], :has(*))';
  if (wanted) for (const shape of document.querySelectorAll(shapes)) if ([...shape.attributes].every(({ name }) => !name.startsWith('aria-'))) shape.remove();
  return [...times.keys()];
}

/** The forms that are shown and not yet in `known`, which then holds them. */
export async function findNewForms(page: Page, known: Set<string>): Promise<string[]> {
  const forms = await page.evaluate(walkForms, { ownValues: OWN_VALUES.source });
  const fresh = forms.filter((form) => !known.has(form));
  for (const form of fresh) known.add(form);
  return fresh;
}

/** Takes away what repeats forms that are not fresh, but what `kept` selects. The page is of no more use afterwards than to be asked about what is left. */
export async function thinOut(page: Page, fresh: readonly string[], kept?: string): Promise<void> {
  await page.evaluate(walkForms, { ownValues: OWN_VALUES.source, fresh, ...(kept === undefined ? {} : { kept }) });
}
