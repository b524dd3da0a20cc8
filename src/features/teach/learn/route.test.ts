import { expect, it } from 'vitest';
import { readPart } from '../../../../tests/helpers/assignment-model.ts';
import { partIdIn, questionHref, readLearnRoute, wantedIn } from './route.ts';

it('an assignment in the address is found, also where a program has encoded the “=”', () => {
  for (const fragment of ['#t=btt1.abc_-1', '#t%3Dbtt1.abc_-1', '#t%3dbtt1.abc_-1'])
    expect(readLearnRoute(fragment)).toEqual({ at: 'link', code: 'btt1.abc_-1' });
  expect(readLearnRoute('#t3abc/part/p1')).toEqual({ at: 'copy', id: 't3abc', screen: 'part', rest: 'p1' });
  expect(readLearnRoute('')).toEqual({ at: 'begin' });
});

it('a question in the address is found again, whether a text brings it along or it is a part itself', () => {
  const ask = { id: 'p3', minutes: 1, optional: false, is: 'ask', ask: { form: 'short', text: 'What first?' } } as const;
  for (const question of [
    { part: readPart('p1', {}), key: 'p1/who-owns-it' },
    { part: ask, key: 'p3' },
  ]) {
    const route = readLearnRoute(questionHref('t3abc', question));
    if (route.at !== 'copy') throw new Error('The address does not lead into the copy.');
    expect([route.screen, partIdIn(route.rest), wantedIn(route.rest, question.part)]).toEqual(['part', question.part.id, question.key]);
  }
  expect(wantedIn('p3', ask)).toBeUndefined();
});
