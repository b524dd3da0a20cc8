// Finding what can be picked.
import { expect, test } from 'vitest';
import type { CatalogueItem } from '../model/content.ts';
import { browse, itemOf, itemsAt, kindOnPage, matchTitles, NO_CRITERIA, questionsOfSet, readCriteria, writeCriteria } from './find-items.ts';

const item = (key: string, url: string, title: string, minutes = 5, dimensions: string[] = []): CatalogueItem => ({
  key,
  url: `/area${url}`,
  title,
  kind: '',
  summary: `About ${title.toLowerCase()}`,
  minutes,
  dimensions,
});
const andrew = item('case-studies/andrew', '/case-studies/andrew/', 'Andrew', 30, ['access']);
const set = item('question-sets/referrals', '/questions/referrals/', 'Referrals', 20);
const question = item('question-sets/referrals#who', '/questions/referrals/#who', 'Who signs off?', 3, ['access']);
const other = item('question-sets/referrals-2#who', '/questions/referrals-2/#who', 'Who else?', 3);
const term = item('glossary/referral', '/glossary/#referral', 'Referral', 1);
const all = [andrew, set, question, other, term];

test('items can be narrowed by kind, dimension and minutes together', () => {
  expect(browse(all, NO_CRITERIA)).toEqual(all);
  expect(browse(all, { ...NO_CRITERIA, kind: 'question-sets' })).toEqual([set]);
  expect(browse(all, { ...NO_CRITERIA, kind: 'questions', minutes: 3 })).toEqual([question, other]);
  expect(browse(all, { ...NO_CRITERIA, dimension: 'access', minutes: 10 })).toEqual([question]);
});

test('without search, titles that hold every word come before summaries', () => {
  expect(matchTitles([{ ...andrew, summary: 'A referral that went nowhere' }, term, set], { ...NO_CRITERIA, query: ' REFERRAL ' })).toEqual([
    term,
    set,
    { ...andrew, summary: 'A referral that went nowhere' },
  ]);
  expect(matchTitles(all, { ...NO_CRITERIA, query: 'who nobody' })).toEqual([]);
});

test('results of search keep their order; what cannot be picked, or does not fit, is left out', () => {
  const urls = ['/area/glossary/#referral', '/area/about/', '/area/questions/referrals/#who', '/area/glossary/#referral', '/area/case-studies/andrew/'];
  expect(itemsAt(all, urls, { ...NO_CRITERIA, minutes: 10 })).toEqual([term, question]);
});

test.each([
  ['case-studies/andrew', andrew],
  ['/case-studies/andrew/', andrew],
  ['/case-studies/andrew', andrew],
  ['/area/case-studies/andrew/', andrew],
  ['/case-studies/andrew/learn/', andrew],
  ['/case-studies/andrew/facilitate/', andrew],
  ['/questions/referrals/', set],
  ['/questions/referrals/#who', question],
  ['question-sets/referrals#who', question],
  ['/glossary/#referral', term],
  ['/glossary/', undefined],
  ['/about/', undefined],
  ['', undefined],
])('%s is found by key or by path', (words, wanted) => {
  expect(itemOf(all, words, '/area/')).toBe(wanted);
});

test('a page of many things tells their kind, so that one can pick among them', () => {
  expect(kindOnPage(all, '/glossary/', '/area/')).toBe('glossary');
  expect(kindOnPage(all, '/area/glossary/#nothing', '/area/')).toBe('glossary');
  expect(kindOnPage(all, '/case-studies/', '/area/')).toBe('case-studies');
  expect(kindOnPage(all, '/questions', '/area/')).toBe('question-sets');
  expect(kindOnPage(all, '/about/', '/area/')).toBeUndefined();
  expect(kindOnPage(all, '/', '/area/')).toBeUndefined();
});

test('a set gives its own questions, not those of a set with a similar name', () => {
  expect(questionsOfSet(all, 'question-sets/referrals')).toEqual([question]);
});

test('what is asked for is the same after a way through the address', () => {
  const criteria = { query: '50% & more / less', kind: 'questions', dimension: 'access', minutes: 15 } as const;
  expect(readCriteria(writeCriteria(criteria))).toEqual(criteria);
  expect(writeCriteria(NO_CRITERIA)).toBe('');
  expect(readCriteria('kind=sources&minutes=many')).toEqual(NO_CRITERIA);
});
