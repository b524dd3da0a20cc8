import { expect, it } from 'vitest';
import { makeAssignment, makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { newCollected } from '../model/collected.ts';
import { putReturns } from '../model/returns.ts';
import { readChosen } from './take-in.ts';

const file = (id: string, key = 'abcdefgh12345678') => returnFile(makeLearning({ returnId: id, assignment: makeAssignment({ key }) }));

it('files of the same name are told apart: each is added, refused or put aside for what it holds', async () => {
  const name = 'answers.json';
  const files = [
    { ...file('person00001'), name },
    { ...file('person00002', 'another12345'), name },
    { name, text: '{}' },
    ...Array.from({ length: 30 }, (_, place) => file(`person1${String(place).padStart(4, '0')}`)),
    { ...file('person00001'), name },
  ];
  const { read, refused } = await readChosen(files.map((one) => new File([one.text], one.name)));
  expect(refused).toEqual([{ file: name, reason: expect.stringContaining('does not hold') as string, whatToDo: expect.any(String) as string }]);
  const { collected, outcome } = putReturns(newCollected(makeAssignment()), read);
  expect(outcome).toMatchObject({ added: 31, replaced: 0, same: 1, others: [{ file: name, value: { id: 'person00002' } }] });
  expect(collected.returns).toHaveLength(31);
});
