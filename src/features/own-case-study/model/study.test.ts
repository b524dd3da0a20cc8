// A case study of one's own: every change can be taken back, what is kept comes back whole from a file, and every text is shown to the check.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStudy, wholeStudy } from '../../../../tests/helpers/arbitrary-study.ts';
import { notesIn, putBack } from '../../exchange/index.ts';
import { documentsToFile, readAs, readWorkbookFile, type WorkbookDocument } from '../../workbook/index.ts';
import {
  blocksOf,
  caseStudyKind,
  emptyCaseStudy,
  emptyStudy,
  pausesOf,
  redo,
  studySections,
  studyTexts,
  toDiscuss,
  undo,
  withoutNotes,
  write,
  type CaseStudy,
  type Study,
} from '../index.ts';

const chosen = { ideas: [{ id: 'one', title: 'One' }], expects: [{ id: 'a#b', text: 'Every door.', dimension: 'Access' }] };
const documentOf = (body: CaseStudy, title = 'Ours'): WorkbookDocument<CaseStudy> => ({
  id: 'abcdefgh12345678',
  kind: caseStudyKind.kind,
  version: caseStudyKind.version,
  title,
  createdAt: '2026-11-30T10:00:00.000Z',
  changedAt: '2026-11-30T11:00:00.000Z',
  revision: 3,
  body,
});

test('any case study with any changes is saved to a file and opens whole', () => {
  fc.assert(
    fc.property(anyStudy(chosen), anyStudy(chosen), (one, other) => {
      const body = undo(write(write(emptyCaseStudy(one), 'All', other), 'Year', { year: '2026' }, 'year'));
      const read = readWorkbookFile(documentsToFile([documentOf(body)]).text, [caseStudyKind]);
      if (!read.ok) throw new Error(read.message);
      expect(readAs(read.documents[0]!, caseStudyKind).body).toEqual(body);
    }),
    { numRuns: 40 },
  );
});

test('a case study of version 1 opens, with its last change', () => {
  const read = readWorkbookFile(readFileSync('tests/fixtures/files/case-study-version-1.json', 'utf8'), [caseStudyKind]);
  if (!read.ok) throw new Error(read.message);
  const { body } = readAs(read.documents[0]!, caseStudyKind);
  expect(body.study).toMatchObject({ year: '2026', place: 'Riverside', ideas: [{ id: 'joint-decisions-and-case-review' }] });
  expect(undo(body).study.year).toBe('2025/26');
});

test('every change can be taken back and done again, and typing on is one step', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.constantFrom('year', 'place', 'did'), words: fc.string() }), { maxLength: 30 }), (changes) => {
      const start = emptyCaseStudy({ place: 'Slough' });
      const end = changes.reduce((body, { key, words }) => write(body, key, { [key]: words }, key), start);
      const steps = end.past.length;
      const back = Array.from({ length: steps }).reduce<CaseStudy>(undo, end);
      expect(back.study).toEqual(start.study);
      expect(Array.from({ length: steps }).reduce<CaseStudy>(redo, back)).toEqual(end);
      expect(steps).toBe(changes.filter(({ key }, at) => key !== changes[at - 1]?.key).length);
    }),
  );
});

test('at most sixty changes are kept', () => {
  const end = Array.from({ length: 80 }).reduce<CaseStudy>((body, _, at) => write(body, 'Year', { year: String(at) }), emptyCaseStudy());
  expect(end.past.length).toBe(60);
  expect(caseStudyKind.schema.safeParse(end).success).toBe(true);
});

test('every text goes through the check, and what is changed there comes back to its place', () => {
  const study = wholeStudy(chosen);
  const texts = studyTexts(study);
  const written = JSON.stringify(study);
  for (const { note } of texts.filter((one) => one.note.text)) expect(written).toContain(JSON.stringify(note.text).slice(1, -1));
  const notes = notesIn(texts);
  expect(new Set(texts.map(({ note }) => note.id)).size).toBe(texts.length);
  const changed = putBack(study, texts, new Map(notes.map(({ id }) => [id, `new ${id}`])));
  const again = new Map(studyTexts(changed).map(({ note: { id, text } }) => [id, text]));
  for (const { id } of notes) expect(again.get(id)).toBe(`new ${id}`);
});

test('typed lines become paragraphs and points', () => {
  expect(blocksOf('One.\r\n\r\n- two\n• three\nFour - five\n-')).toEqual([
    { is: 'text', runs: ['One.'] },
    { is: 'list', ordered: false, items: ['two', 'three'] },
    { is: 'text', runs: ['Four - five'] },
    { is: 'text', runs: ['-'] },
  ]);
});

test('a figure is told with its base, and what nobody wrote is not told at all', () => {
  const headings = (study: Study) => studySections(study).map(({ heading }) => heading);
  expect(JSON.stringify(studySections(wholeStudy(chosen)))).toContain(
    '12 of 40 people missed their first appointment (January to March 2026; counted by the two teams)',
  );
  expect(headings(emptyStudy())).toEqual(['At a glance']);
});

test('the story stops once after a heading; other questions are for the end; learners get no notes', () => {
  const question = { after: 'Setting' as const, text: 'Why?', hint: '', listenFor: 'Because' };
  const study: Study = {
    ...emptyStudy(),
    care: 'Slowly',
    questions: [
      { ...question, id: 'q1' },
      { ...question, id: 'q2' },
      { ...question, id: 'q3', text: ' ' },
    ],
  };
  expect(pausesOf(study).map(({ id }) => id)).toEqual(['q1']);
  expect(toDiscuss(study).map(({ id }) => id)).toEqual(['q2']);
  expect(JSON.stringify(withoutNotes(study))).not.toMatch(/Because|Slowly/);
});
