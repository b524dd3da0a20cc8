// Tools that share most ideas come first; those that share none are left out.
import { expect, test } from 'vitest';
import { bySharedIdeas } from './shared-ideas.ts';

test('most shared ideas first, equal ones in their order, none without a shared idea', () => {
  const tools = { one: ['a'], none: ['z'], two: ['a', 'b'], another: ['b', 'z'] };
  expect(bySharedIdeas(Object.entries(tools), ['a', 'b'], ([, ideas]) => ideas).map(([name]) => name)).toEqual(['two', 'one', 'another']);
});
