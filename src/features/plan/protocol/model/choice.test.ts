// What was chosen between options comes into a protocol as a line that is marked as taken, and can be taken back.
import { expect, test } from 'vitest';
import { smallData, workedProtocol } from '../../../../../tests/helpers/local-protocol.ts';
import { withChoice } from './choice.ts';
import { undo } from './edit.ts';
import { newProtocol, type ProtocolData } from './library.ts';
import { isBorrowed, LIMITS, linesIn, protocolSchema } from './protocol.ts';

const DATA: ProtocolData = { ...smallData, sections: [{ id: 'purpose', title: 'Purpose and scope', words: 'Why.' }, ...smallData.sections] };
const CHOICE = {
  option: 'Single hub',
  conclusion: ' It leaves few people out. ',
  from: { title: 'How refusals end', path: '/plan/options/#a0abcdefgh/result' },
};

test('it stands last in “Purpose and scope”, with what was concluded, being discussed, and says where it came from', () => {
  const { protocol, section, line } = withChoice(newProtocol(DATA, ['purpose', 'owner'], ''), DATA, CHOICE);
  const lines = linesIn(protocol, 'purpose');
  expect([section, line]).toEqual(['purpose', lines.length]);
  expect(lines.at(-1)).toMatchObject({
    label: 'How care is organised',
    agreed: 'We chose “Single hub”.\n\nIt leaves few people out.',
    state: 'discussing',
    isOwn: true,
    borrowed: { from: CHOICE.from },
  });
  expect(isBorrowed(lines.at(-1)!)).toBe(true);
  expect(protocolSchema.safeParse(protocol).success).toBe(true);
});

test('a protocol that was begun without that section gets it, and nothing that was written is lost', () => {
  const before = workedProtocol();
  const { protocol } = withChoice(before, DATA, CHOICE);
  expect(protocol.sections.map(({ id }) => id)).toEqual(['purpose', ...before.sections.map(({ id }) => id)]);
  for (const line of before.lines) expect(protocol.lines).toContainEqual(line);
  expect(undo(undo(undo(protocol))).lines).toEqual(before.lines);
});

test('where a protocol holds as many lines as it can, it says so', () => {
  const full = { ...workedProtocol(), lines: Array.from({ length: LIMITS.lines }, (_, at) => ({ ...workedProtocol().lines[0]!, id: `line-${at}` })) };
  expect(() => withChoice(full, DATA, CHOICE)).toThrow(`This protocol holds ${LIMITS.lines} lines`);
});
