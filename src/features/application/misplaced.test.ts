import { expect, it } from 'vitest';
import { misplacedCode } from './misplaced.ts';

const site = { name: 'Both Together', base: '/area/' };

it.each([
  ['#t=btt1.AbC-_9', '/area/teach/learn/#t=btt1.AbC-_9'],
  ['#t%3Dbtt1.AbC', '/area/teach/learn/#t=btt1.AbC'],
  ['#s=bti1.AbC', '/area/reflect/answer/#s=bti1.AbC'],
  ['#c=btc1.AbC/extra', '/area/collection/#c=btc1.AbC'],
])('the link %s leads on to the page that opens it', (fragment, href) => {
  expect(misplacedCode(fragment, site)?.href).toBe(href);
});

it.each(['#9f2c', '#bta1.AbC', '#new=btt', ''])('%s is no link of another page', (fragment) => {
  expect(misplacedCode(fragment, site)).toBeUndefined();
});
