// Somebody who visits the site: finds things by their names, waits until they are there, and says what was missing.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inPage, type Driver, type Finder, type Key, type Question } from './driver.ts';

const LONGEST_WAIT_MS = 20_000;
const PAUSE_MS = 50;
/** The last record of a zip begins so (APPNOTE 4.3.16). */
const END_OF_ZIP = 'PK\x05\x06';

/** What is pressed or filled in. `choice`: a radio button or a box to tick. */
type Kind = 'button' | 'link' | 'field' | 'choice';

/** The first thing of a kind with a name, or whose name begins so, among those in sight; within a dialog while one is open. */
function named(kind: Kind, name: string): Element | null {
  const kinds = {
    button: 'button, summary, [role="button"]',
    link: 'a[href]',
    field: 'input:not([type="radio"], [type="checkbox"]), textarea, select',
    choice: 'input[type="radio"], input[type="checkbox"]',
  };
  const room = document.querySelector('dialog[open]') ?? document.body;
  // A step is called by its name, not by its number.
  const plain = (words: string | null | undefined) =>
    (words ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^\d+ ?(?=\D)/, '');
  const labelsOf = (element: Element) => [...((element as HTMLInputElement).labels ?? [])];
  const namesOf = (element: Element) =>
    [element.getAttribute('aria-label'), ...labelsOf(element).map((one) => one.textContent), element.textContent].map(plain);
  const isInSight = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const all = [...room.querySelectorAll(kinds[kind])].filter((element) => kind === 'choice' || isInSight(element));
  const found = all.find((element) => namesOf(element).includes(name)) ?? all.find((element) => namesOf(element).some((one) => one.startsWith(name)));
  // The box itself may be out of sight, as where its label is what is seen.
  const target = found && kind === 'choice' ? (labelsOf(found)[0] ?? found) : found;
  target?.scrollIntoView({ block: 'center' });
  return target ?? null;
}

/** What a field in sight holds; null while it is not there. */
function valueNamed(name: string): string | null {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  return fields.find(({ labels }) => [...(labels ?? [])].some(({ textContent }) => textContent.trim().startsWith(name)))?.value ?? null;
}

/** The words in sight; of a dialog while one is open. */
function wordsInSight(): string {
  const room = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
  return room.innerText.replace(/\s+/g, ' ');
}

/** A visitor with one window. */
export class Visitor {
  readonly #driver: Driver;
  readonly #site: string;
  /** The folder into which the browser puts files. */
  readonly #downloads: string;

  /** @param site address of the site, with a slash at its end */
  constructor(driver: Driver, site: string, downloads: string) {
    this.#driver = driver;
    this.#site = site;
    this.#downloads = downloads;
  }

  /** Asks again and again, until it is so. */
  async waitFor<Result>(what: string, look: () => Promise<Result | undefined | false | null>): Promise<Result> {
    const end = performance.now() + LONGEST_WAIT_MS;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`${what} did not come. ${await this.#where()}`);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }

  async #where(): Promise<string> {
    const words = await this.#driver.ask(inPage(wordsInSight));
    return `In sight at ${await this.address()}: ${words.slice(0, 600)}`;
  }

  async goTo(path: string): Promise<void> {
    await this.#driver.goTo(this.#site + path.replace(/^\//, ''));
  }

  /** Opens an address that the site has given out. */
  open = (address: string): Promise<void> => this.#driver.goTo(address);
  goBack = (): Promise<void> => this.#driver.goBack();
  press = (key: Key): Promise<void> => this.#driver.press(key);
  ask = <Result>(question: Question<Result>): Promise<Awaited<Result>> => this.#driver.ask(question);
  rolesOf = (selector: string): Promise<string[] | undefined> => this.#driver.rolesOf(selector);
  address = (): Promise<string> => this.#driver.ask(inPage(() => location.href));

  async #click(what: string, finder: Finder): Promise<void> {
    await this.waitFor(what, () => this.#driver.click(finder));
  }
  click = (kind: Kind, name: string): Promise<void> => this.#click(`The ${kind} “${name}”`, inPage(named, kind, name));
  async fill(name: string, text: string): Promise<void> {
    await this.waitFor(`The field “${name}”`, () => this.#driver.fill(inPage(named, 'field', name), text));
  }

  /** What a field holds, once it fits. */
  valueOf = (name: string, form: RegExp): Promise<string> =>
    this.waitFor(`In the field “${name}” what fits ${String(form)}`, async () => {
      const value = await this.#driver.ask(inPage(valueNamed, name));
      return value !== null && form.test(value) && value;
    });

  /** Waits until words are in sight, and gives what was found. */
  sees = (words: string | RegExp): Promise<string> =>
    this.waitFor(`“${String(words)}”`, async () => {
      const all = await this.#driver.ask(inPage(wordsInSight));
      return typeof words === 'string' ? all.includes(words) && words : words.exec(all)?.[0];
    });

  /**
   * The bytes of a zip (as a Word document is) that the browser has put into its folder, once it is whole.
   * A browser writes under a passing name and renames at the end, so the folder is read anew at every look.
   */
  zip = (ending: string): Promise<Buffer> =>
    this.waitFor(`A whole file ${ending}`, async () => {
      const name = readdirSync(this.#downloads).find((each) => each.endsWith(ending));
      const bytes = name && (await readIfThere(join(this.#downloads, name)));
      return bytes ? bytes.includes(END_OF_ZIP) && bytes : undefined;
    });
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
