import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TODAY, codesOf, contentFolder, fixtures, problemOf, projectRoot, reportOf, swap } from '../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../tests/helpers/the-check-says.ts';
import { checkContent } from './check.ts';
import { COLLECTIONS } from './refs.ts';
import { jsonReport, wordReport } from './report.ts';

describe('a folder with many problems', () => {
  const root = contentFolder();
  cpSync(join(fixtures, 'broken/content'), join(root, 'content'), { recursive: true });
  const { issues, content } = checkContent(root, TODAY, 'Scotland');

  test('all are reported at once, by file and line, in words', () => {
    expect(wordReport(issues, content.entries.length)).toBe(
      readFileSync(join(fixtures, 'broken/report.txt'), 'utf8').trimEnd().replace('{every collection}', COLLECTIONS.join(', ')),
    );
  });

  test('the report for programs holds place, code, message, guesses and known values of each', () => {
    const report = JSON.parse(jsonReport(issues)) as Record<string, unknown>[];
    expect(report).toHaveLength(issues.length);
    expect(report.find(({ code }) => code === 'ref/missing')).toEqual({
      file: 'content/case-studies/riverside.mdx',
      line: 18,
      col: 19,
      code: 'ref/missing',
      message: 'ideas → "one-dore" does not exist in ideas.',
      didYouMean: ['one-door'],
      known: ['one-door', 'one-plan'],
    });
    for (const issue of report) expect(Object.keys(issue)).toEqual(expect.arrayContaining(['file', 'line', 'col', 'code', 'message']));
  });
});

theCheckSays('files that cannot be read', {
  'a quotation mark that is not closed is shown where it opens': [
    { 'ideas/one-plan.mdx': swap('title: One plan', 'title: "One plan') },
    'content/ideas/one-plan.mdx:2:8  yaml/invalid',
    'The fields cannot be read: a quotation mark is opened here and not closed',
  ],
  'a colon in a value is shown with the way to write it': [
    { 'ideas/one-plan.mdx': swap('summary: What this', 'summary: here: What this') },
    'content/ideas/one-plan.mdx:3:10  yaml/invalid',
    'The fields cannot be read: a value holds a colon and a space. Put the whole value in double quotes',
  ],
  'a field that stands twice is bad YAML': [
    { 'ideas/one-plan.mdx': swap('order: 1', 'order: 1\norder: 2') },
    'content/ideas/one-plan.mdx:6:1  yaml/invalid',
    'The fields cannot be read: a field stands twice. Take one of the two out',
  ],
  'a value that starts with an asterisk is bad YAML, and no crash': [
    { 'ideas/one-plan.mdx': swap('title: One plan', 'title: *important*') },
    'content/ideas/one-plan.mdx:2:8  yaml/invalid',
    'The fields cannot be read: Unresolved alias (the anchor must be set before the alias): important*',
  ],
  'a file without frontmatter is told how to start': [
    { 'ideas/third.mdx': '## What helps\n' },
    'content/ideas/third.mdx:1:1  yaml/missing',
    'The file has no frontmatter. Start it with a line of three hyphens, the fields, and another such line.',
  ],
  'the mark that Windows editors put before a text does no harm': [
    { 'ideas/one-plan.mdx': (text) => `\uFEFF${text}`, 'help-now.yaml': (text) => `\uFEFF${text}` },
  ],
  'a draft, whose name begins with an underscore, is left alone': [{ 'ideas/_draft.mdx': 'Not yet.\n' }],
  'Windows line ends do not shift positions': [
    { 'case-studies/riverside.mdx': (text) => text.replace('one-door]', 'one-dor]').replaceAll('\n', '\r\n') },
    'content/case-studies/riverside.mdx:18:19  ref/missing',
  ],
});

describe('files that cannot be read', () => {
  test('an empty file lacks every field that is required', () => {
    expect(codesOf({ 'principles/empty.yaml': '' }).map((line) => line.split(' ')[1])).toEqual([
      'field/invalid',
      'summary/missing',
      'cite/none',
      'reviewed/missing',
      'field/invalid',
      'field/invalid',
      'field/invalid',
    ]);
  });

  test('a file that is not UTF-8 is shown where its first letter is lost', () => {
    const root = contentFolder();
    const file = join(root, 'content/ideas/one-plan.mdx');
    writeFileSync(file, Buffer.from(readFileSync(file, 'utf8').replace('One plan', 'Caf\u00e9'), 'latin1'));
    const { issues } = checkContent(root, TODAY, 'Scotland');
    expect(issues.map(({ code, line, col }) => `${line}:${col} ${code}`)).toEqual(['2:11 file/encoding']);
    expect(issues[0]!.message).toContain('Save it again as UTF-8');
  });
});

theCheckSays('files in the wrong place', {
  'a folder that no collection reads is reported, with the nearest collection': [
    { 'case-study/john.mdx': '---\n---\n' },
    'content/case-study:1:1  file/unknown',
    'Nothing reads content/case-study. Did you mean "case-studies"?',
    `Known: ${COLLECTIONS.join(', ')}, help-now.yaml, hedge-decisions.yaml, elsewhere.yaml, appraisal-criteria.yaml, everyday-words.yaml, redirects.yaml, published-ids.txt`,
  ],
  'a folder inside a collection is reported': [{ 'tools/more/map.mdx': '---\n---\n' }, 'content/tools/more:1:1  file/unknown'],
  'a file of the wrong type is told its right name': [
    { 'tools/journey-map.md': '---\n---\n' },
    'content/tools/journey-map.md:1:1  file/wrong-type',
    'Entries of tools are .mdx files. Rename it to journey-map.mdx.',
  ],
  'a picture in a collection is told where files for readers go': [
    { 'ideas/map.png': 'x' },
    'content/ideas/map.png:1:1  file/unknown',
    'map.png is no entry. Only entries stand in content/ideas; files for readers, such as pictures, go into public/.',
  ],
  'a copy of a case study by its file name is told about its name alone': [
    { 'case-studies/riverside (1).mdx': readFileSync(join(fixtures, 'sound/content/case-studies/riverside.mdx'), 'utf8') },
    'content/case-studies/riverside (1).mdx:1:1  id/invalid',
  ],
  'a file name that cannot be an id is reported': [
    { 'pages/My_page.mdx': '---\ntitle: Mine\nsummary: Mine.\nreviewed: 2026-11-01\n---\n' },
    'content/pages/My_page.mdx:1:1  id/invalid',
  ],
});

describe('files in the wrong place', () => {
  test('a collection without a folder is reported', () => {
    expect(reportOf({ groups: null })).toMatchInlineSnapshot(`
      "content/groups:1:1  file/missing
        There is no folder content/groups. Every collection has one, also while it is empty.
        See docs/content-rules.md#filemissing

      content/groups/_template.mdx:1:1  template/missing
        The collection groups has no template to start from.
        See docs/content-rules.md#templatemissing

      2 problems in 2 files."
    `);
  });
});

theCheckSays('help now', {
  'numbers that were checked twelve months ago are in time': [{ 'help-now.yaml': swap('2026-11-01', '2025-11-22') }],
  'numbers that were checked earlier are out of date': [
    { 'help-now.yaml': swap('2026-11-01', '2025-11-21') },
    'content/help-now.yaml:1:10  help/out-of-date',
    'The numbers were last checked on 2025-11-21, over twelve months ago. Check each one, then set the day.',
  ],
  'a check that has not come yet is refused': [{ 'help-now.yaml': swap('2026-11-01', '2026-11-23') }, 'content/help-now.yaml:1:10  help/out-of-date'],
  'the file is never missing': [
    { 'help-now.yaml': null },
    'content/help-now.yaml:1:1  help/missing',
    'The phone numbers of the help page are missing. Bring the file back.',
  ],
  'a number with letters is shown where it stands': [
    { 'help-now.yaml': swap("'999'", '999 (free)') },
    'content/help-now.yaml:6:16  help/invalid',
    'nations.0.lines.0.phone: digits and spaces only',
  ],
});

describe('help now', () => {
  test('a site for a nation without lines is told to add them', () => {
    expect(problemOf({}, TODAY, 'Wales')).toEqual([
      'content/help-now.yaml:3:3  help/nation',
      'The site is for Wales (nation in src/site.config.ts), and there are no lines for Wales here. Add them here, or in local/help-now.yaml with your own: lines of another nation are not shown in their place. There are: Scotland.',
    ]);
  });
  test('YAML that cannot be read is shown where it goes wrong', () => {
    expect(codesOf({ 'help-now.yaml': swap("'999'", "'999") })).toEqual([expect.stringMatching(/^content\/help-now\.yaml:\d+:\d+ help\/invalid$/)]);
  });
});

test('docs/content-rules.md has a section for every code of the library, and for no other', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const sources = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
  const codes = new Set([...sources.matchAll(/(?:code: |issue(?:At)?\(|return |Schema, )'([a-z]+\/[a-z-]+)'/g)].map((match) => match[1]!));
  const docs = readFileSync(join(projectRoot, 'docs/content-rules.md'), 'utf8');
  const sections = [...docs.matchAll(/^## (.+)$/gm)].map((match) => match[1]!);
  expect(sections.toSorted()).toEqual([...codes].toSorted());
});
