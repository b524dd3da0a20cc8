// The addresses of removed entries lead on, also where the site lies below a path.
import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';
import { redirectsOf } from './redirects.ts';
import { urlOf } from './urls.ts';

test('the new address carries the base path, as the old one will when the site is built', () => {
  const tool = buildGraph(loadContent(contentFolder()).entries).all('tools')[0]!;
  const root = contentFolder({ 'redirects.yaml': `tools/gone: tools/${tool.id}\n` });
  expect(redirectsOf(root, '/')).toEqual({ '/toolkit/gone/': urlOf(tool) });
  expect(redirectsOf(root, '/cymru/')).toEqual({ '/toolkit/gone/': `/cymru${urlOf(tool)}` });
});
