// Whatever someone writes in a document of teaching is seen by the check for identifying details, and changed words can be kept.
import { expect, test } from 'vitest';
import { addReturns, makeAssignment, makeLearning, returnFile } from '../../../tests/helpers/assignment-model.ts';
import { notesIn, putBack } from '../exchange/index.ts';
import { wordsOfDocument, type DocumentKind, type WorkbookDocument } from '../workbook/index.ts';
import { assignmentKind, collectedKind, learningKind } from './kinds.ts';
import { markKey, newCollected } from './model/collected.ts';

const DETAIL = 'Ring Mr Jones about it';
const assignment = makeAssignment({
  message: `${DETAIL} 1`,
  instructions: `${DETAIL} 2`,
  objectives: [`${DETAIL} 3`],
  parts: [
    { id: 'p1', minutes: 1, optional: false, is: 'read', collection: 'case-studies', entry: 'andrew', note: `${DETAIL} 4`, without: [] },
    { id: 'p2', minutes: 1, optional: false, is: 'ask', ask: { form: 'choice', text: `${DETAIL} 5`, choices: [`${DETAIL} 6`], several: false } },
  ],
});
const learning = makeLearning({
  answers: { 'p1/who-owns-it': { is: 'text', text: `${DETAIL} 7` }, 'p1/next': { is: 'level', level: 'partly', note: `${DETAIL} 8` } },
  account: { learnt: `${DETAIL} 9`, change: `${DETAIL} 10`, relates: `${DETAIL} 11` },
});
const collected = {
  ...addReturns(newCollected(learning.assignment), [returnFile(learning)]).collected,
  themes: [{ id: 'theme0001', label: `${DETAIL} 12` }],
  marks: { [markKey(learning.returnId, 'p1/who-owns-it')]: { themes: ['theme0001'], note: `${DETAIL} 13` } },
  note: `${DETAIL} 14`,
};

test.each<[string, DocumentKind<unknown>, unknown, number[]]>([
  ['an assignment', assignmentKind, assignment, [1, 2, 3, 4, 5, 6]],
  ['a learner’s own copy', learningKind, learning, [7, 8, 9, 10, 11]],
  ['collected answers', collectedKind, collected, [7, 8, 9, 10, 11, 12, 13, 14]],
])('every text of %s', (_, kind, body, numbers) => {
  const times = { createdAt: '2026-11-22T10:00:00.000Z', changedAt: '2026-11-22T11:00:00.000Z' };
  const document: WorkbookDocument = { id: 'a', kind: kind.kind, version: 1, title: 'Spring', ...times, revision: 1, body };
  const found = notesIn(wordsOfDocument(document)).filter(({ text }) => text.startsWith(DETAIL));
  expect(found.map(({ text }) => Number(text.slice(DETAIL.length))).sort((a, b) => a - b)).toEqual(numbers);
  const changed = putBack(document, wordsOfDocument(document), new Map(found.map(({ id, text }) => [id, text.replace('Mr Jones', 'the person')])));
  expect(JSON.stringify(changed)).not.toContain('Jones');
  expect(kind.schema.safeParse(changed.body).success).toBe(true);
});
