// Assignments on the built site: what a trainer sets, the link that carries it, and what learners hand back.
import { expect, type Page } from '@playwright/test';
import { randomId } from '../../src/features/exchange/fields.ts';
import { makeAssignmentCode } from '../../src/features/teach/model/assignment-code.ts';
import type { Answer } from '../../src/features/teach/model/answers.ts';
import { assignmentKind } from '../../src/features/teach/kinds.ts';
import { titleOf, type Assignment, type Part } from '../../src/features/teach/model/assignment.ts';
import { newLearning, type Learning } from '../../src/features/teach/model/learning.ts';
import { makeReturnFile } from '../../src/features/teach/model/return.ts';
import { openLink } from './open-link.ts';
import { at } from './paths.ts';
import { putDocuments } from './workbook.ts';

/** Where an assignment is worked through. */
export const LEARN = at('/teach/learn/');
/** Where an assignment is built and handed out. */
export const BUILD = at('/teach/build/');
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
const RATING: Part = {
  id: 'p6',
  minutes: 1,
  optional: false,
  is: 'ask',
  ask: { form: 'rating', text: 'How sure do you feel?', low: 'not at all', high: 'very sure' },
};

/** A part that asks with choices. */
export const choiceOf = (id: string, text: string, choices: string[]): Part => ({
  id,
  minutes: 1,
  optional: false,
  is: 'ask',
  ask: { form: 'choice', text, choices, several: false },
});

/** An assignment with a part of every sort; 30 minutes, and 10 that may be left out. */
export const workshop = (changes: Partial<Assignment> = {}): Assignment => ({
  key: 'workshop12345678',
  title: 'Before we meet',
  message: 'Please read this before the workshop.',
  objectives: ['Say what a liaison team does'],
  instructions: 'Read in order.',
  due: '2026-12-01',
  askName: true,
  parts: [STORY, LEVEL, TOOL, SHORT, choiceOf('p5', 'Where do you work?', ['A ward', 'A community team', 'Somewhere else']), RATING],
  siteVersion: '0.1.0',
  ...changes,
});

/** The link that a learner is given. */
export const linkOf = async (assignment: Assignment): Promise<string> => `${LEARN}#t=${await makeAssignmentCode(assignment)}`;

/** Opens the link and starts, as someone who gives no name. */
export async function startAssignment(page: Page, assignment: Assignment): Promise<void> {
  await openLink(page, await linkOf(assignment));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

const WITH_PARTS = 'What is in it';

/** Begins with an assignment in the workbook of a trainer, at its parts. */
export async function openInBuilder(page: Page, assignment: Assignment): Promise<void> {
  const id = randomId();
  const now = new Date().toISOString();
  const { kind, version } = assignmentKind;
  await putDocuments(page, [
    { id, kind, version, title: titleOf(assignment), createdAt: now, changedAt: now, revision: 1, body: { ...assignment, key: randomId() } },
  ]);
  await openLink(page, `${BUILD}#${id}/parts`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WITH_PARTS);
}

/** Makes a copy of an assignment from its link, as a trainer does, and stops at its parts. */
export async function copyFromLink(page: Page, assignment: Assignment): Promise<void> {
  await openLink(page, `${BUILD}#t=${await makeAssignmentCode(assignment)}`);
  await page.getByRole('button', { name: 'Make a copy to change' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WITH_PARTS);
}

/** Opens one of the steps above a screen of the builder. */
export const openBuildStep = (page: Page, name: 'Parts' | 'Message and dates' | 'Preview' | 'Hand out') =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click();

/** Every sentence that the site gives to facilitators of a case study, and to nobody else. */
export async function facilitatorSentences(page: Page, id: string): Promise<string[]> {
  const notes: unknown = await (await page.request.get(at(`/data/teach/facilitator/${id}.json`))).json();
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  return texts(notes).filter((text) => text.split(' ').length > 5);
}

/** What a learner hands back for an assignment of own questions. */
export interface HandedBack {
  id: string;
  name?: string;
  answers: Record<string, Answer>;
  done?: string[];
  account?: Learning['account'];
  madeAt?: string;
}

/** The file that a learner hands back. */
export function returnFileOf(assignment: Assignment, { id, name = '', answers, done = [], account, madeAt = '2026-11-23T10:00:00.000Z' }: HandedBack) {
  const learning = { ...newLearning(assignment, '2026-11-20'), name, answers, done, minutes: 20, returnId: id, finishedOn: '2026-11-23' };
  return makeReturnFile({ ...learning, ...(account && { account }) }, new Map(), { withAccount: account !== undefined, withMinutes: true }, new Date(madeAt));
}

/** Chooses files in the place where what came back is opened. */
export const openReturns = (page: Page, files: readonly { name: string; text: string }[]) =>
  page.getByLabel('Choose files').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
