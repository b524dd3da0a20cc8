// What every browser is driven by: few things, so that one journey can be walked in each of them.

/** A function that runs in the page. It must know nothing of what stands around it here: only its text travels. */
type InPage<Given extends readonly unknown[], Result> = (...given: Given) => Result;

/** What is run in the page, with what it is given. */
export interface Question<Result> {
  script: InPage<never, Result>;
  given: readonly unknown[];
}

/** Finds the element that is meant; null while it is not there. */
export type Finder = Question<Element | null>;

/** A function with what it is given. */
export const inPage = <Given extends readonly unknown[], Result>(script: InPage<Given, Result>, ...given: Given): Question<Result> => ({ script, given });

/** Keys that journeys press. */
export type Key = 'Escape' | 'Enter';

/** One window of one browser, with nothing kept from before. */
export interface Driver {
  goTo(address: string): Promise<void>;
  goBack(): Promise<void>;
  /** What a function gives in the page, as JSON. */
  ask<Result>(question: Question<Result>): Promise<Awaited<Result>>;
  /** Clicks in the middle, as a mouse does. False while there is nothing to click. */
  click(finder: Finder): Promise<boolean>;
  /** Types text key by key in the place of what a field holds. False while there is no such field. */
  fill(finder: Finder, text: string): Promise<boolean>;
  press(key: Key): Promise<void>;
  /** What assistive technology hears that each element of a kind is, of those in sight; undefined where the browser does not tell the test. */
  rolesOf(selector: string): Promise<string[] | undefined>;
  /** The window as a picture (PNG). */
  picture(): Promise<Uint8Array>;
  /** Errors of scripts that nobody caught; empty where the browser does not tell the test. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** What a browser is started with. */
export interface Start {
  executablePath: string;
  args: readonly string[];
  /** The folder for files that pages hand out. */
  downloads: string;
}

/** Clicking and filling in, by what finds an element in one browser and what is done with it there. */
export const actingOn = <Found>(
  find: (finder: Finder) => Promise<Found | null>,
  click: (found: Found) => Promise<void>,
  fill: (found: Found, text: string) => Promise<void>,
): Pick<Driver, 'click' | 'fill'> => ({
  async click(finder) {
    const found = await find(finder);
    if (found) await click(found);
    return found !== null;
  },
  async fill(finder, text) {
    const found = await find(finder);
    if (found) await fill(found, text);
    return found !== null;
  },
});

/** A question as text that the page can run. */
export const called = ({ script, given }: Question<unknown>): string => `(${script.toString()})(${given.map((one) => JSON.stringify(one)).join(', ')})`;
