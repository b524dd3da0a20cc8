import { expect, it } from 'vitest';
import { makeAssignment, makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { newCollected } from './collected.ts';
import { peopleOf } from './collected-answers.ts';
import { expectedNames, missingNames, withoutNames } from './expected.ts';
import { putReturns, readReturns } from './returns.ts';

const file = (returnId: string, name: string) => returnFile(makeLearning({ returnId, name, assignment: makeAssignment({ askName: true }) }));
const collected = () => {
  const { read } = readReturns([file('person000001', 'Ann Bell'), file('person000002', '')]);
  return putReturns({ ...newCollected(makeAssignment()), expected: ' ann  bell\nCal\n\nDee; cal' }, read).collected;
};

it('names each person who is expected once, and says who has not handed back', () => {
  expect(expectedNames(collected())).toEqual(['ann bell', 'Cal', 'Dee']);
  expect(missingNames(collected())).toEqual(['Cal', 'Dee']);
  expect(missingNames(newCollected(makeAssignment()))).toEqual([]);
});

it('tells people apart by their number where names are hidden', () => {
  expect(peopleOf(withoutNames(collected())).map(({ who }) => who)).toEqual(['Person 1', 'Person 2']);
  expect(peopleOf(collected()).map(({ who }) => who)).toEqual(['Ann Bell', 'Person 2']);
});
