// Assignments, entries and answers for tests of the teaching model.
import type { Answer } from '../../src/features/teach/model/answers.ts';
import type { Assignment, Part, ReadPart } from '../../src/features/teach/model/assignment.ts';
import { entryKey, type LearnerEntry } from '../../src/features/teach/model/content.ts';
import { newLearning, type Learning } from '../../src/features/teach/model/learning.ts';
import type { Collected } from '../../src/features/teach/model/collected.ts';
import { makeReturnFile } from '../../src/features/teach/model/return.ts';
import { putReturns, readReturns, type ChosenFile, type Outcome } from '../../src/features/teach/model/returns.ts';
import type { EntriesOf } from '../../src/features/teach/model/questions.ts';

const anchors = { notYet: 'Nobody is named.', partly: 'It depends on who is on duty.', inPlace: 'One agreed route.', evidence: 'The written route.' };

/** An entry of which nothing is known but its name, and `fields`. */
export const makeEntry = (collection: LearnerEntry['collection'], id: string, fields: Partial<LearnerEntry>): LearnerEntry => ({
  collection,
  id,
  title: id,
  kind: 'Entry',
  url: `/${collection}/${id}/`,
  summary: `What ${id} is about.`,
  minutes: 10,
  objectives: [],
  sections: [],
  expects: [],
  discussion: [],
  questions: [],
  terms: [],
  sources: [{ label: 'Page 4', publication: 'A guide' }],
  ...fields,
});

/** A case study with two pauses and two questions to discuss. */
export const andrew = makeEntry('case-studies', 'andrew', {
  title: 'Andrew: support withdrew',
  kind: 'Case study',
  contentNote: 'Speaks of threats.',
  objectives: ['Trace how support fell away'],
  sections: [
    {
      id: 'what-prompted-it',
      heading: 'What prompted it',
      blocks: [{ is: 'text', runs: ['Four services knew ', { text: 'Andrew', strong: true }, '.'] }],
      pause: { id: 'around-the-table', text: 'What would you settle together?', hint: 'Who leads.' },
    },
    {
      id: 'what-they-did',
      heading: 'What they did',
      blocks: [
        { is: 'list', ordered: true, items: [['They met.'], ['They drew back.']] },
        { is: 'quote', runs: ['Nobody would see him.'] },
        { is: 'facts', facts: [['Place', 'A city']] },
        { is: 'table', caption: 'Who stayed', head: ['Service', 'Stayed'], rows: [['Housing', 'Yes']] },
        { is: 'heading', text: 'Afterwards' },
      ],
      pause: { id: 'one-service-left', text: 'What is Andrew left with?' },
    },
    { id: 'what-changed', heading: 'What changed', blocks: [{ is: 'text', runs: ['The source does not say.'] }] },
  ],
  expects: [{ id: 'access#nobody-turned-away', text: 'Nobody is turned away.', url: '/dimensions/access/#nobody-turned-away', dimension: 'Access' }],
  discussion: [
    { id: 'who-owns-it', text: 'Who owns it?', hint: 'Look for a lead.' },
    { id: 'before-the-end', text: 'What must be settled before the end?' },
  ],
  terms: [{ term: 'Housing First', meaning: 'A home first, support with it.' }],
});

/** A question set with a question that can be rated and one that cannot. */
export const referrals = makeEntry('question-sets', 'referrals', {
  title: 'Referrals',
  kind: 'Question set',
  questions: [
    { id: 'who-signs-off', part: 'Agreement', text: 'Who has to agree?', help: 'Think of last week.', anchors },
    { id: 'where-discussed', part: 'Agreement', text: 'Where is it discussed?' },
  ],
});

export const entries: EntriesOf = new Map([andrew, referrals].map((one) => [entryKey(one.collection, one.id), one]));

export const readPart = (id: string, fields: Partial<ReadPart> = {}): ReadPart => ({
  id,
  minutes: 10,
  optional: false,
  is: 'read',
  collection: 'case-studies',
  entry: 'andrew',
  note: '',
  without: [],
  ...fields,
});

/** One part of each sort. */
export const everyPart: Part[] = [
  readPart('p1', { note: 'Look for the turning point.', without: ['before-the-end'] }),
  { id: 'p2', minutes: 3, optional: false, is: 'question', set: 'referrals', question: 'who-signs-off' },
  { id: 'p3', minutes: 4, optional: false, is: 'ask', ask: { form: 'short', text: 'What is one thing you will do?' } },
  {
    id: 'p4',
    minutes: 1,
    optional: true,
    is: 'ask',
    ask: { form: 'choice', text: 'Where do you work?', choices: ['Ward', 'Community', 'Both'], several: true },
  },
  { id: 'p5', minutes: 1, optional: false, is: 'ask', ask: { form: 'rating', text: 'How sure do you feel?', low: 'Not at all', high: 'Very' } },
];

export const makeAssignment = (fields: Partial<Assignment> = {}): Assignment => ({
  key: 'abcdefgh12345678',
  title: 'One person, many services',
  message: 'Please read this before we meet – ten minutes is enough.',
  objectives: ['Say who leads'],
  instructions: 'Read in order. Leave out names.',
  due: '2026-12-01',
  askName: true,
  parts: everyPart,
  siteVersion: '0.1.0 (2026-11-22)',
  ...fields,
});

/** An assignment of `parts` and nothing else that can be left empty. */
export const bareAssignment = (parts: Part[]): Assignment => ({
  key: 'abcdefgh12',
  title: 'One',
  message: '',
  objectives: [],
  instructions: '',
  askName: false,
  parts,
  siteVersion: '1',
});

/** An answer to every question of `everyPart`. */
export const someAnswers: Record<string, Answer> = {
  'p1/around-the-table': { is: 'text', text: 'Who leads, and who tells him.' },
  'p1/one-service-left': { is: 'text', text: 'One worker.' },
  'p1/who-owns-it': { is: 'text', text: '  ' },
  p2: { is: 'level', level: 'partly', note: 'It depends on the day.' },
  p3: { is: 'text', text: 'Ring the duty number.' },
  p4: { is: 'choice', chosen: [0, 2] },
  p5: { is: 'rating', value: 4 },
};

export const makeLearning = (fields: Partial<Learning> = {}): Learning => ({
  ...newLearning(makeAssignment(), '2026-11-22'),
  name: 'Sam O’Neill',
  answers: someAnswers,
  done: ['p1', 'p2'],
  minutes: 12,
  account: { learnt: 'That nobody owned it.', change: 'I will ask who leads.', relates: 'Working with others.' },
  ...fields,
});

/** A file that a learner hands back. */
export const returnFile = (learning: Learning, madeAt = '2026-11-23T10:00:00.000Z', withAccount = true) =>
  makeReturnFile(learning, entries, { withAccount, withMinutes: true }, new Date(madeAt));

/** Reads files and adds what they hold to what was collected, as the page does. */
export function addReturns(collected: Collected, files: readonly ChosenFile[]): Outcome & { collected: Collected } {
  const { read, refused } = readReturns(files);
  const { outcome, ...grown } = putReturns(collected, read);
  return { ...grown, ...outcome, refused: [...refused, ...outcome.refused] };
}
