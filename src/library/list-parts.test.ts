// Lists in parts: no entry is lost, no part is nearly empty, and a list of today’s length stays whole.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { inParts, mostOfEach, partNumbers, partParam, partPath, roomOf } from './list-parts.ts';

test('every entry stands in one part, in order, and no part is much longer or shorter than asked for', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.integer({ min: 20, max: 200 }), (length, size) => {
      const items = Array.from({ length }, (_, place) => place);
      const parts = inParts(items, size);
      expect(parts.flat()).toEqual(items);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(1.5 * size + 1);
      if (parts.length > 1) for (const part of parts) expect(part.length).toBeGreaterThan(size / 3);
    }),
  );
});

test('a list that is a little longer than a part stays whole rather than leaving a page of a few', () => {
  expect(inParts(Array.from({ length: 35 }), 60)).toHaveLength(1);
  expect(inParts(Array.from({ length: 80 }), 60)).toHaveLength(1);
  expect(inParts(Array.from({ length: 120 }), 60).map((part) => part.length)).toEqual([60, 60]);
});

test('however much entries differ in length, parts take about as much room as each other, and none is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 600 }), fc.integer({ min: 20, max: 100 }), (rooms, size) => {
      const parts = inParts(rooms, size, (room) => room);
      expect(parts.flat()).toEqual(rooms);
      for (const part of parts) expect(part.reduce((sum, room) => sum + room, 0)).toBeLessThan(1.5 * size + 10);
      if (parts.length > 1) for (const part of parts) expect(part).not.toEqual([]);
    }),
  );
});

test('an entry counts for more than one only when it rests on a good many passages', () => {
  expect([0, 1, 17, 18, 36].map(roomOf)).toEqual([1, 1, 1, 2, 3]);
});

test('the first part has the address of the list', () => {
  expect([1, 2].map((number) => partPath('/toolkit/', number))).toEqual(['/toolkit/', '/toolkit/page/2/']);
  for (const number of [1, 2]) expect(['/toolkit', partParam(number), ''].filter((part) => part !== undefined).join('/')).toBe(partPath('/toolkit/', number));
});

test('many parts are led through by the first, the last and the nearest', () => {
  expect(partNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(partNumbers(1, 34)).toEqual([1, 2, 0, 34]);
  expect(partNumbers(4, 34)).toEqual([1, 2, 3, 4, 5, 0, 34]);
  expect(partNumbers(20, 34)).toEqual([1, 0, 19, 20, 21, 0, 34]);
});

test('lists on one page show all they may while the page has room, and fewer each when it has not', () => {
  expect(mostOfEach([3, 30, 8], 24, 100)).toBe(24);
  expect(mostOfEach([3, 30, 8], 24, 20)).toBe(9);
  expect(mostOfEach([5, 5, 5], 24, 2)).toBe(1);
});
