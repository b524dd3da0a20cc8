// Other formats are told with who made them and when, and nothing stands where there is none.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { AnyEntry } from '../library/entry.ts';
import { pageSchema } from '../library/schemas/pages.ts';
import { OtherFormats } from './OtherFormats.tsx';
import { readLibrary } from '../../tests/helpers/library.ts';

const about = readLibrary().get({ collection: 'pages', id: 'about' });
const inGaelic = { kind: 'gaelic', url: '/formats/mu-dheidhinn.pdf', language: 'gd', madeBy: 'A translator', made: '2026-11-22' } as const;
const withFormats = (...otherFormats: object[]): AnyEntry => ({ ...about, data: { ...about.data, otherFormats } }) as AnyEntry;

test('an entry without other formats shows nothing of them', () => {
  expect(renderToString(h(OtherFormats, { entry: about }))).toBe('');
});

test('each is a link in its language, with who made it and when', () => {
  const html = renderToString(h(OtherFormats, { entry: withFormats(inGaelic, { ...inGaelic, kind: 'bsl', url: 'https://example.org/v', language: 'bfi' }) }));
  expect(html).toContain('<a href="/formats/mu-dheidhinn.pdf" hreflang="gd" lang="gd">Gàidhlig (Scottish Gaelic)</a>');
  expect(html).toContain('British Sign Language video');
  expect(html.replace(/<[^>]*>/g, '')).toContain('made by A translator, 22 November 2026');
});

test.each(['language', 'madeBy', 'made'])('a format that does not say its %s is refused', (field) => {
  const { [field as 'made']: _, ...rest } = inGaelic;
  expect(pageSchema.safeParse({ ...about.data, cites: undefined, otherFormats: [inGaelic] }).success).toBe(true);
  expect(pageSchema.safeParse({ ...about.data, cites: undefined, otherFormats: [rest] }).success).toBe(false);
});
