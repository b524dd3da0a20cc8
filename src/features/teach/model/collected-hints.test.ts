// What a trainer is told before counting: nameless people keep their numbers, files under one name and several editions are noticed.
import { expect, test } from 'vitest';
import { addReturns, everyPart, makeAssignment, makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { withoutReturn } from '../responses/marks.ts';
import { peopleOf } from './collected-answers.ts';
import { editionsOf, sameNames } from './collected-hints.ts';
import { collectedSchema, newCollected } from './collected.ts';

const nameless = ['person00001', 'person00002', 'person00003', 'person00004'].map((returnId) => makeLearning({ returnId, name: '' }));
const four = addReturns(
  newCollected(makeAssignment()),
  nameless.map((one) => returnFile(one)),
).collected;
const whoIsIn = (collected: typeof four) => peopleOf(collected).map(({ who }) => who);

test('who gave no name keeps a number when somebody else is taken out, and nobody gets it again', () => {
  const without = withoutReturn(four, 'person00001');
  expect(whoIsIn(without)).toEqual(['Person 2', 'Person 3', 'Person 4']);
  const later = addReturns(without, [
    returnFile(makeLearning({ returnId: 'person00005', name: '' })),
    // A newer file of somebody who is here keeps the number.
    returnFile(nameless[2] ?? makeLearning(), '2026-11-25T10:00:00.000Z'),
  ]).collected;
  expect(whoIsIn(later)).toEqual(['Person 2', 'Person 3', 'Person 4', 'Person 5']);
  expect(collectedSchema.safeParse(later).success).toBe(true);
});

test('two files under one name are noticed, whatever the capital letters; people without a name are not taken for one', () => {
  const files = [
    makeLearning({ returnId: 'nurse000001', name: 'Nurse 1' }),
    makeLearning({ returnId: 'nurse000002', name: 'nurse  1' }),
    makeLearning({ returnId: 'nurse000003', name: 'Nurse 2' }),
  ];
  const { collected } = addReturns(
    four,
    files.map((one) => returnFile(one)),
  );
  expect(sameNames(peopleOf(collected)).map((same) => same.map(({ returnId }) => returnId))).toEqual([['nurse000001', 'nurse000002']]);
});

test('an assignment that was changed counts as another edition; one that only a newer site made again does not', () => {
  const changed = makeAssignment({ parts: everyPart.slice(1) });
  const sameAgain = makeAssignment({ siteVersion: '0.2.0 (2026-12-24)' });
  const { collected } = addReturns(four, [
    returnFile(makeLearning({ returnId: 'later000001', assignment: changed })),
    returnFile(makeLearning({ returnId: 'later000002', assignment: sameAgain })),
  ]);
  expect(collected.assignments).toHaveLength(3);
  expect([...editionsOf(collected).values()]).toEqual([1, 1, 1, 1, 2, 1]);
});
