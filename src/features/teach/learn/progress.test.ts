import { expect, it } from 'vitest';
import { entries, makeAssignment, makeLearning, readPart } from '../../../../tests/helpers/assignment-model.ts';
import { partsThere, partToContinue, progressThere, progressWords } from './progress.ts';

const gone = readPart('p9', { entry: 'no-longer-here' });
const learning = makeLearning({ assignment: makeAssignment({ parts: [gone, ...makeAssignment().parts] }), done: ['p1', 'p2'] });

it('a part that the library has no more does not count', () => {
  expect(partsThere(learning, entries).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  expect(progressWords(progressThere(learning, entries))).toBe('2 of 4 compulsory parts done, about 5 minutes left. Optional: 0 of 1 done');
  expect(progressWords(progressThere({ ...learning, done: ['p1', 'p2', 'p3', 'p5'] }, entries))).toBe('All 4 compulsory parts done. Optional: 0 of 1 done');
});

it('where no part is optional, or all are, parts are counted as they are', () => {
  const parts = makeAssignment().parts.slice(0, 2);
  const words = (optional: boolean, done: string[]) =>
    progressWords(progressThere(makeLearning({ assignment: makeAssignment({ parts: parts.map((part) => ({ ...part, optional })) }), done }), entries));
  expect(words(false, ['p1'])).toBe('1 of 2 parts done, about 3 minutes left');
  expect(words(true, ['p1', 'p2'])).toBe('All 2 parts done');
});

it('someone goes on where they were; then with what is not done, optional parts last', () => {
  expect(partToContinue({ ...learning, at: 'p4' }, entries)?.id).toBe('p4');
  expect(partToContinue({ ...learning, at: 'p1' }, entries)?.id).toBe('p3');
  expect(partToContinue({ ...learning, done: ['p1', 'p2', 'p3', 'p5'] }, entries)?.id).toBe('p4');
  expect(partToContinue({ ...learning, done: ['p1', 'p2', 'p3', 'p4', 'p5'] }, entries)).toBeUndefined();
});
