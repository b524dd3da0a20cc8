// The main journeys through the site, in one text for every browser.
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { inPage } from './driver.ts';
import type { Visitor } from './visitor.ts';

/** What a journey may need besides the visitor. */
export interface Around {
  /** Ends the connection to the site, for good. */
  disconnect: () => Promise<void>;
}

/** A journey through the site. `isLong`: walked in a browser of its own, and left out by `npm test`. */
export interface Journey {
  name: string;
  isLong?: boolean;
  walk: (visitor: Visitor, around: Around) => Promise<void>;
}

const WITH_TERM = '/dimensions/joined-up-assessment-and-care/common-assessment-process/';
const DIMENSION = '/dimensions/joined-up-assessment-and-care/';

/** How a term is marked, and whether the browser knows popovers. */
function termMark() {
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector('.term')!);
  return { isDotted: textDecorationLine === 'underline' && textDecorationStyle === 'dotted', hasPopovers: CSS.supports('selector(:popover-open)') };
}
const definitionsInSight = () => [...document.querySelectorAll('.definition')].filter((one) => one.getClientRects().length > 0).map((one) => one.textContent);
/** Whether an element has a ground of its own, of one colour. */
const isSolid = (selector: string) => /^rgb\(/.test(getComputedStyle(document.querySelector(selector)!).backgroundColor);
const isDialogOpen = () => document.querySelector('dialog[open]') !== null;
const entriesInSight = () => [...document.querySelectorAll('filter-list [data-item]')].filter((one) => one.getClientRects().length > 0).length;
const columnHeads = () => [...document.querySelectorAll('thead th a')].map((one) => one.textContent.trim());
const isControlled = () => navigator.serviceWorker.controller?.state === 'activated';
const copiesOf = (ending: string) =>
  caches
    .keys()
    .then((names) =>
      Promise.all(names.map((name) => caches.open(name))).then((all) =>
        Promise.all(all.map((one) => one.keys())).then((keys) => keys.flat().some(({ url }) => url.endsWith(ending))),
      ),
    );

/** The journeys, in the order in which they are walked in one window. The last takes the connection away. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: 'reads a page, opens the definition of a term, and closes it with Escape',
    async walk(visitor) {
      await visitor.goTo(WITH_TERM);
      expect(await visitor.ask(inPage(definitionsInSight))).toEqual([]);
      expect(await visitor.ask(inPage(isSolid, 'body'))).toBe(true);
      const { isDotted, hasPopovers } = await visitor.ask(inPage(termMark));
      expect(isDotted).toBe(hasPopovers);
      await visitor.click('button', 'CAMHS');
      if (!hasPopovers) return expect(await visitor.ask(inPage(definitionsInSight))).toEqual([]);
      await visitor.sees('Child and adolescent mental health services');
      expect(await visitor.ask(inPage(definitionsInSight))).toHaveLength(1);
      await visitor.press('Escape');
      await visitor.waitFor('The closed definition', async () => (await visitor.ask(inPage(definitionsInSight))).length === 0);
    },
  },
  {
    name: 'hears that a list is one, and how many things it holds',
    async walk(visitor) {
      await visitor.goTo(DIMENSION);
      const roles = await visitor.rolesOf('main ul, main ol');
      if (roles) expect(new Set(roles)).toEqual(new Set(['list']));
    },
  },
  {
    name: 'searches from any page, and Escape closes the search from its field',
    async walk(visitor) {
      await visitor.goTo(DIMENSION);
      await visitor.click('button', 'Search');
      await visitor.fill('Search the library', 'crisis');
      await visitor.sees(/\d+ results?/);
      await visitor.sees('In crisis, and intoxicated');
      expect(await visitor.ask(inPage(isSolid, 'dialog[open]'))).toBe(true);
      await visitor.press('Escape');
      await visitor.waitFor('The closed dialog', async () => !(await visitor.ask(inPage(isDialogOpen))));
    },
  },
  {
    name: 'narrows a list, and goes back to all of it',
    async walk(visitor) {
      await visitor.goTo('/case-studies/');
      const all = await visitor.ask(inPage(entriesInSight));
      await visitor.click('link', 'England');
      const some = await visitor.waitFor('A shorter list', async () => {
        const now = await visitor.ask(inPage(entriesInSight));
        return now > 0 && now < all && now;
      });
      expect(await visitor.address()).toContain('england');
      expect(some).toBeLessThan(all);
      await visitor.goBack();
      await visitor.waitFor('The whole list', async () => (await visitor.ask(inPage(entriesInSight))) === all);
    },
  },
  {
    name: 'compares models side by side, and adds one',
    async walk(visitor) {
      await visitor.goTo('/models/compare/?models=single-hub,integrated-team');
      await visitor.waitFor('Two columns', async () => (await visitor.ask(inPage(columnHeads))).length === 2);
      await visitor.click('button', 'Choose other models');
      await visitor.click('choice', 'Network');
      await visitor.waitFor('Three columns', async () => (await visitor.ask(inPage(columnHeads))).length === 3);
      expect(await visitor.address()).toContain('network');
    },
  },
  {
    name: 'reflects alone, takes a Word document away, and finds the reflection in the workbook, also after the page is loaded again',
    async walk(visitor) {
      await visitor.goTo('/reflect/session/#new=alone');
      await visitor.click('link', 'Twenty minutes on your own');
      await visitor.click('button', 'Start');
      await visitor.click('link', 'Begin with the questions');
      await visitor.click('choice', 'Starting');
      await visitor.click('link', 'Account');
      await visitor.fill('What happened', 'I looked at six questions.');
      await visitor.sees(/Saved/);
      await visitor.click('link', 'Take away');
      await visitor.click('button', 'Word document');
      const document = unzipSync(await visitor.zip('.docx'))['word/document.xml']!;
      expect(strFromU8(document)).toContain('I looked at six questions.');
      for (const _ of ['first', 'again']) {
        await visitor.goTo('/workbook/');
        await visitor.sees('Twenty minutes on your own');
      }
    },
  },
  {
    name: 'builds an assignment, hands out its link, opens it as a learner does, and works through a part',
    async walk(visitor) {
      await visitor.goTo('/teach/build/#new');
      await visitor.click('button', 'Start blank');
      await visitor.click('button', 'Add your own question');
      await visitor.fill('The question', 'What would you try first?');
      await visitor.click('link', 'Hand out');
      await visitor.click('link', 'Write a title');
      await visitor.fill('Title', 'Before we meet');
      await visitor.click('link', 'Hand out');
      const link = await visitor.valueOf('Link of the assignment', /#t=bt/);
      await visitor.open(link);
      await visitor.click('button', 'Start');
      await visitor.fill('What would you try first?', 'A joint ward round');
      await visitor.click('button', 'Done');
      await visitor.sees('What I learnt');
      await visitor.goTo('/workbook/');
      await visitor.sees('Before we meet');
    },
  },
  {
    name: 'without a connection searches, reads what was read before, and is told what is not on this device',
    isLong: true,
    async walk(visitor, { disconnect }) {
      await visitor.goTo('/search/');
      await visitor.fill('Search the library', 'joint assessment');
      await visitor.sees(/\d+ results?/);
      await visitor.waitFor('A service worker', () => visitor.ask(inPage(isControlled)));
      await visitor.goTo(DIMENSION);
      await visitor.waitFor('A copy of the page', () => visitor.ask(inPage(copiesOf, DIMENSION)));
      await disconnect();
      await visitor.goTo(DIMENSION);
      await visitor.sees('Joined-up assessment and care');
      await visitor.goTo('/search/');
      await visitor.fill('Search the library', 'crisis');
      await visitor.sees('In crisis, and intoxicated');
      await visitor.goTo('/models/');
      await visitor.sees('This page is not on this device yet');
    },
  },
];
