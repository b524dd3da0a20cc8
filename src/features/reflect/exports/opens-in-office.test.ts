// What people take away opens in another program: LibreOffice reads the Word document and the spreadsheet as they were meant.
import { describe, expect, test } from 'vitest';
import { exampleAccount, exampleSession, exampleSetting } from '../../../../tests/helpers/finished-reflection.ts';
import { hasOffice, OFFICE_TESTS, officeFolder, textsOf } from '../../../../tests/helpers/office.ts';
import { accountWord, sessionSpreadsheet, sessionWord } from './files.ts';

describe.skipIf(!hasOffice)(OFFICE_TESTS, () => {
  const folder = officeFolder(async (office) => {
    await office.convertDocuments({
      'session.docx': sessionWord(exampleSession, exampleSetting),
      'account.docx': accountWord(exampleAccount, exampleSetting),
    });
    await office.convertSheets({ 'session.xlsx': sessionSpreadsheet(exampleSession, exampleSetting) });
  });
  const read = (name: string) => folder().read(name);

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
    for (const cell of ['Publish one duty number', 'Team lead', 'Friday 15 January 2027', 'Ask both switchboards', 'Open', '=HYPERLINK("http://x.example")'])
      expect(cells).toContain(cell.replaceAll('"', '&quot;'));
    expect(cells).toContain('Moved up');
    // The last session stands beside this one: its counts, who took part, and what became of its actions.
    expect(cells.join('\n')).toMatch(/Agreed: starting.*2 partly, 2 in place/s);
    for (const cell of ['Write the rota down', 'Done']) expect(cells).toContain(cell);
    expect(html).toContain('Last time: 4 people');
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
    // LibreOffice knows the day as a date, and writes it in its own way.
    expect(actions).toContain('Publish one duty number,Team lead,01/15/2027,Ask both switchboards,Open');
    expect(actions).toContain('"=HYPERLINK(""http://x.example"")"');
    expect(read('session-About this file.csv')).toContain('version 0.1.0');
  });
});
