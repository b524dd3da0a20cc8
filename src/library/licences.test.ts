import { expect, test } from 'vitest';
import { licencesText, noticesIn, packageFolderOf } from './licences.ts';

test.each([
  ['/site/node_modules/preact/dist/preact.mjs', '/site/node_modules/preact'],
  ['/site/node_modules/@astrojs/preact/dist/client.js', '/site/node_modules/@astrojs/preact'],
  ['/site/node_modules/docx/node_modules/nanoid/index.js', '/site/node_modules/docx/node_modules/nanoid'],
  ['C:\\site\\node_modules\\idb\\index.js', 'C:\\site\\node_modules\\idb'],
  ['/site/src/library/licences.ts', undefined],
  ['\0/site/node_modules/preact?commonjs', undefined],
])('%s belongs to %s', (id, folder) => expect(packageFolderOf(id)).toBe(folder));

test('a notice among the comments of a script is found, and other comments are not', () => {
  expect(noticesIn('/* a */ one(); /**\n * @license MIT\n * By somebody.\n */ two(); /* b */')).toEqual(['@license MIT\nBy somebody.']);
});

test('each package stands once, by name, with its words or with who made it', () => {
  const one = { name: 'b', version: '1.0.0', licence: 'MIT', author: 'Somebody', texts: ['May be used.'] };
  const text = licencesText('Heading', [one, { ...one, name: 'a', texts: [] }, one]);
  expect(text.match(/^[ab] 1.*/gm)).toEqual(['a 1.0.0 (MIT)', 'b 1.0.0 (MIT)']);
  expect(text).toContain('By Somebody.');
  expect(text.split('May be used.')).toHaveLength(2);
});
