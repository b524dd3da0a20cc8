// Help lines are those of the site’s own nation, or there are none.
import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { helpLinesOf } from './help-now.ts';

test('gives the lines of the nation', () => {
  expect(helpLinesOf(contentFolder(), 'Scotland')).toEqual([{ name: 'Emergency', phone: '999' }]);
});

test('never gives another nation’s lines in their place', () => {
  expect(() => helpLinesOf(contentFolder(), 'Wales')).toThrow('no lines for Wales');
});
