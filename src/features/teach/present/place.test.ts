import { expect, test } from 'vitest';
import { placeHref, readPlace, type Source } from './place.ts';

const SOURCES: Source[] = [
  { is: 'entry', key: 'case-studies/andrew' },
  { is: 'entry', key: 'session-plans/full-workshop-day' },
  { is: 'ready', id: 'induction-45' },
  { is: 'document', id: 'Ab_c-1' },
  { is: 'code', code: 'btt1.Ab-_cd' },
];

test.each(SOURCES)('the address of $is leads back to it, at any slide', (source) => {
  expect(readPlace(placeHref(source))).toEqual({ source, slide: 1 });
  expect(readPlace(placeHref(source, 12))).toEqual({ source, slide: 12 });
});

test.each(['', '#', '#~4', '#sources/x', '#tools', '#tools/', '#tools/a/b', '#%E0%A4%A'])('“%s” names nothing to present', (fragment) => {
  expect(readPlace(fragment).source).toBeUndefined();
});

test('a slide before the first is the first', () => {
  expect(readPlace('#tools/journey-map~0').slide).toBe(1);
});
