// What people take away from teaching opens in another program: LibreOffice reads packs, copies and sheets as they were meant.
import { describe, expect, test } from 'vitest';
import { addReturns, entries, makeAssignment, makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { hasOffice, OFFICE_TESTS, officeFolder, textsOf } from '../../../../tests/helpers/office.ts';
import { newCollected } from '../model/collected.ts';
import { collectedSpreadsheet, collectedWord, facilitatorPackWord, learnerCopyWord, learnerPackWord, reflectiveRecordWord } from './files.ts';

describe.skipIf(!hasOffice)(OFFICE_TESTS, () => {
  const folder = officeFolder(async (office) => {
    const setting = { siteName: 'Both Together', siteAddress: 'https://example.org/' };
    const assignment = makeAssignment();
    const other = makeLearning({ name: '', answers: { p3: { is: 'text', text: '=1+1' }, p5: { is: 'rating', value: 2 } } });
    const { collected } = addReturns(newCollected(assignment), [returnFile(makeLearning()), returnFile(other)]);
    await office.convertDocuments({
      'learner.docx': learnerPackWord(assignment, entries, setting),
      'facilitator.docx': facilitatorPackWord(assignment, entries, new Map(), setting),
      'copy.docx': learnerCopyWord(makeLearning(), entries, setting),
      'record.docx': reflectiveRecordWord(makeLearning(), setting),
      'answers.docx': collectedWord(collected, setting),
    });
    await office.convertSheets({ 'answers.xlsx': collectedSpreadsheet(collected, setting) });
  });
  const read = (name: string) => folder().read(name);

  test('reads the learner pack: parts, sections and questions as headings, lists with numbers, tables with heading rows', () => {
    const html = read('learner.html');
    expect(textsOf(html, 'h1')).toContain('1. Andrew: support withdrew');
    expect(textsOf(html, 'h2')).toEqual(expect.arrayContaining(['What prompted it', 'What they did', 'Questions for you']));
    expect(textsOf(html, 'h3')).toEqual(expect.arrayContaining(['Pause here and think', 'Who owns it?']));
    expect(textsOf(html, 'ol')).toContain('They met. They drew back.');
    expect(textsOf(html, 'thead')).toContain('Part Time');
    expect(html).toContain('lang="en-GB"');
  });
  test('reads the facilitator pack, the learner’s copy and the record', () => {
    expect(textsOf(read('facilitator.html'), 'title')).toEqual(['For the facilitator: One person, many services']);
    expect(read('copy.html')).toContain('Ring the duty number.');
    expect(textsOf(read('record.html'), 'h1').slice(0, 3)).toEqual(['What I learnt', 'What I will change', 'How it relates to my practice']);
  });
  test('reads what came back, with counts as numbers and nothing run as a formula', () => {
    expect(textsOf(read('answers.html'), 'td')).toEqual(expect.arrayContaining(['Sam O’Neill', 'Ring the duty number.', '=1+1']));
    expect(read('answers-Spreads.csv')).toContain('p5,How sure do you feel?,2,1,2');
    expect(read('answers-Side by side.csv').split('\n')[0]).toContain('Who,What would you settle together?');
    expect(read('answers-Answers.csv')).toContain('=1+1');
    expect(read('answers-People.csv')).toContain('Sam O’Neill,2026-11-22,,12,2,4,6,7,That nobody owned it.');
  });
});
