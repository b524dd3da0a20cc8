// What people take away says what was agreed, and tells no more about a person than the level of anonymity allows.
import { describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { exampleAccount, exampleSession, exampleSetting } from '../../../../tests/helpers/finished-reflection.ts';
import { makeQuestions, makeSession, withPeople, type Person } from '../../../../tests/helpers/reflection-model.ts';
import { withDiscussion } from '../model/actions.ts';
import type { ReflectionSession } from '../model/documents.ts';
import { accountReport } from './account-report.ts';
import { accountWord, actionsCsv, answersCsv, sessionCalendar, sessionSpreadsheet, sessionWord } from './files.ts';
import { profileOf } from '../model/profile.ts';
import { managersReport } from './managers-report.ts';
import { profilePicture } from './pictures.ts';
import { sessionReport } from './session-report.ts';
import { sessionSheets } from './session-sheets.ts';

const everything = (session: ReflectionSession) => JSON.stringify([sessionReport(session, exampleSetting), sessionSheets(session, exampleSetting)]);
const partsOf = async (content: Blob) => unzipSync(new Uint8Array(await content.arrayBuffer()));
const linesOf = async (content: Blob) => (await content.text()).split('\r\n');

describe('anonymity in every export', () => {
  const person = (group: Person['group'], name: string): Person => ({ ratings: ['partly', 'starting', 'in-place'], group, name });
  const people = [
    ...[1, 2, 3, 4, 5].map((number) => person('mental-health', `Person-${number}`)),
    ...[6, 7, 8, 9].map((number) => person('substance-use', `Person-${number}`)),
  ];
  const make = (anonymity: 'names' | 'groups' | 'none', answering = people) => withPeople(makeSession({ anonymity }), answering);

  test('names and a column for each person stand only where names are shown', () => {
    expect(sessionSheets(make('names'), exampleSetting)[0]!.head).toContain('Person-3');
    for (const anonymity of ['groups', 'none'] as const) {
      const session = make(anonymity);
      expect(everything(session)).not.toMatch(/Person-\d/);
      for (const { id } of session.pool) expect(everything(session)).not.toContain(id);
      const { head } = sessionSheets(session, exampleSetting)[0]!;
      expect(head.length).toBe(sessionSheets(make(anonymity, people.concat(people.slice(0, 2))), exampleSetting)[0]!.head.length);
    }
  });
  test('groups stand where each has four people, and are missing where groups are not shown', () => {
    expect(sessionSheets(make('groups'), exampleSetting)[0]!.head).toContain('Mental health: Partly');
    expect(everything(make('none'))).not.toMatch(/Mental health|Substance use/);
  });
  test('groups are missing where one is too small, and the files say why', () => {
    const session = make('groups', people.slice(0, 8));
    expect(sessionSheets(session, exampleSetting)[0]!.head.join()).not.toMatch(/Mental health|Substance use/);
    expect(everything(session)).toContain('groups are not shown');
  });
});

describe('every file says which site version and wording it used', () => {
  test('in Word, in the sheets and in CSV', async () => {
    const wording = exampleSession.questions[0]!.wording;
    const word = await partsOf((await sessionWord(exampleSession, exampleSetting)).content);
    const account = await partsOf((await accountWord(exampleAccount, exampleSetting)).content);
    const sheets = await partsOf((await sessionSpreadsheet(exampleSession, exampleSetting)).content);
    const texts = [
      strFromU8(word['word/document.xml']!),
      strFromU8(account['word/document.xml']!),
      Object.values(sheets)
        .map((part) => strFromU8(part))
        .join(),
      await answersCsv(exampleSession, exampleSetting).content.text(),
      await actionsCsv(exampleSession, exampleSetting).content.text(),
    ];
    for (const text of texts) {
      expect(text).toContain('0.1.0');
      expect(text).toContain(wording);
    }
    expect(await (await sessionCalendar(exampleSession, exampleSetting))!.content.text()).toContain('version 0.1.0');
  });
});

test('the Word document has a language, a title, heading styles and heading rows', async () => {
  const parts = await partsOf((await sessionWord(exampleSession, exampleSetting)).content);
  const body = strFromU8(parts['word/document.xml']!);
  expect(strFromU8(parts['word/styles.xml']!)).toContain('w:lang w:val="en-GB"');
  expect(strFromU8(parts['docProps/core.xml']!)).toMatch(/<dc:title>Reflection: Harbour &amp; Northside<\/dc:title>.*<dc:creator>Both Together<\/dc:creator>/s);
  expect(body).toContain('w:val="Title"');
  expect(body.match(/<w:tblHeader\/>/g)!.length).toBe(body.match(/<w:tbl>/g)!.length);
});

test('text that XML cannot hold does not make a document unreadable', async () => {
  const session = withDiscussion(exampleSession, 'referrals#question-1', { note: 'a\u0000b\u0008c\ud800d 😀' });
  const parts = await partsOf((await sessionWord(session, exampleSetting)).content);
  expect(strFromU8(parts['word/document.xml']!)).toContain('abcd 😀');
});

describe('CSV', () => {
  test('has the byte order mark, one line for each action, and quotes what needs it', async () => {
    const { content, name } = actionsCsv(exampleSession, exampleSetting);
    expect([...new Uint8Array(await content.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
    expect(name).toBe('harbour-northside-actions-2026-11-22.csv');
    expect(await linesOf(content)).toHaveLength(5);
  });
  test('runs nothing: texts that begin like a formula get an apostrophe', async () => {
    const [, , second] = await linesOf(actionsCsv(exampleSession, exampleSetting).content);
    expect(second).toMatch(/^"'=HYPERLINK\(""http:\/\/x\.example""\)",'@lead,/);
  });
  test('keeps a note of several lines in one field', async () => {
    expect(await answersCsv(exampleSession, exampleSetting).content.text()).toContain('"We answer, but not always.\nAsk again in spring."');
  });
});

describe('the calendar file', () => {
  test('holds open actions and the next reflection as whole days, and no notes', async () => {
    const text = await (await sessionCalendar(exampleSession, exampleSetting))!.content.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('DTSTART;VALUE=DATE:20270115\r\nDTEND;VALUE=DATE:20270116');
    expect(text).toContain('SUMMARY:Next reflection: Harbour & Northside');
    expect(text).not.toMatch(/HYPERLINK|not always|Ask both/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
  test('reminds people a week before', async () => {
    const text = await (await sessionCalendar(exampleSession, exampleSetting))!.content.text();
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(text).toContain('TRIGGER:-P7D');
  });
  test('is not made where there is no date', async () => {
    expect(await sessionCalendar(makeSession({ questions: makeQuestions(1) }), exampleSetting)).toBeUndefined();
  });
});

test('days are days in a spreadsheet, which sorts and counts with them, and plain in CSV', async () => {
  const parts = await partsOf((await sessionSpreadsheet(exampleSession, exampleSetting)).content);
  // 15 January 2027 is day 46,402 after 30 December 1899.
  expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain('<c r="C2" s="3"><v>46402</v></c>');
  expect(strFromU8(parts['xl/styles.xml']!)).toContain('formatCode="ddd\\ d\\ mmm\\ yyyy"');
  expect(await actionsCsv(exampleSession, exampleSetting).content.text()).toContain('2027-01-15');
});

describe('one page for managers', () => {
  test('says what was agreed, what is open by when, what was done, and no note of anyone', () => {
    const page = JSON.stringify(managersReport(exampleSession, exampleSetting));
    for (const words of ['Partly.', 'Publish one duty number', 'Friday 15 January 2027', 'Write the rota down', '6 people']) expect(page).toContain(words);
    expect(page).not.toMatch(/We answer, but not always|written. route/);
  });
  test('marks what is overdue on the day it is made', () => {
    expect(JSON.stringify(managersReport(exampleSession, { ...exampleSetting, today: '2027-01-16' }))).toContain('15 January 2027 (overdue)');
  });
});

test('the profile as a drawing says the same in words', () => {
  const { svg, words } = profilePicture(profileOf(exampleSession, ['dimension-2', 'dimension-7']), (id) => `<${id}>`);
  expect(svg).toContain('&lt;dimension-2&gt;');
  expect(svg).not.toMatch(/<style|style=|<script/);
  // A tag that says one thing twice is no SVG: browsers and Word then show nothing of the drawing.
  for (const [tag] of svg.matchAll(/<\w[^>]*>/gu)) {
    const names = [...tag.matchAll(/\s([\w-]+)=/gu)].map(([, name]) => name);
    expect(names, tag).toEqual([...new Set(names)]);
  }
  expect(JSON.stringify(words)).toContain('<dimension-2>: 3 partly, 3 in place. <dimension-7>: not asked about.');
});

test('the Word document of a session holds the profile as a drawing', async () => {
  const parts = await partsOf((await sessionWord(exampleSession, exampleSetting)).content);
  expect(Object.keys(parts).some((name) => name.endsWith('.svg'))).toBe(true);
});

test('a reflective account leaves private notes out and counts minutes as self-declared', () => {
  const report = accountReport(exampleAccount, exampleSetting);
  expect(JSON.stringify(report)).not.toContain('for me alone');
  expect(report.lead).toContain('Time spent: 45 minutes, self-declared.');
  expect(accountReport({ ...exampleAccount, minutes: 0 }, exampleSetting).lead.join(' ')).not.toContain('Time spent');
});
