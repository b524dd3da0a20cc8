// Which of two copies grew out of the other, over the ways that documents take between devices.
import { describe, expect, test } from 'vitest';
import { MOST_WRITERS, newWriters, relationOf, writersAfter, writersOnArrival, writersOfChoice } from './lineage.ts';
import type { Writer } from './document.ts';

interface Copy {
  revision: number;
  writers?: readonly Writer[];
}
const begin = (): Copy => ({ revision: 1, writers: newWriters(1) });
const saved = (copy: Copy): Copy => ({ revision: copy.revision + 1, writers: writersAfter(copy, copy.revision + 1) });
const takenElsewhere = (copy: Copy): Copy => ({ ...copy, writers: writersOnArrival(copy) ?? [] });

describe('a copy', () => {
  test('that was worked on is later than the file that was saved before', () => {
    const file = saved(begin());
    expect(relationOf(saved(saved(file)), file)).toBe('later');
    expect(relationOf(file, saved(file))).toBe('earlier');
  });
  test('that came back from another device with more in it is later', () => {
    const here = saved(begin());
    expect(relationOf(saved(takenElsewhere(here)), here)).toBe('later');
  });
  test('that was only taken to another device is earlier than one that was worked on since', () => {
    const file = saved(begin());
    expect(relationOf(takenElsewhere(file), saved(file))).toBe('earlier');
    expect(relationOf(saved(file), takenElsewhere(takenElsewhere(file)))).toBe('later');
  });
  test('that was worked on in two places is neither, however often each was saved', () => {
    const file = saved(begin());
    const here = [1, 2, 3, 4, 5].reduce(saved, file);
    expect(relationOf(here, saved(takenElsewhere(file)))).toBe('apart');
    expect(relationOf(saved(takenElsewhere(file)), here)).toBe('apart');
  });
  test('that was chosen over another is later than both', () => {
    const file = saved(begin());
    const [here, there] = [saved(saved(file)), saved(takenElsewhere(file))];
    const chosen = { revision: 9, writers: writersOfChoice(there, here, 9) };
    expect([relationOf(chosen, here), relationOf(chosen, there)]).toEqual(['later', 'later']);
    expect([relationOf(here, chosen), relationOf(there, chosen)]).toEqual(['earlier', 'earlier']);
  });
  test('of before there were writers goes by its revisions, and by its writers from the next save on', () => {
    expect(relationOf({ revision: 5 }, { revision: 3 })).toBe('later');
    expect(relationOf({ revision: 3 }, { revision: 5 })).toBe('earlier');
    expect(relationOf({ revision: 3 }, { revision: 3 })).toBe('apart');
    expect(relationOf(saved({ revision: 3 }), saved({ revision: 3 }))).toBe('apart');
    expect(relationOf(saved({ revision: 3 }), { revision: 3 })).toBe('later');
  });
  test('that went round many devices remembers a limited number of them', () => {
    let copy = begin();
    for (let device = 0; device < 50; device++) copy = saved(takenElsewhere(copy));
    expect(copy.writers).toHaveLength(MOST_WRITERS);
    expect(relationOf(saved(copy), copy)).toBe('later');
  });
});
