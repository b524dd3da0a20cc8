import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prose } from '../../../../../tests/helpers/learning-package.ts';
import type { Answer } from '../../model/answers.ts';
import { crc32, toBase64url } from '../../../exchange/index.ts';
import { RATINGS } from '../../../reflect/index.ts';
import { packState, readState, type LearnerState } from './state.ts';

const text = fc.string({ unit: 'binary', maxLength: 300 });
const answer: fc.Arbitrary<Answer> = fc.oneof(
  text.map((words): Answer => ({ is: 'text', text: words })),
  fc.uniqueArray(fc.nat(7), { maxLength: 8 }).map((chosen): Answer => ({ is: 'choice', chosen })),
  fc.constantFrom(1, 2, 3, 4, 5).map((value): Answer => ({ is: 'rating', value })),
  fc.record({ is: fc.constant('level' as const), level: fc.constantFrom(...RATINGS), note: fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }) }),
);
const id = fc.stringMatching(/^[a-z][0-9]{1,2}$/);
const state: fc.Arbitrary<LearnerState> = fc.record({
  at: id,
  done: fc.array(id, { maxLength: 40 }),
  answers: fc.dictionary(id, answer, { maxKeys: 60, noNullPrototype: true }),
  isFinished: fc.boolean(),
});

it('gives back any state that fits, whatever is written in it', () => {
  fc.assert(
    fc.property(state, (one) => {
      const packed = packState(one, Infinity);
      expect(packed.cut).toEqual([]);
      expect(readState(packed.text)).toEqual(one);
    }),
    { numRuns: 200 },
  );
});

it('never needs more than its room, keeps place and completion, cuts whole characters only, and always says the same', () => {
  fc.assert(
    fc.property(state, fc.integer({ min: 200, max: 4096 }), (one, most) => {
      const packed = packState(one, most);
      expect(packed.text.length).toBeLessThanOrEqual(most);
      expect(packed.text).toMatch(/^[\w.-]+$/);
      expect(packState(one, most)).toEqual(packed);
      const kept = readState(packed.text)!;
      expect(kept).toMatchObject({ at: one.at, isFinished: one.isFinished });
      const changed = Object.keys(one.answers).filter((key) => JSON.stringify(kept.answers[key]) !== JSON.stringify(one.answers[key]));
      expect(packed.cut).toEqual(expect.arrayContaining(changed));
      for (const key of Object.keys(kept.answers)) expect(JSON.stringify(kept.answers[key])).not.toMatch(/\\ud[89a-f]/);
    }),
    { numRuns: 200 },
  );
});

it('leaves out the last answers where even short texts do not fit', () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, at): [string, Answer] => [`p${at}`, { is: 'text', text: prose(4000, at) }]));
  const { letters, cut, text: packed } = packState({ at: 'p400', done: [], answers: many, isFinished: false }, 4096);
  const kept = readState(packed)!.answers;
  expect(letters).toBe(20);
  expect(cut).toHaveLength(400);
  expect(Object.keys(kept).length).toBeGreaterThan(50);
  expect(Object.values(kept).every((one) => one?.is === 'text' && one.text.length === 20)).toBe(true);
});

it('reads nothing that was changed, cut or made by something else', () => {
  const { text: packed } = packState({ at: 'p1', done: ['p1'], answers: { p1: { is: 'text', text: 'Words' } }, isFinished: false }, 4096);
  expect(readState(packed)).toBeDefined();
  for (let at = 0; at < packed.length; at++) {
    const other = packed[at] === 'A' ? 'B' : 'A';
    expect(readState(packed.slice(0, at) + other + packed.slice(at + 1))).toBeUndefined();
    expect(readState(packed.slice(0, at))).toBeUndefined();
  }
  expect(readState('page=3')).toBeUndefined();
});

/** A state with a checksum that fits, as another program might write it. */
function sealed(packed: Uint8Array): string {
  const crc = new Uint8Array(4);
  new DataView(crc.buffer).setUint32(0, crc32(packed));
  return `bt1.${toBase64url(crc)}${toBase64url(packed)}`;
}
const foreign = (content: unknown) => sealed(deflateSync(strToU8(JSON.stringify(content))));

it.each([
  ['nothing', sealed(new Uint8Array())],
  ['bytes that are not packed', sealed(new Uint8Array([1, 2, 3, 250]))],
  ['packed words that are no data', sealed(deflateSync(strToU8('page=3')))],
  ['packed bytes that are no text', sealed(deflateSync(new Uint8Array([0xff, 0xfe, 0x22])))],
  ['null', foreign(null)],
  ['an object', foreign({ at: 'p1' })],
  ['lists that are null', foreign(['p1', 0, null, null])],
  ['objects in place of texts', foreign([{}, 0, [], []])],
  ['an answer that is null', foreign(['p1', 0, [], [['p1', null]]])],
  ['an answer that is a number of no scale', foreign(['p1', 0, [], [['p1', 9]]])],
  ['a level that nobody knows', foreign(['p1', 0, [], [['p1', { level: 'x' }]]])],
  ['a choice of what is no place', foreign(['p1', 0, [], [['p1', [-1, 0.5]]]])],
  ['a word where finished is meant', foreign(['p1', 'yes', [], []])],
  ['more than it may hold', foreign(['p1', 0, [], [['p1', 'a'.repeat(20_000_000)]]])],
])('sets aside a state with a checksum that fits and %s in it', (_, text) => {
  expect(readState(text)).toBeUndefined();
});
