// Whether what has the focus can be seen: nothing that stays in place while the page scrolls lies over it, and it is not hidden itself.
import type { Page } from '@playwright/test';

/** So many places of a long page are tried, from the top down and back up. */
const MOST_PLACES = 40;

/** Runs in the browser. */
function findHidden(most: number): string[] {
  const focused = document.activeElement;
  // What opens over the page closes when the focus leaves it.
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-closes]')) details.open = false;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element: Element) => element.outerHTML.replace(/>[^]*/, '>').slice(0, 120);
  const dialog = document.querySelector('dialog:modal');
  const all = [...(dialog ?? document.body).querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element),
  );
  /** A hidden radio button shows its focus on its label. */
  const shownOf = (element: HTMLElement) => (element.matches('input') && element.closest('label')) || element;
  const unseen = all
    .map(shownOf)
    .filter((element) => !element.matches('.skip'))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      // Inside a box that is cut to nothing.
      const cut = element.closest('.sr-only, [class*="sr-only"]');
      return (width <= 1 && height <= 1) || (cut !== null && cut.getBoundingClientRect().width <= 1);
    });
  const bars = [...document.querySelectorAll('body *')].filter(
    (element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && isShown(element),
  );
  const covered: HTMLElement[] = [];
  if (bars.length > 0) {
    const free = all.filter((element) => !bars.some((bar) => bar.contains(element)));
    const step = Math.max(1, Math.ceil(free.length / most));
    const some = free.filter((_, index) => index % step === 0);
    for (const element of [...some, ...some.toReversed()]) {
      element.focus();
      const shown = shownOf(element);
      const { left, top, width, height } = shown.getBoundingClientRect();
      const over = [0.1, 0.5, 0.9].map((share) => document.elementFromPoint(left + Math.min(width / 2, 40), top + height * share));
      if (over.every((other) => other && !shown.contains(other) && bars.some((bar) => bar.contains(other)))) covered.push(element);
    }
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (focused instanceof HTMLElement) focused.focus();
  return [
    ...unseen.map((element) => `nothing to see when it has the focus: ${name(element)}`),
    ...new Set(covered.map((element) => `covered: ${name(element)}`)),
  ];
}

/** One line for each element that cannot be seen while it has the focus (WCAG 2.4.7 and 2.4.11). Moves the focus, and brings it back. */
export const findHiddenFocus = (page: Page): Promise<string[]> => page.evaluate(findHidden, MOST_PLACES);
