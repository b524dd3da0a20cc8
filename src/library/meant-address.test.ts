import { expect, test } from 'vitest';
import { meantAddress, meantFragment } from './meant-address.ts';

const meant = (address: string) => meantAddress(new URL(address))?.href;

test.each([
  ['https://site.example/teach/learn/%23t=btt1.AbC', 'https://site.example/teach/learn/#t=btt1.AbC'],
  ['https://site.example/area/collection/%23c%3Dbtc1.AbC', 'https://site.example/area/collection/#c=btc1.AbC'],
  ['https://site.example/glossary/%23dual-diagnosis', 'https://site.example/glossary/#dual-diagnosis'],
  ['https://site.example/search/%23q=a%2523b', 'https://site.example/search/#q=a%2523b'],
  ['https://site.example/teach/learn/%2523t%253Dbtt1.AbC', 'https://site.example/teach/learn/#t=btt1.AbC'],
  ['https://site.example/toolkit/worksheet/%23new%3Djourney-map%26from%3D%2Fideas%2F', 'https://site.example/toolkit/worksheet/#new=journey-map&from=/ideas/'],
])('%s was meant as %s', (asked, expected) => {
  expect(meant(asked)).toBe(expected);
});

test('an address without “%23” is not touched', () => {
  expect(meant('https://site.example/nowhere/')).toBeUndefined();
});

test.each([
  '//evil.example/%23t=btt1.A',
  '/\\evil.example/%23t=btt1.A',
  '///evil.example/%23t=btt1.A',
  '/x/..//evil.example/%23t=btt1.A',
  '/%2F/evil.example%23t=btt1.A',
  '/.//evil.example/%23t=btt1.A',
])('an address such as %s does not lead off the site', (path) => {
  expect(meantAddress(new URL(`https://site.example${path}`))?.origin).toBe('https://site.example');
});

test.each([
  ['s%3Dbti1.AbC', 's=bti1.AbC'],
  ['t%253Dbtt1.AbC', 't=btt1.AbC'],
  ['q%3Dkeeps%20missing', 'q=keeps missing'],
  ['q=50%25', 'q=50%25'],
  ['9f2c/discuss/3', '9f2c/discuss/3'],
  ['s%3D%', 's%3D%'],
])('the fragment %s was meant as %s', (words, expected) => {
  expect(meantFragment(words)).toBe(expected);
});
