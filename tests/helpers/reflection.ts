// People in a reflection session: sets one up as a facilitator does, and answers as others do on devices of their own.
import { expect, type Page } from '@playwright/test';
import { answerFileText, makeAnswerCode } from '../../src/features/reflect/model/answer-code.ts';
import type { Invite } from '../../src/features/reflect/model/invite.ts';
import { readInviteCode } from '../../src/features/reflect/model/invite-code.ts';
import { startOwnReflection, toSubmission } from '../../src/features/reflect/model/own-reflection.ts';
import type { Group } from '../../src/features/together/index.ts';
import type { Rating } from '../../src/features/reflect/model/vocabulary.ts';
import { at } from './paths.ts';

/** Where a session starts, and where an invitation is opened. */
export const SESSION = at('/reflect/session/');
export const ANSWER = at('/reflect/answer/');

/** What a facilitator chooses before a session. */
export interface SetUp {
  /** As in the address. Example: exercise:two-services-together */
  from: string;
  team?: string;
  groups?: readonly string[];
  /** How many people are expected, as typed. */
  expected?: string;
  level?: 'Names are shown' | 'Only groups are shown' | 'No names, no groups';
}

/** Sets a session up and stops at its opening screen. */
export async function setUpSession(page: Page, { from, team = 'Harbour teams', groups = [], expected = '', level }: SetUp): Promise<void> {
  await page.goto(`${SESSION}#new=${from}`);
  await page.getByLabel('Name of the team or partnership').fill(team);
  for (const group of groups) await page.getByLabel(group, { exact: true }).check();
  await page.getByLabel('How many people do you expect?').fill(expected);
  await page.getByRole('radio', { name: level ?? (groups.length > 0 ? 'Only groups are shown' : 'No names, no groups') }).check();
  await page.getByRole('button', { name: 'Set up the session' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you begin: looking after people');
}

/** Opens one of the steps above the screen. */
export const openStep = (page: Page, name: string) => page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click();

/** The link of the invitation, from the screen that shows it. */
export async function invitationLink(page: Page): Promise<string> {
  await openStep(page, 'Answer alone');
  return page.getByLabel('Link of the invitation').inputValue();
}

/** What someone answers: a rating by the place of the question, or nothing. */
export interface Person {
  name?: string;
  group?: Group;
  rate: (place: number) => Rating | undefined;
  evidence?: string;
}

function submissionOf(invite: Invite, { name, group, rate, evidence }: Person) {
  const own = startOwnReflection(invite, []);
  invite.questions.forEach(([key], place) => {
    const rating = rate(place);
    if (rating) own.answers[key] = { rating, ...(evidence && place === 0 && { evidence }) };
  });
  return toSubmission({ ...own, name, group });
}

async function inviteFrom(link: string): Promise<Invite> {
  const read = await readInviteCode(link);
  if (!read.ok) throw new Error(read.message);
  return read.invite;
}

/** Answer codes of people with devices of their own. */
export async function answerCodes(link: string, people: readonly Person[]): Promise<string[]> {
  const invite = await inviteFrom(link);
  return Promise.all(people.map((person) => makeAnswerCode(invite, submissionOf(invite, person))));
}

/** The text of someone’s answer file. */
export async function answerFile(link: string, person: Person): Promise<string> {
  const invite = await inviteFrom(link);
  return answerFileText(invite, submissionOf(invite, person));
}

/** Brings codes in, all at once, as from a message. */
export async function pasteCodes(page: Page, codes: readonly string[]): Promise<void> {
  await openStep(page, 'Bring together');
  await page.getByLabel('Answer code').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Bring in' }).click();
}

/** Opens the sealed answers together, and is then on what they show. */
export async function openAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the answers together' }).click();
  await page.getByRole('button', { name: 'Yes, everyone has handed in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you agree, and where you differ');
}
