// `draft: true`: what is still being written is kept, and is nowhere on the site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TODAY, codesOf, contentFolder, problemOf, swap, type Changes } from '../../tests/helpers/content-folder.ts';
import { checkContent } from './check.ts';
import { coverageOf } from './coverage.ts';
import { draftFiles, entryFiles } from './load-files.ts';
import { libraryData } from './open-data.ts';
import { wordDrafts } from './report.ts';

const asDraft = swap('title: ', 'draft: true\ntitle: ');
const checked = (changes: Changes) => checkContent(contentFolder(changes), TODAY, 'Scotland');

describe('a draft', () => {
  test('is no entry: nothing lists it, links to it, counts it, or takes a passage as carried by it', () => {
    const sound = checked({});
    const { graph, content, drafts } = checked({ 'paths/first-hour.yaml': asDraft });
    expect(graph.find('paths/first-hour')).toBeUndefined();
    expect(content.entries).toHaveLength(sound.content.entries.length - 1);
    expect(JSON.stringify(libraryData(graph, { name: '', version: '', url: 'https://example.org/', address: (path) => path }).entries)).not.toContain(
      'first-hour',
    );
    expect([...graph.nodes.values()].flatMap(({ backlinks }) => [...backlinks]).filter(({ collection }) => collection === 'paths')).toEqual([]);
    const citedBy = (of: typeof graph) => [...of.passages.values()].flatMap(({ citedBy: by }) => by.map(({ collection }) => collection));
    expect(citedBy(sound.graph)).toContain('paths');
    expect(citedBy(graph)).not.toContain('paths');
    expect(coverageOf(graph)[0]!.core).toBe(coverageOf(sound.graph)[0]!.core);
    expect(wordDrafts(drafts)).toEqual(['content/paths/first-hour.yaml is a draft and not built: ready to be built: take “draft: true” out of it.']);
  });

  test('may be unfinished, even unreadable: the library stays sound, and the draft says what it needs', () => {
    const { issues, drafts } = checked({
      'paths/first-hour.yaml': (text) => asDraft(text).replace('tools/stakeholder-map', 'tools/stakeholdermap'),
      'guidance/standard.yaml': (text) => asDraft(text).replace('title: ', 'title: "'),
      'pages/more.mdx': '---\ndraft: true\ntitle: More\n---\n\nWords.\n',
    });
    expect(issues.filter(({ code }) => !code.startsWith('template/'))).toEqual([]);
    const said = drafts.map((draft) => draft.issues.map(({ file, line, code }) => `${file}:${line} ${code}`));
    expect(said).toEqual([
      ['content/pages/more.mdx:2 summary/missing', 'content/pages/more.mdx:2 reviewed/missing'],
      [expect.stringMatching(/^content\/guidance\/standard\.yaml:\d+ yaml\/invalid$/)],
      ['content/paths/first-hour.yaml:12 ref/missing'],
    ]);
  });

  test('cannot be linked to or cited by what is built, but by another draft', () => {
    expect(problemOf({ 'guidance/standard.yaml': asDraft })).toEqual([
      'content/paths/first-hour.yaml:14:12  ref/draft',
      'stops → "standard" is a draft, and drafts are not on the site. Take the link out, make this entry a draft too, or take “draft: true” out of content/guidance/standard.yaml.',
    ]);
    expect(codesOf({ 'guidance/standard.yaml': asDraft, 'paths/first-hour.yaml': asDraft })).toEqual([]);
    const { issues } = checked({ 'sources/guide.yaml': asDraft });
    expect(issues.find(({ code }) => code === 'cite/unknown')?.message).toMatch(
      /^The passage "[\w-]+" is in content\/sources\/guide\.yaml, which is a draft\./,
    );
  });

  test('of a published entry would take its page away, which the check says', () => {
    expect(problemOf({ 'paths/first-hour.yaml': asDraft, 'published-ids.txt': 'paths/first-hour\n' })[1]).toBe(
      '"paths/first-hour" was published and content/paths/first-hour.yaml is a draft now, so its page would be gone. Take “draft: true” out of it, or add a line to content/redirects.yaml that says where it leads now.',
    );
  });

  test('in the local folder leaves the library’s entry where it is', () => {
    const root = contentFolder();
    mkdirSync(join(root, 'local/pages'), { recursive: true });
    writeFileSync(join(root, 'local/pages/about.mdx'), '---\ndraft: true\ntitle: About us\n---\n');
    expect(
      checkContent(root, TODAY, 'Scotland')
        .graph.all('pages')
        .map(({ file }) => file),
    ).toEqual(['content/pages/about.mdx']);
    expect(entryFiles(root, 'pages')).toContain('content/pages/about.mdx');
    expect(draftFiles(root, 'pages')).toEqual(['local/pages/about.mdx']);
  });
});
