import { expect, it } from 'vitest';
import { exampleAssignment, exampleEntries } from '../../../../tests/helpers/learning-package.ts';
import { newLearning } from './learning.ts';
import { makeReturnCode, readReturnCodes } from './return-code.ts';
import { toReturn } from './return.ts';

const now = new Date('2026-11-30T09:00:00Z');
const learning = (name: string) => ({
  ...newLearning(exampleAssignment({ askName: true }), '2026-11-20'),
  name,
  answers: { 'p1/who': { is: 'text' as const, text: 'Zuerst – “die am Empfang” 🙂\nDann wir.' } },
});

it('finds each code in a message with words around it and says what was handed back', async () => {
  const [ann, bo] = [learning('Ann'), learning('Bo')];
  const codes = await Promise.all([ann, bo].map((one) => makeReturnCode(one, exampleEntries, { withAccount: false, withMinutes: true }, now)));
  const message = `Hi!\n> ${codes[0]}\nand mine: ${codes[1]} Thanks`;
  expect(await readReturnCodes(message)).toEqual(
    [ann, bo].map((one) => ({ ok: true, value: toReturn(one, exampleEntries, { withAccount: false, withMinutes: true }, now) })),
  );
});

it('says what is wrong with a code that was cut, and where there is none', async () => {
  const code = await makeReturnCode(learning('Ann'), exampleEntries, { withAccount: false, withMinutes: true }, now);
  expect(await readReturnCodes(code.slice(0, -20))).toMatchObject([{ ok: false, reason: 'cut' }]);
  expect(await readReturnCodes('See you on Tuesday')).toMatchObject([{ ok: false, reason: 'not-ours' }]);
});
