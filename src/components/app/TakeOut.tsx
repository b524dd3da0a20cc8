// The button that takes something out of a list. It goes with what it takes out, so the focus moves: to what comes next, else to what
// stands before, else to where something can be added. Left alone, it would fall to the top of the page.
import { TextButton } from './Button.tsx';
import * as texts from '../texts.ts';

/** Where the focus may go within one thing. */
const FOCUSABLE = 'summary, input:not([hidden]), textarea, select, a[href], button:not([aria-disabled="true"])';
/** Marks what adds to a list. */
const ADDS = '[data-adds]';

const firstIn = (item: Element): HTMLElement | null => (item.matches(FOCUSABLE) ? (item as HTMLElement) : item.querySelector<HTMLElement>(FOCUSABLE));

/** The things after an item, then those before it, the nearest first. */
function neighbours(item: Element): Element[] {
  const all = [...(item.parentElement?.children ?? [])].filter((one) => one === item || one.matches(item.tagName));
  const at = all.indexOf(item);
  return [...all.slice(at + 1), ...all.slice(0, at).reverse()];
}

/** What adds to the list nearest to a place in the page. */
function adder(from: Element | null): HTMLElement | null {
  for (let around = from; around; around = around.parentElement) {
    const found = around.querySelector(ADDS);
    if (found) return firstIn(found);
  }
  return null;
}

/**
 * Takes something out, then moves the focus if its button has gone with it. A screen that moves the focus itself, as to “Put it back”, is left alone.
 * @param button the button that was pressed, inside of what is taken out
 */
export function takeOut(button: HTMLElement, remove: () => void): void {
  const item = button.closest('li, tr, fieldset, details, th');
  const near = item ? neighbours(item) : [];
  const list = (item ?? button).parentElement;
  remove();
  // Once the list is drawn anew.
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const other = near.find((one) => one.isConnected);
    const stillThere = list?.isConnected ? list : document.querySelector('#main');
    ((other && firstIn(other)) ?? adder(stillThere) ?? document.querySelector<HTMLElement>('#main h1'))?.focus();
  });
}

/** The button. `label` says what it is about, and begins with the words that are seen. */
export const TakeOut = ({ label, onTakeOut, isQuiet }: { label: string; onTakeOut: () => void; /** Among many others of its kind. */ isQuiet?: boolean }) => (
  <TextButton isSmall isQuiet={isQuiet} label={label} onClick={({ currentTarget }) => takeOut(currentTarget, onTakeOut)}>
    {texts.takeOut}
  </TextButton>
);
