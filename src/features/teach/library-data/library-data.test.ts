// Learners’ data of the real library fits what the browser reads, leads only to what is there, and holds nothing of facilitator notes.
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../library/entry.ts';
import { plainBody } from '../../../library/plain-text.ts';
import { TEACHABLE } from '../../../library/teachable.ts';
import { assignmentSchema } from '../model/assignment.ts';
import type { Run } from '../../../library/text/block.ts';
import { catalogueSchema, facilitatorNotesSchema, learnerEntrySchema, type LearnerEntry } from '../model/content.ts';
import { wordsOf } from '../../../library/text/words.ts';
import { catalogue } from './catalogue.ts';
import { facilitatorNotes } from './facilitator.ts';
import { learnerEntries, teachableEntries } from './learner-entry.ts';
import { sectionsOfBody } from '../../../library/text/markdown.ts';
import { readLibrary } from '../../../../tests/helpers/library.ts';

const graph = readLibrary();
const address = (path: string) => `/base${path}`;
const written = teachableEntries(graph).map(learnerEntries(graph, address));
const all = new Map(written.map((entry) => [keyOf(entry), entry]));
const entry = (key: string) => {
  const found = all.get(key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const runsOf = ({ sections }: LearnerEntry): Run[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'text' || block.is === 'quote' ? block.runs : block.is === 'list' ? block.items.flat() : [])),
  );
const wordsIn = ({ sections }: LearnerEntry) => sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).join(' ');
const headingsOf = ({ sections }: LearnerEntry) => sections.map(({ heading }) => heading);
const places = new Set(graph.entries.flatMap((node) => [address(graph.url(node))]));

test('every entry that can be part of an assignment is read back by the browser’s schema without loss', () => {
  expect(new Set(written.map(({ collection }) => collection))).toEqual(new Set(TEACHABLE));
  for (const one of written) expect(learnerEntrySchema.parse(JSON.parse(JSON.stringify(one))), keyOf(one)).toEqual(one);
});

test('every link leads to an entry of the site, and none leads outside', () => {
  const links = written.flatMap((one) => [
    one.url,
    ...one.expects.map(({ url }) => url),
    ...runsOf(one).map((run) => (typeof run === 'string' ? undefined : run.href)),
  ]);
  const wrong = links.filter((link) => link !== undefined && !places.has(link) && !places.has(link.replace(/#[a-z0-9-]+$/, '')));
  expect(wrong).toEqual([]);
  expect(links.filter((link) => link !== undefined).length).toBeGreaterThan(1000);
});

test('no mark of Markdown, of a source or of a link between entries is left in the words', () => {
  expect(written.filter((one) => /<Cite|\]\(|\*\*|ref:|^#/m.test(wordsIn(one))).map(keyOf)).toEqual([]);
});

test('the whole text of an entry is there', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  for (const one of teachableEntries(graph).filter(({ body }) => body)) {
    const read = sectionsOfBody(one.body, () => undefined).flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => (block.is === 'heading' ? block.text : wordsOf(block))),
    ]);
    expect(letters(read.join('')), keyOf(one)).toBe(letters(plainBody(one.body)));
  }
});

test('sections of an entry have ids of their own, and each holds something', () => {
  for (const one of written) {
    const ids = one.sections.map(({ id }) => id);
    expect(new Set(ids).size, keyOf(one)).toBe(ids.length);
    expect(
      one.sections.filter(({ blocks }) => blocks.length === 0),
      keyOf(one),
    ).toEqual([]);
  }
});

test('nothing that learners see of a case study before its last pause is its result, and its result is told after', () => {
  for (const study of graph.all('case-studies')) {
    const read = entry(keyOf(study));
    const stopsAt = read.sections.findLastIndex(({ pause }) => pause);
    const words = (sections: LearnerEntry['sections']) => sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf)]).join('\n');
    const before = [read.title, read.summary, words(read.sections.slice(0, stopsAt + 1))].join('\n');
    expect(before, study.id).not.toMatch(/^Result$/m);
    expect(stopsAt, study.id).toBeGreaterThan(-1);
    expect(read.title, study.id).toBe(study.data.learnerTitle ?? study.data.title);
    const { resultNote } = study.data;
    if (!resultNote) continue;
    expect(before, study.id).not.toContain(resultNote);
    expect(words(read.sections.slice(stopsAt + 1)), study.id).toContain(resultNote);
  }
});

test('a trainer finds a case study by its own title, and is told what learners see in its place', () => {
  const items = new Map(catalogue(graph, address).items.map((item) => [item.key, item]));
  expect(items.get('case-studies/sahel')).toMatchObject({
    title: 'Sahel: a hostel advised to ring back when the drugs wore off',
    learnerTitle: 'Sahel: a mental health crisis in a hostel',
  });
  expect(items.get('tools/journey-map')).not.toHaveProperty('learnerTitle');
});

test('no two case studies have the same title for learners', () => {
  const titles = written.filter(({ collection }) => collection === 'case-studies').map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

describe('each kind tells what it is for', () => {
  test('a case study brings its pauses where the story stops, its expectations, and its questions with hints', () => {
    const andrew = entry('case-studies/andrew');
    expect(andrew.kind).toBe('Case study');
    expect(andrew.contentNote).toContain('psychosis');
    expect(andrew.sections.flatMap(({ heading, pause }) => (pause ? [[heading, pause.id]] : []))).toEqual([
      ['What prompted it', 'around-the-table'],
      ['What they did', 'one-service-left'],
    ]);
    expect(andrew.discussion.map(({ id }) => id)).toEqual(['who-owns-it', 'safe-ways-to-see', 'before-the-meeting-ends', 'looking-after-staff']);
    expect(andrew.discussion[0]?.hint).toContain('local protocol');
    expect(andrew.expects[0]).toEqual({
      id: 'access-and-engagement#nobody-turned-away',
      text: expect.stringMatching(/\.$/),
      url: '/base/dimensions/access-and-engagement/#nobody-turned-away',
      dimension: 'Access and engagement',
    });
    expect(andrew.minutes).toBe(35);
    expect(andrew.sources.length).toBe(5);
  });

  test('a question set brings every question with its part, and what each level looks like', () => {
    const set = graph.get({ collection: 'question-sets', id: 'referrals' });
    const questions = set.data.parts.flatMap((part) => part.questions.map(({ id, text }) => ({ id, text, part: part.title })));
    const read = entry('question-sets/referrals').questions;
    expect(read.map(({ id, text, part }) => ({ id, text, part }))).toEqual(questions);
    expect(read.some(({ anchors }) => anchors?.inPlace)).toBe(true);
  });

  test('a tool says what it is for, when, for how long, with whom and with what; then the steps and the template', () => {
    const map = entry('tools/journey-map');
    expect(headingsOf(map)).toEqual([
      'At a glance',
      'What it is for',
      'Steps',
      'Template',
      'In the room and online',
      'Care and ethics',
      'Worked example',
      'What next',
      'What this rests on',
    ]);
    const [glance] = map.sections;
    expect(glance?.blocks[0]).toMatchObject({ is: 'facts', facts: expect.arrayContaining([['Time', '90 minutes']]) });
    expect(map.sections.find(({ heading }) => heading === 'Template')?.blocks.find(({ is }) => is === 'table')).toMatchObject({
      head: expect.arrayContaining(['First contact']),
    });
  });

  test('a figure tells its value, of whom, where, when, who counted, and what it does not tell', () => {
    const figure = entry('evidence/alcohol-screening-in-inpatients');
    expect(headingsOf(figure)).toEqual(['The numbers', 'Whom it counts', 'What it does not tell you']);
    expect(figure.sections[0]?.blocks[0]).toMatchObject({
      is: 'list',
      items: expect.arrayContaining([[{ text: '8%', strong: true }, ' Mental health inpatients who were dependent']]),
    });
    expect(figure.sections[1]?.blocks[0]).toMatchObject({ is: 'facts', facts: expect.arrayContaining([['Where', 'United Kingdom']]) });
  });

  test('a term tells its meaning, its other names and what it is called now; names that hurt are not repeated', () => {
    const replaced = graph.all('glossary').find(({ data }) => data.nowCalled && data.replacedBy && !data.sayInstead);
    const hurting = graph.all('glossary').find(({ data }) => data.sayInstead && data.aliases);
    expect(wordsIn(entry(`glossary/${replaced?.id ?? ''}`))).toContain(replaced?.data.nowCalled);
    const glance = entry(`glossary/${hurting?.id ?? ''}`).sections[0]?.blocks[0];
    expect(glance?.is === 'facts' && glance.facts.map(([name]) => name)).not.toContain('Also found under');
    expect(wordsIn(entry(`glossary/${hurting?.id ?? ''}`))).toContain(hurting?.data.sayInstead);
  });

  test('terms of the glossary are explained once each, at most twelve, and never the term itself', () => {
    for (const one of written) {
      const terms = one.terms.map(({ term }) => term);
      expect(new Set(terms).size, keyOf(one)).toBe(terms.length);
      expect(terms.length, keyOf(one)).toBeLessThanOrEqual(12);
      if (one.collection === 'glossary') expect(terms, keyOf(one)).not.toContain(one.title);
    }
    expect(entry('case-studies/andrew').terms.map(({ term }) => term)).toContain('Housing First');
  });
});

describe('the catalogue', () => {
  const data = catalogue(graph, address);

  test('is read back by the browser’s schema without loss', () => {
    expect(catalogueSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });

  test('holds every entry and every question once', () => {
    const questions = graph
      .all('question-sets')
      .flatMap((set) => set.data.parts.flatMap((part) => part.questions.map(({ id }) => `question-sets/${set.id}#${id}`)));
    expect(new Set(data.items.map(({ key }) => key))).toEqual(new Set([...all.keys(), ...questions]));
    expect(data.items.length).toBe(all.size + questions.length);
  });

  test('its ready-made assignments are assignments', () => {
    for (const { id, body } of data.ready)
      expect(assignmentSchema.safeParse({ ...(body as object), key: 'abcdefgh', siteVersion: data.siteVersion }).error?.issues ?? [], id).toEqual([]);
  });
});

describe('facilitator notes', () => {
  const notes = graph.all('facilitator-notes').map(facilitatorNotes);

  test('are read back by the browser’s schema, with groupings in words', () => {
    for (const one of notes) expect(facilitatorNotesSchema.parse(JSON.parse(JSON.stringify(one))), one.id).toEqual(one);
    expect(notes.find(({ id }) => id === 'andrew')?.plan.map(({ grouping }) => grouping)).toContain('In pairs');
  });

  test('no text of them is a text of anything learners receive', () => {
    const textsIn = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
    const learners = new Set(textsIn([written, catalogue(graph, address)]));
    const texts = notes.flatMap(({ opening, closing, basis, plan, care, questions }) => [
      ...[opening, closing, basis],
      ...plan.map(({ text }) => text),
      ...care,
      ...questions.flatMap(({ listenFor, ifQuiet, careful }) => [...listenFor, ifQuiet, ...(careful ? [careful] : [])]),
    ]);
    expect(texts.length).toBeGreaterThan(notes.length * 10);
    expect(texts.filter((text) => learners.has(text))).toEqual([]);
  });
});
