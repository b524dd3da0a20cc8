// What people take away from teaching opens in another program: LibreOffice reads packs, copies and sheets as they were meant.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convertWithOffice, findOffice } from '../../../../scripts/lib/office.ts';
import { entries, makeAssignment, makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import type { OutgoingFile } from '../../exchange/index.ts';
import { newCollected } from '../model/collected.ts';
import { addReturns } from '../model/returns.ts';
import { collectedSpreadsheet, collectedWord, facilitatorPackWord, learnerCopyWord, learnerPackWord, reflectiveRecordWord } from './files.ts';

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
        .replace(/\s+/g, ' ')
        .trim(),
    );

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'exports-'));
    const setting = { siteName: 'Both Together' };
    const assignment = makeAssignment();
    const other = makeLearning({ name: '', answers: { p3: { is: 'text', text: '=1+1' }, p5: { is: 'rating', value: 2 } } });
    const { collected } = addReturns(newCollected(assignment), [returnFile(makeLearning()), returnFile(other)]);
    const save = async (name: string, file: Promise<OutgoingFile>) => {
      writeFileSync(join(folder, name), Buffer.from(await (await file).content.arrayBuffer()));
      return join(folder, name);
    };
    const documents = await Promise.all([
      save('learner.docx', learnerPackWord(assignment, entries, setting)),
      save('facilitator.docx', facilitatorPackWord(assignment, entries, new Map(), setting)),
      save('copy.docx', learnerCopyWord(makeLearning(), entries, setting)),
      save('record.docx', reflectiveRecordWord(makeLearning(), setting)),
      save('answers.docx', collectedWord(collected, setting)),
    ]);
    convertWithOffice(office!, documents, HTML, folder);
    convertWithOffice(office!, [await save('answers.xlsx', collectedSpreadsheet(collected, setting))], ALL_SHEETS, folder);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

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
