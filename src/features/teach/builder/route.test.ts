// What addresses of the builder mean.
import { expect, test } from 'vitest';
import { readRoute } from './route.ts';

test.each([
  ['', { at: 'start' }],
  ['#new', { at: 'start' }],
  ['#new=something-else', { at: 'start' }],
  ['#add=', { at: 'start' }],
  ['#new=ready:induction-45', { at: 'ready', id: 'induction-45' }],
  ['#add=case-studies/andrew', { at: 'add', what: ['case-studies/andrew'] }],
  ['#add=%2Fquestions%2Freferrals%2F%23who-signs-off,tools/map', { at: 'add', what: ['/questions/referrals/#who-signs-off', 'tools/map'] }],
  ['#add=/questions/referrals/#who-signs-off', { at: 'add', what: ['/questions/referrals/#who-signs-off'] }],
  ['#set=case-studies/andrew', { at: 'set', what: 'case-studies/andrew' }],
  ['#t=btt1.AAAA', { at: 'link', code: 'btt1.AAAA' }],
  ['#abc', { at: 'document', id: 'abc', screen: '', rest: '' }],
  ['#abc/part/p3', { at: 'document', id: 'abc', screen: 'part', rest: 'p3' }],
  ['#abc/add/q=50%25/x', { at: 'document', id: 'abc', screen: 'add', rest: 'q=50%25/x' }],
  ['#%E0%A4%A', { at: 'document', id: '%E0%A4%A', screen: '', rest: '' }],
])('the address %s is understood', (fragment, route) => {
  expect(readRoute(fragment)).toEqual(route);
});
