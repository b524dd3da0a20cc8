// The real check of the content takes what the form writes, whatever was typed, and everything reads back as it was typed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFolder, TODAY, projectRoot } from '../../../../tests/helpers/content-folder.ts';
import { anyStudy, wholeStudy } from '../../../../tests/helpers/arbitrary-study.ts';
import { CASE_STUDY_GUIDANCE } from '../../../library/case-study-shape.ts';
import { checkContent } from '../../../library/check.ts';
import { measure, readabilityOf } from '../../../library/readability.ts';
import { sectionsOfBody } from '../../../library/text/markdown.ts';
import { wordsOf } from '../../../library/text/words.ts';
import { officialNames } from '../../../library/words-to-avoid.ts';
import { oneLine, storySections, type Study } from '../../own-case-study/index.ts';
import { writerData } from '../library-data.ts';
import { gapsForLibrary, type Known } from './gaps.ts';
import { idFor, libraryFiles, libraryZip } from './library-files.ts';

const before = checkContent(contentFolder(), TODAY, 'Scotland');
const data = writerData(before.graph);
const [first] = data.dimensions;
const chosen = {
  ideas: first!.ideas.slice(0, 1),
  expects: data.dimensions.flatMap(({ title, expectations }) => expectations.map((one) => ({ ...one, dimension: title }))).slice(0, 2),
};
const known: Known = { taken: data.taken, names: officialNames(data.names), gradeOf: (words) => measure(words).grade, today: TODAY };
const setting = { takenIds: data.taken.ids, today: TODAY, madeBy: 'Both Together' };
const TITLE = 'Joint meeting: “one door”';

/** What the check says of a library with the files in it, besides what it says without them. */
function issuesWith(title: string, study: Study) {
  const files = libraryFiles(title, study, setting);
  const root = contentFolder(Object.fromEntries(files.map(({ path, text }) => [path.replace(/^content\//, ''), text])));
  const checked = checkContent(root, TODAY, 'Scotland');
  const said = new Set(before.issues.map(({ file, code }) => `${file} ${code}`));
  return { ...checked, issues: checked.issues.filter(({ file, code }) => !said.has(`${file} ${code}`)), id: idFor(title, setting.takenIds) };
}

const entryOf = ({ graph, id }: ReturnType<typeof issuesWith>) => {
  const entry = graph.find(`case-studies/${id}`);
  if (entry?.collection !== 'case-studies') throw new Error('The case study was not read.');
  return entry;
};

test('a whole case study has no gaps, the check takes its files, and the summary is easy enough', () => {
  const study = wholeStudy(chosen);
  expect(gapsForLibrary(TITLE, study, known)).toEqual([]);
  const checked = issuesWith(TITLE, study);
  expect(checked.issues).toEqual([]);
  expect(readabilityOf([entryOf(checked)]).filter(({ tooHard }) => tooHard)).toEqual([]);
  expect(entryOf(checked).data).toMatchObject({
    title: TITLE,
    year: '2025/26',
    result: 'measured',
    pauses: [{ id: 'q1', after: 'What prompted it', hint: 'Who is in the room?' }],
  });
  expect(entryOf(checked).body).toContain('- 12 of 40 people missed their first appointment (January to March 2026; counted by the two teams) <Cite');
});

test('whatever was typed, the check takes the files once no gap is left, and it reads back as it was typed', { timeout: 60_000 }, () => {
  let tried = 0;
  fc.assert(
    fc.property(anyStudy(chosen), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (study, title) => {
      if (gapsForLibrary(title, study, known).length > 0) return;
      tried++;
      const checked = issuesWith(title, study);
      expect(checked.issues).toEqual([]);
      const { data: fields, body } = entryOf(checked);
      expect(fields.title).toBe(oneLine(title));
      expect(fields.population).toBe(oneLine(study.population));
      expect(fields.learningPoints).toEqual(study.learningPoints.map(oneLine).filter(Boolean));
      const asked = study.questions.map(({ text }) => oneLine(text)).filter(Boolean);
      expect([...fields.pauses, ...fields.discussion].map(({ text }) => text).sort()).toEqual(asked.sort());
      const read = sectionsOfBody(body, () => undefined).map(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf).map((words) => words.trim())]);
      const typed = storySections(study, 'Those who wrote this do not say.').map(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf)]);
      expect(read).toEqual(typed);
    }),
    { numRuns: 40 },
  );
  expect(tried).toBeGreaterThan(5);
});

test('very long texts go through as well', () => {
  const long = `${'A line with {braces} and "marks": it goes on. '.repeat(130)}`.slice(0, 6000);
  expect(issuesWith(TITLE, { ...wholeStudy(chosen), did: long, watch: long }).issues).toEqual([]);
});

describe('what is missing is named, with what to do and where', () => {
  const study = wholeStudy(chosen);
  const gapsOf = (changes: Partial<Study>, title = TITLE) => gapsForLibrary(title, { ...study, ...changes }, known);
  test.each<[string, Partial<Study>, string]>([
    ['no nation', { nations: [] }, 'No nation is chosen.'],
    ['a word to avoid', { did: 'We met service users.' }, 'What you did: “service users”.'],
    ['a year to come', { changed: 'In 2031 everything was better.' }, 'What changed: a year that has not come yet.'],
    ['a change without a year', { helped: 'The team has since moved.' }, 'What helped: a change without its year.'],
    ['too many words', { summary: 'One word. '.repeat(30) }, 'What it was about has 60 words.'],
    ['no pause', { questions: study.questions.slice(1) }, 'Pauses in the story: 0.'],
  ])('%s', (_, changes, what) => {
    expect(gapsOf(changes).map((gap) => gap.what)).toContain(what);
  });
  test('and the check of the content agrees that it is', () => {
    for (const changes of [
      { nations: [] },
      { did: 'We met service users.' },
      { changed: 'In 2031 everything was better.' },
      { helped: 'The team has since moved.' },
    ] as Partial<Study>[])
      expect(issuesWith(TITLE, { ...study, ...changes }).issues.length, JSON.stringify(changes)).toBeGreaterThan(0);
  });
  test('a title that the library has', () => {
    expect(gapsOf({}, data.taken.titles[0]!.toUpperCase())[0]?.what).toBe('The library has a case study of this title.');
  });
});

test('ids come from the title, in letters of an address, and none is used twice', () => {
  expect(idFor('Öffne Türen & more!', [])).toBe('offne-turen-more');
  expect(idFor('合同会議', [])).toBe('case-study');
  expect(idFor('Write', [])).toBe('write-2');
  expect(idFor('Joint', ['joint', 'joint-2-source'])).toBe('joint-3');
});

test('the zip holds the three files where the project has them, and says what to do', async () => {
  const { name, content } = libraryZip('Joint meeting', wholeStudy(chosen), setting);
  expect(name).toBe('joint-meeting-for-the-library.zip');
  const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual([
    'READ ME FIRST.txt',
    'content/case-studies/joint-meeting.mdx',
    'content/facilitator-notes/joint-meeting.yaml',
    'content/sources/joint-meeting-source.yaml',
  ]);
  expect(strFromU8(files['READ ME FIRST.txt']!)).toContain('npm run check:content');
});

test('the template says beside each field what the form says', () => {
  const template = readFileSync(join(projectRoot, 'content/case-studies/_template.mdx'), 'utf8').replace(/\n# /g, ' ');
  const said = template.replaceAll('"', '');
  expect(Object.entries(CASE_STUDY_GUIDANCE).filter(([, guidance]) => !said.includes(guidance))).toEqual([]);
});
