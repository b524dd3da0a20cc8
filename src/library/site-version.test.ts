import { expect, test } from 'vitest';
import { contentFolder, swap, type Changes } from '../../tests/helpers/content-folder.ts';
import { site } from '../site.config.ts';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';
import { siteVersion } from './site-version.ts';

const versionWith = (changes: Changes) => siteVersion(buildGraph(loadContent(contentFolder(changes)).entries));

test('names the version of the library and the day of the newest review, whichever entry it is of', () => {
  expect(versionWith({ 'ideas/one-plan.mdx': swap(/reviewed: .+/, 'reviewed: 2026-11-21') })).toBe(`${site.version} (2026-11-21)`);
  expect(versionWith({ 'sources/guide.yaml': swap(/reviewed: .+/, 'reviewed: 2026-11-22') })).toBe(`${site.version} (2026-11-22)`);
});

test('is the version alone while there is no entry', () => {
  expect(siteVersion(buildGraph([]))).toBe(site.version);
});
