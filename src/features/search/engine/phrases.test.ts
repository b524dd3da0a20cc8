import { describe, expect, it } from 'vitest';
import type { Name } from './lexicon.ts';
import { phrasesIn } from './phrases.ts';

const names: Name[] = [
  ['who is in charge', [1, 90]],
  ['charge of the plan', [2, 90]],
  ['she is left in charge', [1, 90]],
  ['keeps missing appointments', [3, 100]],
];
const ask = (query: string) => phrasesIn(query.split(' '), names);

describe('phrases', () => {
  it('give small words their sense: who says them in the same order comes first', () => {
    const found = ask('who is in charge');
    expect(found.get(1)).toBeGreaterThan(0.4);
    expect(found.get(2)).toBeUndefined();
  });

  it('are found in another form of the words', () => {
    expect(ask('missed appointment').get(3)).toBeGreaterThan(0);
  });

  it('are none where the words stand apart or there is only one', () => {
    expect(ask('appointments he keeps').size).toBe(0);
    expect(ask('charge').size).toBe(0);
  });
});
