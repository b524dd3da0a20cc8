// Assignments on the built site: what a trainer sets, the link that carries it, and what learners hand back.
import type { Page } from '@playwright/test';
import { makeAssignmentCode } from '../../src/features/teach/model/assignment-code.ts';
import type { Assignment, Part } from '../../src/features/teach/model/assignment.ts';
import { at } from './paths.ts';

/** Where an assignment is worked through. */
export const LEARN = at('/teach/learn/');
/** Where what comes back is opened. */
export const RESPONSES = at('/teach/responses/');

/** A case study of the site with two pauses and three questions to discuss. */
export const STORY: Part = {
  id: 'p1',
  minutes: 20,
  optional: false,
  is: 'read',
  collection: 'case-studies',
  entry: 'manchester-liaison-service',
  note: 'Look for who pays.',
  without: ['mandatory'],
};
/** A question of the site that is answered with a level. */
const LEVEL: Part = { id: 'p2', minutes: 3, optional: false, is: 'question', set: 'referrals', question: 'noticing-the-need' };
const TOOL: Part = {
  id: 'p3',
  minutes: 10,
  optional: true,
  is: 'read',
  collection: 'tools',
  entry: 'referral-criteria-checklist',
  note: '',
  without: [],
};
const SHORT: Part = { id: 'p4', minutes: 5, optional: false, is: 'ask', ask: { form: 'short', text: 'What would you try first?' } };
const CHOICE: Part = {
  id: 'p5',
  minutes: 1,
  optional: false,
  is: 'ask',
  ask: { form: 'choice', text: 'Where do you work?', choices: ['A ward', 'A community team', 'Somewhere else'], several: false },
};
const RATING: Part = {
  id: 'p6',
  minutes: 1,
  optional: false,
  is: 'ask',
  ask: { form: 'rating', text: 'How sure do you feel?', low: 'not at all', high: 'very sure' },
};

/** An assignment with a part of every sort; 30 minutes, and 10 that may be left out. */
export const workshop = (changes: Partial<Assignment> = {}): Assignment => ({
  key: 'workshop12345678',
  title: 'Before we meet',
  message: 'Please read this before the workshop.',
  objectives: ['Say what a liaison team does'],
  instructions: 'Read in order.',
  due: '2026-12-01',
  askName: true,
  parts: [STORY, LEVEL, TOOL, SHORT, CHOICE, RATING],
  siteVersion: '0.1.0',
  ...changes,
});

/** The link that a learner is given. */
export const linkOf = async (assignment: Assignment): Promise<string> => `${LEARN}#t=${await makeAssignmentCode(assignment)}`;

/** Opens a link anew, also where only its fragment differs from the address. */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

/** Opens the link and starts, as someone who gives no name. */
export async function startAssignment(page: Page, assignment: Assignment): Promise<void> {
  await openLink(page, await linkOf(assignment));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}
