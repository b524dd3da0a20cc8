// Whether forced colours, such as the contrast themes of Windows, hide what a page says by its looks: two pictures of each thing are compared,
// one as it is and one of the other state. Each form of thing is looked at once in a worker.
import type { Page } from '@playwright/test';

/** What tells its state by how it looks: chosen, pressed, current, how far. */
const STATES = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], input:checked, progress[value]:not([value="0"])';
/** What has to be seen at all: words that were found, and drawings. */
const SIGHTS = 'mark, main svg';
/** The smallest share of the points of a picture by which two states differ; bold letters differ by more. */
const LEAST_OF_STATE = 0.01;
const LEAST_OF_SIGHT = 0.002;

interface Thing {
  /** The number it is marked with. */
  mark: number;
  form: string;
  isState: boolean;
}

const known = new Set<string>();

/** Runs in the browser: marks the first thing of each form and tells of it. */
function markThings({ states, sights, seen }: { states: string; sights: string; seen: readonly string[] }): Thing[] {
  const forms = new Set(seen);
  const things: Thing[] = [];
  // Below a dialog nothing is to be seen.
  const top = document.querySelector('dialog:modal') ?? document;
  for (const element of top.querySelectorAll<HTMLElement | SVGElement>(`${states}, ${sights}`)) {
    const isState = element.matches(states);
    // What is pressed is often a hidden radio button: its label shows it.
    const isHidden = element.matches('input') && element.getBoundingClientRect().width <= 1;
    const shown = (isHidden && element.closest('label')) || element;
    const { width, height } = shown.getBoundingClientRect();
    const form = [isState, element.localName, element.getAttribute('class'), shown.getAttribute('class')].join(' ');
    const isEmpty = element.localName === 'svg' && element.childElementCount === 0;
    if (forms.has(form) || isEmpty || width < 4 || height < 4 || !shown.checkVisibility({ visibilityProperty: true })) continue;
    forms.add(form);
    element.setAttribute('data-thing', String(things.length));
    shown.setAttribute('data-shown-thing', String(things.length));
    things.push({ mark: things.length, form, isState });
  }
  return things;
}

/** Runs in the browser: puts a thing into its other state, or hides it; and back. */
function turn(mark: number): void {
  const element = document.querySelector<HTMLElement | SVGElement>(`[data-thing="${mark}"]`)!;
  if (element instanceof HTMLInputElement) element.checked = !element.checked;
  else if (element instanceof HTMLProgressElement) {
    const other = element.dataset['other'] ?? '0';
    element.dataset['other'] = String(element.value);
    element.value = Number(other);
  } else {
    const attribute = ['aria-current', 'aria-pressed', 'data-aria-current', 'data-aria-pressed'].find((name) => element.hasAttribute(name));
    if (attribute) {
      const other = attribute.startsWith('data-') ? attribute.slice('data-'.length) : `data-${attribute}`;
      element.setAttribute(other, element.getAttribute(attribute)!);
      element.removeAttribute(attribute);
    } else element.style.visibility = element.style.visibility ? '' : 'hidden';
  }
}

/** Runs in the browser: brings a thing into the window and tells where it is. */
function place(mark: number): { x: number; y: number; width: number; height: number } | undefined {
  const shown = document.querySelector(`[data-shown-thing="${mark}"]`)!;
  shown.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Runs in the browser: the share of the points in which two pictures differ. */
async function shareOfDifference([one, other]: readonly [string, string]): Promise<number> {
  const points = async (picture: string) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    canvas.drawImage(bitmap, 0, 0);
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await points(one), await points(other)];
  if (a.length !== b.length) return 1;
  let differing = 0;
  for (let at = 0; at < a.length; at += 4)
    if (Math.abs(a[at]! - b[at]!) + Math.abs(a[at + 1]! - b[at + 1]!) + Math.abs(a[at + 2]! - b[at + 2]!) > 90) differing += 1;
  return differing / (a.length / 4);
}

/** One line for each thing whose state, or which itself, cannot be seen under forced colours, in a dark theme. */
export async function findLostInForcedColours(page: Page): Promise<string[]> {
  const things = await page.evaluate(markThings, { states: STATES, sights: SIGHTS, seen: [...known] });
  if (things.length === 0) return [];
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const lost: string[] = [];
  for (const { mark, form, isState } of things) {
    known.add(form);
    const clip = await page.evaluate(place, mark);
    if (!clip) continue;
    const picture = async () => (await page.screenshot({ clip })).toString('base64');
    const compare = async () => {
      const before = await picture();
      await page.evaluate(turn, mark);
      const after = await picture();
      await page.evaluate(turn, mark);
      return page.evaluate(shareOfDifference, [before, after] as const);
    };
    const least = isState ? LEAST_OF_STATE : LEAST_OF_SIGHT;
    const first = await compare();
    // A program that happens to draw itself in between puts the state back: once more.
    const share = first < least ? await compare() : first;
    if (share < least) lost.push(`${isState ? 'looks the same in its other state' : 'not to be seen'}: ${form} (${share.toFixed(4)})`);
  }
  await page.evaluate(() => {
    for (const name of ['data-thing', 'data-shown-thing']) for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  });
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return lost;
}
