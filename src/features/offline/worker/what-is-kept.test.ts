import { describe, expect, test } from 'vitest';
import { isWhatWasAsked, keptUnder, withSlash, type Answer } from './what-is-kept.ts';

const answer = (contentType: string | undefined, changes: Partial<Answer> = {}): Answer => ({
  status: 200,
  type: 'basic',
  redirected: false,
  headers: new Headers(contentType === undefined ? {} : { 'Content-Type': contentType }),
  ...changes,
});
const SITE = 'https://site.example/area';

test.each(['/search/?q=words+of+a+person', '/collection/#c=btc1.AbC', '/case-studies/?place=leith#notes'])('%s is kept without what was typed', (path) => {
  expect(keptUnder(SITE + path)).toBe(SITE + path.replace(/[?#].*/, ''));
});

test.each([
  ['/glossary', '/glossary/'],
  ['/search?q=stigma', '/search/?q=stigma'],
  ['/glossary/', undefined],
  ['/data/questions.json', undefined],
])('%s without a connection means %s', (asked, meant) => {
  expect(withSlash(SITE + asked)).toBe(meant && SITE + meant);
});

describe('is kept', () => {
  test.each([
    ['a page', '/toolkit/', 'text/html; charset=utf-8'],
    ['a program', '/_astro/BuildApp.AbC.js', 'text/javascript; charset=utf-8'],
    ['a program, as older servers name it', '/_astro/BuildApp.AbC.js', 'application/javascript'],
    ['a stylesheet', '/_astro/site.AbC.css', 'text/css'],
    ['data', '/data/questions.json', 'application/json'],
    ['a font', '/fonts/one.woff2', 'font/woff2'],
    ['a part of the search index', '/search-index/ab/index/en.pf_index', 'application/octet-stream'],
    ['a part of the search index without a type', '/search-index/ab/index/en.pf_index', undefined],
  ])('%s', (_, path, contentType) => expect(isWhatWasAsked(SITE + path, answer(contentType))).toBe(true));
});

describe('is not kept', () => {
  test.each([
    ['a page in place of a program', '/_astro/BuildApp.AbC.js'],
    ['a page in place of a stylesheet', '/_astro/site.AbC.css'],
    ['a page in place of data', '/data/questions.json'],
    ['a page in place of a font', '/fonts/one.woff2'],
    ['a page in place of a part of the search index', '/search-index/ab/index/en.pf_index'],
  ])('%s', (_, path) => expect(isWhatWasAsked(SITE + path, answer('text/html'))).toBe(false));
  test.each([
    ['a redirected answer', { redirected: true }],
    ['an answer of another site', { type: 'cors' as const }],
    ['an error', { status: 503 }],
    ['a part of a file', { status: 206 }],
  ])('%s', (_, changes) => expect(isWhatWasAsked(`${SITE}/toolkit/`, answer('text/html', changes))).toBe(false));
  test('a page that is something else', () => expect(isWhatWasAsked(`${SITE}/toolkit/`, answer('text/plain'))).toBe(false));
});
