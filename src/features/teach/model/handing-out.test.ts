// An assignment travels as a link or a file, and comes back whole or is refused with a reason.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { anyAssignment } from '../../../../tests/helpers/arbitrary-assignment.ts';
import { makeAssignment, makeLearning, readPart, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { mutate, someMutations } from '../../../../tests/helpers/mutations.ts';
import { fitsQr, makeCode } from '../../exchange/index.ts';
import { assignmentLink, makeAssignmentCode, MOST_LINK, readAssignmentCode } from './assignment-code.ts';
import { makeAssignmentFile, readAssignmentFile } from './assignment-file.ts';
import type { Assignment, Part } from './assignment.ts';
import { LIMITS, randomId } from './fields.ts';

const SITE = 'https://both-together.example/area/';
const linkOf = async (assignment: Assignment) => assignmentLink(SITE, await makeAssignmentCode(assignment));
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Forty parts with words as a trainer would write them, none of them twice. */
function fortyParts(): Assignment {
  const ids = [
    'andrew', 'manchester-liaison-service', 'joint-clinic-in-a-hostel', 'one-worker-two-teams', 'the-friday-call', 'waiting-for-detox',
    'agreed-pathways', 'named-care-co-ordination', 'crisis-response', 'families-and-carers', 'no-wrong-door-referral', 'safeguarding',
    'information-sharing-and-consent', 'resolving-disagreements', 'everyones-job', 'continuity-and-transitions', 'challenging-stigma',
    'shared-assessment-form', 'route-map', 'case-review-sheet', 'handover-checklist', 'consent-conversation', 'trauma-informed-practice',
    'dual-diagnosis', 'housing-first', 'harm-reduction', 'motivational-interviewing', 'three-in-four-people', 'access-and-engagement', 'local-concerns-table-discussion',
  ]; // prettier-ignore
  const subjects = [
    'the duty phone',
    'a missed visit',
    'the joint plan',
    'consent',
    'the weekly call',
    'a transfer',
    'carers',
    'night staff',
    'the crisis line',
    'discharge',
  ];
  const endings = [
    'when nobody on shift has met the person before', 'if the other service says it is not for them', 'after a long stay on a ward in another town',
    'and who would hear about it by the end of the day', 'before the first meeting of both of your teams', 'so that the person only has to say it once',
    'without asking anyone to be sober on the day', 'where the notes are kept in two systems', 'on a Sunday evening with one worker on call', 'in the words that you would use with a new colleague',
  ]; // prettier-ignore
  const asks = subjects.map((subject, place): Part => {
    const text = `What do you do first about ${subject}, ${endings[place]!}?`;
    const common = { id: `p${place + 31}`, minutes: 4, optional: place === 9, is: 'ask' as const };
    if (place % 3 === 0) return { ...common, ask: { form: 'short', text } };
    if (place % 3 === 1) return { ...common, ask: { form: 'rating', text, low: `Not sure about ${subject}`, high: `Sure about ${subject}` } };
    const choices = [`Ask the lead for ${subject}`, 'Write it in the shared plan', `Ring and name ${subject}`, 'I would not know'];
    return { ...common, ask: { form: 'choice', text, choices, several: place % 2 === 0 } };
  });
  const reads = ids.map((entry, place): Part => {
    const id = `p${place + 1}`;
    if (place % 5 === 4) return { id, minutes: 3, optional: false, is: 'question', set: 'referrals', question: `who-${entry}` };
    return readPart(id, {
      collection: place < 6 ? 'case-studies' : 'ideas',
      entry,
      minutes: 5 + (place % 7),
      note: place % 6 === 0 ? `Look for ${endings[place % 10]!}.` : '',
    });
  });
  return makeAssignment({
    title: 'Working across two services: before your first joint shift',
    message:
      'Welcome to the team. Please work through this in your own time before we meet on the second Thursday of the month. Two hours are set aside on your rota. Do not worry about right answers: I want to know what you would do, and what you would need from the rest of us to do it. Bring one question that is still open.',
    objectives: [
      'Say what a local protocol expects when two services share the care of one person',
      'Name whom to ring in both services, on a weekday and at night, and what to say',
      'Trace how support falls away, and what one meeting could have settled in time',
      'Use the shared assessment so that nobody has to tell the same story three times',
      'Plan one change for your own team, and say who would have to agree to it',
    ],
    instructions:
      'Take the parts in order. Stop at each pause and write before you read on. Short answers are enough. Leave out names, places and dates, so that nobody can be recognised. Parts marked as optional are there if you have time. When you have finished, save the file and bring it on a stick, or send it to me by the hospital’s own mail.',
    parts: [...reads, ...asks],
  });
}

describe('a link', () => {
  test('carries the whole assignment, also inside a message', async () => {
    const assignment = makeAssignment();
    const made = await linkOf(assignment);
    expect(made.tooLong).toBe(false);
    const link = made.tooLong ? '' : made.link;
    expect(link).toMatch(/^https:\/\/both-together\.example\/area\/teach\/learn\/#t=btt1\.[\w-]+$/);
    expect(link).toHaveLength(made.length);
    for (const text of [link, `Please do this:\n> ${link}\n\nThank you`]) expect(await readAssignmentCode(text)).toEqual({ ok: true, assignment });
  });
  test('brings any assignment back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment, async (assignment) => {
        expect(await readAssignmentCode(await makeAssignmentCode(assignment))).toEqual({ ok: true, assignment });
      }),
      { numRuns: 300 },
    );
  });
  test('of forty parts in a trainer’s own words stays far below the limit', async () => {
    const assignment = fortyParts();
    expect(assignment.parts).toHaveLength(40);
    const asks = assignment.parts.flatMap((part) => (part.is === 'ask' ? part.ask.text : []));
    expect(asks.join('').length / asks.length).toBeGreaterThan(80);
    const made = await linkOf(assignment);
    // About 2,300 characters.
    expect(made.length).toBeLessThan(MOST_LINK / 2);
    expect(!made.tooLong && (await readAssignmentCode(made.link))).toEqual({ ok: true, assignment });
  });
  test('of a usual assignment fits a QR code', async () => {
    const made = await linkOf({ ...fortyParts(), parts: fortyParts().parts.slice(25, 35) });
    expect(!made.tooLong && fitsQr(made.link)).toBe(true);
  });
  test('that would be too long is not made, and its length is told; the file still carries it', async () => {
    // Random letters, which nothing can make shorter.
    const noise = () => Array.from({ length: 20 }, randomId).join('');
    const parts = Array.from({ length: LIMITS.parts }, (_, place): Part => ({
      id: `p${place}`,
      minutes: 1,
      optional: false,
      is: 'ask',
      ask: { form: 'short', text: noise() },
    }));
    const assignment = makeAssignment({ parts });
    const made = await linkOf(assignment);
    expect(made).toEqual({ tooLong: true, length: expect.any(Number) as number });
    expect(made.length).toBeGreaterThan(MOST_LINK);
    expect(readAssignmentFile(makeAssignmentFile(assignment).text)).toEqual({ ok: true, assignment });
  });
  test('10,000 damaged ones never throw, never come back as another assignment, and always say what to do', { timeout: 60_000 }, async () => {
    const assignment = makeAssignment();
    const made = await linkOf(assignment);
    const link = made.tooLong ? '' : made.link;
    const reasons = new Set<string>();
    await fc.assert(
      fc.asyncProperty(someMutations, async (mutations) => {
        const read = await readAssignmentCode(mutate(link, mutations));
        if (read.ok) expect(read.assignment).toEqual(assignment);
        else {
          reasons.add(read.reason);
          expect([read.message, read.whatToDo].every((words) => words.endsWith('.'))).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
    expect([...reasons]).toEqual(expect.arrayContaining(['cut', 'altered', 'not-ours']));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  test('made with a right checksum but fields that no assignment has is refused', async () => {
    const wire = (parts: unknown[], title: unknown = 'Title') => ['abcdefgh12345678', '1', title, '', [], '', '', 1, parts];
    const codeOf = (value: unknown) => makeCode({ letter: 't', version: 1, what: '', schema: z.unknown() }, value);
    const wrong = [
      wire([['r', 'p1', 1, 0, 'nowhere', 'andrew', '', []]]),
      wire([['r', 'p1', 1, 0, 'ideas', '../../secret', '', []]]),
      wire([['a', 'constructor', 1, 0, ['Why?']]]),
      wire([['x', 'p1', 1, 0]]),
      wire([], 'x'.repeat(LIMITS.line + 1)),
      wire(Array.from({ length: LIMITS.parts + 1 }, (_, place) => ['q', `p${place}`, 1, 0, 'referrals', 'who'])),
      { title: 'Title' },
    ];
    for (const value of wrong) expect(await readAssignmentCode(await codeOf(value))).toMatchObject({ ok: false, reason: 'altered' });
    expect(await readAssignmentCode(await codeOf(wire([['r', 'p1', 1, 0, 'ideas', 'andrew', '', []]])))).toMatchObject({ ok: true });
  });
});

describe('a file', () => {
  const file = makeAssignmentFile(makeAssignment());
  test('carries any assignment, and its name tells what is in it', () => {
    expect(file.name).toBe('assignment-one-person-many-services.json');
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(readAssignmentFile(makeAssignmentFile(assignment).text)).toEqual({ ok: true, assignment: asStored(assignment) });
      }),
      { numRuns: 200 },
    );
  });
  test('with answers in place of an assignment is named as the wrong one', () => {
    expect(readAssignmentFile(returnFile(makeLearning()).text)).toMatchObject({
      ok: false,
      reason: 'not-ours',
      message: 'This file does not hold an assignment.',
    });
  });
});
