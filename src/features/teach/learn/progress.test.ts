import { expect, it } from 'vitest';
import { entries, makeAssignment, makeLearning, readPart } from '../../../../tests/helpers/assignment-model.ts';
import { partsThere, partToContinue, progressThere, progressWords } from './progress.ts';

const gone = readPart('p9', { entry: 'no-longer-here' });
const learning = makeLearning({ assignment: makeAssignment({ parts: [gone, ...makeAssignment().parts] }), done: ['p1', 'p2'] });

it('a part that the library has no more does not count', () => {
  expect(partsThere(learning, entries).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  expect(progressWords(progressThere(learning, entries))).toBe('2 of 4 done, about 5 minutes left');
  expect(progressWords(progressThere({ ...learning, done: ['p1', 'p2', 'p3', 'p5'] }, entries))).toBe('All 4 done');
});

it('someone goes on where they were; then with what is not done, optional parts last', () => {
  expect(partToContinue({ ...learning, at: 'p4' }, entries)?.id).toBe('p4');
  expect(partToContinue({ ...learning, at: 'p1' }, entries)?.id).toBe('p3');
  expect(partToContinue({ ...learning, done: ['p1', 'p2', 'p3', 'p5'] }, entries)?.id).toBe('p4');
  expect(partToContinue({ ...learning, done: ['p1', 'p2', 'p3', 'p4', 'p5'] }, entries)).toBeUndefined();
});
