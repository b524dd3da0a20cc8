// What people take away opens in another program: LibreOffice reads the Word document and the spreadsheet as they were meant.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convertWithOffice, findOffice } from '../../../../scripts/lib/office.ts';
import { exampleAccount, exampleSession, exampleSetting } from '../../../../tests/helpers/finished-reflection.ts';
import { accountWord, sessionSpreadsheet, sessionWord } from './files.ts';

const office = findOffice();
/** All sheets as CSV, one file each, with commas, quotation marks and UTF-8. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const HTML = 'html:HTML (StarWriter)';

describe.skipIf(!office)(office ? 'LibreOffice' : 'LibreOffice is not installed (npm test installs it on Debian as root), so these are skipped', () => {
  let folder = '';
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  /** The text of each element of a kind, without markup. */
  const textsOf = (html: string, tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, inner]) =>
      inner!
        .replace(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim(),
    );

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'exports-'));
    const [word, sheets, account] = await Promise.all([
      sessionWord(exampleSession, exampleSetting),
      sessionSpreadsheet(exampleSession, exampleSetting),
      accountWord(exampleAccount, exampleSetting),
    ]);
    const save = async (name: string, content: Blob) => {
      writeFileSync(join(folder, name), Buffer.from(await content.arrayBuffer()));
      return join(folder, name);
    };
    const documents = [await save('session.docx', word.content), await save('account.docx', account.content)];
    convertWithOffice(office!, documents, HTML, folder);
    convertWithOffice(office!, [await save('session.xlsx', sheets.content)], ALL_SHEETS, folder);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads the headings of the session in order, each question under its own', () => {
    const html = read('session.html');
    expect(textsOf(html, 'h1')).toEqual([
      'About this session',
      'Actions',
      'Since last time',
      'Profile across the dimensions',
      'Question by question',
      'Wording of the questions',
    ]);
    expect(textsOf(html, 'h2')).toEqual(exampleSession.questions.map((question) => question.text));
    expect(textsOf(html, 'title')).toEqual(['Reflection: Harbour & Northside']);
  });
  test('reads tables with heading rows and the actions in their cells', () => {
    const html = read('session.html');
    const heads = textsOf(html, 'thead');
    expect(heads[0]).toBe('What Owner (role) By First step Status What it serves');
    const cells = textsOf(html, 'td');
    for (const cell of ['Publish one duty number', 'Team lead', '15 January 2027', 'Ask both switchboards', 'Open', '=HYPERLINK("http://x.example")'])
      expect(cells).toContain(cell.replaceAll('"', '&quot;'));
    expect(cells).toContain('Moved up');
    expect(html).toContain('lang="en-GB"');
  });
  test('reads the account in the order of a reflective account', () => {
    const html = read('account.html');
    expect(textsOf(html, 'h1').slice(0, 5)).toEqual([
      'What happened',
      'What I learnt',
      'What I changed',
      'How it relates to my practice',
      'Questions I reflected on',
    ]);
    expect(html).toContain('self-declared');
    expect(html).not.toContain('for me alone');
  });
  test('reads the sheets, with counts as numbers and nothing run as a formula', () => {
    const answers = read('session-Answers by question.csv').split('\n');
    expect(answers[0]).toContain('No.,Question,Set,Dimension,Not yet,Starting,Partly,In place,Don’t know,Not for us,Not answered');
    expect(answers[1]).toContain('1,Question 1: who answers the phone?,Referrals,Whole system planning,0,0,3,3,0,0,0,Agreed high');
    const actions = read('session-Actions.csv');
    expect(actions).toContain('Publish one duty number,Team lead,2027-01-15,Ask both switchboards,Open');
    expect(actions).toContain('"=HYPERLINK(""http://x.example"")"');
    expect(read('session-About this file.csv')).toContain('version 0.1.0');
  });
});
