// What people take away of an appraisal opens in another program, and its spreadsheet reckons there: LibreOffice works out weights, values and ranks anew.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appraisalOf, criterion } from '../../../../../tests/helpers/appraisal.ts';
import { hasOffice, hasPages, OFFICE_TESTS, officeFolder, PAGES_TESTS, textsOf } from '../../../../../tests/helpers/office.ts';
import type { OutgoingFile } from '../../../exchange/index.ts';
import { nameOf, type Appraisal } from '../model/appraisal.ts';
import { putMeets, putScore } from '../model/edit.ts';
import { resultOf, valueOfOption } from '../model/result.ts';
import { verdictOf } from '../model/apart.ts';
import { verdictWords } from '../model/words.ts';
import type { OptionsData } from '../model/options-data.ts';
import { appraisalSpreadsheet, appraisalWord } from './files.ts';
import { partsDrawing } from './drawings.ts';
import { appraisalReport, inOneRun } from './report.ts';

const worked = appraisalOf([50, 30, 20], { hub: [4, 3, 2], team: [2, 5, 5], now: [3, 2, 1], part: [5, undefined, 5], '=1+1': [1, 1, 1] });
/** Five options on three criteria and a must-have; one score is missing, and one name looks like a formula. */
const APPRAISAL: Appraisal = putMeets(
  {
    ...worked,
    question: 'How are refused referrals to end?',
    conclusion: 'A hub first, with a joint case review.',
    criteria: [...worked.criteria.map((one) => ({ ...one, reason: `Because of ${one.id}` })), criterion('lawful', undefined, { isMust: true })],
  },
  'now',
  'lawful',
  true,
);
/** The same after somebody typed another score, and that an option fails. */
const CHANGED = putMeets(putScore(APPRAISAL, 'hub', 'c2', 5), 'team', 'lawful', false);

/**
 * The spreadsheet, with some cells typed over, and without what the site says that formulas come to: whatever stands in those cells afterwards,
 * LibreOffice has worked it out.
 */
async function reckonedThere(typeOver: (scores: string) => string): Promise<OutgoingFile> {
  const { name, content } = await appraisalSpreadsheet('Which way', APPRAISAL);
  const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
  const bare = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, path.includes('worksheets/') ? strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1') : bytes]),
  );
  const scores = typeOver(String(bare[SCORES]));
  return {
    name,
    content: new Blob([
      zipSync(Object.fromEntries(Object.entries({ ...bare, [SCORES]: scores }).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]))),
    ]),
  };
}

const SCORES = 'xl/worksheets/sheet1.xml';

/** Somebody types 5 for the first option on the second criterion, and that the second option fails. */
function typedOver(sheet: string): string {
  const changed = sheet
    .replace(/(<c r="D4"[^>]*>)<v>3<\/v>/, '$1<v>5</v>')
    .replace(/<c r="B5" s="(\d+)" t="s"><v>\d+<\/v><\/c>/, '<c r="B5" s="$1" t="inlineStr"><is><t>Fails</t></is></c>');
  expect(changed).toContain('<is><t>Fails</t></is>');
  return changed;
}

const linesOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));

/** Value and rank of each option by its name, from the sheet of scores. */
const outcomeIn = (csv: string) =>
  linesOf(csv)
    .slice(3)
    .map((cells) => [cells[0], cells[5] === '' ? undefined : Number(cells[5]), cells[7] === '' ? undefined : Number(cells[7])]);

/** The same as the site works it out. */
function outcomeOf(appraisal: Appraisal) {
  const result = resultOf(appraisal)!;
  return appraisal.options.map((option) => {
    const value = valueOfOption(result.criteria, option);
    return [nameOf(option), value === undefined ? undefined : (expect.closeTo(value, 6) as number), result.placed.find((one) => one.option === option)?.rank];
  });
}

describe.skipIf(!hasOffice)(OFFICE_TESTS, () => {
  const folder = officeFolder(async (office) => {
    await office.convertDocuments({ 'appraisal.docx': appraisalWord('Which way', APPRAISAL, 'Both Together') });
    await office.convertSheets({ 'appraisal.xlsx': reckonedThere((scores) => scores), 'changed.xlsx': reckonedThere(typedOver) });
  });

  test('works out weights, values and ranks as the site does; an option with a score missing has none', () => {
    const csv = folder().read('appraisal-Scores.csv');
    expect(linesOf(csv)[2]!.slice(2, 5).map(Number)).toEqual([0.5, 0.3, 0.2]);
    expect(outcomeIn(csv)).toEqual(outcomeOf(APPRAISAL));
    expect(outcomeIn(csv).map(([, , rank]) => rank)).toEqual([2, 1, 3, undefined, 4]);
  });

  test('works them out anew when a score is typed over and an option is said to fail', () => {
    expect(outcomeIn(folder().read('changed-Scores.csv'))).toEqual(outcomeOf(CHANGED));
    const parts = linesOf(folder().read('changed-Parts.csv'));
    expect(parts[1]!.slice(1).map(Number)).toEqual([37.5, 30, 5, 72.5]);
  });

  test('reads the other sheets, and runs no name as a formula', () => {
    expect(linesOf(folder().read('appraisal-Scores.csv'))[7]![0]).toBe('=1+1');
    expect(folder().read('appraisal-Criteria.csv')).toContain('Because of c1');
    expect(folder().read('appraisal-How far weights can move.csv')).toContain('“team” stays first');
    expect(linesOf(folder().read('appraisal-Whatever the weights.csv'))).toHaveLength(5);
  });

  test('reads the Word document in its order: what was decided, what came out and what was concluded, then all that stands behind it', () => {
    const html = folder().read('appraisal.html');
    expect(textsOf(html, 'h1')).toEqual([
      'What has to be decided',
      'What comes out',
      'What we conclude',
      'The options',
      'Must-haves',
      'Criteria and weights',
      'Spread of scores, and what people disagree about',
      'Scores',
      'How far each weight can move',
      'Whatever the weights',
      'How to read this',
    ]);
    const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(text).toContain(verdictWords(verdictOf(resultOf(APPRAISAL)!)));
    expect(text).toContain('“part” is not ranked: 1 score is missing (c2).');
    expect(textsOf(html, 'td')).toContain('Because of c2');
    expect(textsOf(html, 'thead').length).toBeGreaterThanOrEqual(6);
  });
});

test('the drawing of the parts names every criterion in its key, also those whose part is too short for a number', () => {
  const result = resultOf(appraisalOf([98, 1, 1], { hub: [4, 3, 2], team: [2, 5, 5] }))!;
  const { svg, height } = partsDrawing(result);
  for (const { label } of result.criteria) expect(svg).toContain(`>${label}</tspan>`);
  expect(svg.match(/>2<\/tspan>/g), 'in the key alone').toHaveLength(1);
  // The last words lie within the drawing.
  expect(Math.max(...[...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)))).toBeLessThan(height);
});

describe('the report', () => {
  const SETTING = { madeBy: 'Both Together', day: '2026-11-30' };
  const wordsOf = (appraisal: Appraisal, library?: Pick<OptionsData, 'models'>) =>
    JSON.stringify(appraisalReport('Which way', appraisal, { ...SETTING, library }));

  test('says once that no reasons were written, and leaves them out of the table', () => {
    const words = wordsOf(worked);
    expect(words.match(/No reason/g)).toEqual(['No reason']);
    expect(words).not.toContain('"Why"');
    const [first, ...others] = worked.criteria;
    expect(wordsOf({ ...worked, criteria: [{ ...first!, reason: 'People are sent away' }, ...others] })).toMatch(/"Why".*People are sent away/s);
  });

  test('ends no sentence with two stops, whether people end what they write with one or not', () => {
    const ends = { low: 'Sent away.', high: 'Nobody is sent away from April.', meaning: 'How many get in' };
    const must = criterion('lawful.', undefined, { isMust: true, meaning: 'It is lawful.' });
    const words = wordsOf({ ...worked, question: 'Which way, from April.', criteria: [{ ...worked.criteria[0]!, ...ends }, must] });
    expect(words).toContain('How many get in. 1: Sent away. 5: Nobody is sent away from April."');
    expect(words).not.toContain('..');
  });

  test('follows on without a break on the page that is printed; in Word its first page stands alone', () => {
    const report = appraisalReport('Which way', worked, SETTING);
    expect(report.sections.filter(({ startsPage }) => startsPage)).toHaveLength(1);
    expect(inOneRun(report).sections.filter(({ startsPage }) => startsPage)).toEqual([]);
  });

  test('says under the name of a model what it is in short, and on which documents that rests', () => {
    const summary = 'Services meet and look at each referral.';
    const library = { models: [{ id: 'hub', title: 'Hub', kind: '', summary, says: [], from: 'A paper (Scotland, 2024)' }] };
    const withModel = { ...worked, options: worked.options.map((option) => (option.id === 'hub' ? { ...option, isModel: true } : option)) };
    const words = wordsOf(withModel, library);
    expect(words).toContain(summary);
    expect(words).toContain('It rests on: A paper (Scotland, 2024).');
    // An option of one’s own that has the same id is not the library’s.
    expect(wordsOf(worked, library)).not.toContain(summary);
    expect(wordsOf(withModel)).not.toContain('It rests on');
  });
});

describe.skipIf(!hasPages)(PAGES_TESTS, () => {
  const folder = officeFolder((office) => office.convertToPages({ 'appraisal.docx': appraisalWord('Which way', APPRAISAL, 'Both Together') }));

  test('has the decision, what came out and the conclusion on its first page', () => {
    const [first = '', second = ''] = folder().readPages('appraisal.pdf').split('\f');
    const words = first.replace(/\s+/g, ' ');
    for (const said of ['How are refused referrals to end?', verdictWords(verdictOf(resultOf(APPRAISAL)!)), 'A hub first, with a joint case review.'])
      expect(words).toContain(said);
    expect(second.trim()).toMatch(/^The options/);
  });
});
