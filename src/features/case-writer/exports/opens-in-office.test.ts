// A case study opens in another program: LibreOffice reads its headings, its lists and every word as it was typed.
import { describe, expect, test } from 'vitest';
import { hasOffice, OFFICE_TESTS, officeFolder, textsOf } from '../../../../tests/helpers/office.ts';
import { wholeStudy } from '../../../../tests/helpers/arbitrary-study.ts';
import { toWord } from '../../exchange/index.ts';
import { studyReport } from './report.ts';

describe.skipIf(!hasOffice)(OFFICE_TESTS, () => {
  const folder = officeFolder(async (office) => {
    const study = {
      ...wholeStudy({ ideas: [{ id: 'one', title: 'One door' }], expects: [] }),
      did: 'We <met> & spoke: {yes}.\n- Адзін пункт\n- 合同会議',
      care: 'Go slowly.',
    };
    const word = toWord(studyReport('Joint meeting: “one door”', study, { madeBy: 'Both Together', day: '2026-11-30' }));
    await office.convertDocuments({ 'case-study.docx': word.then((content) => ({ name: 'case-study.docx', content })) });
  });

  test('reads the story, what it shows and what is for teaching', () => {
    const html = folder().read('case-study.html');
    expect(textsOf(html, 'title')).toEqual(['Joint meeting: “one door”']);
    expect(textsOf(html, 'h1')).toEqual([
      'At a glance',
      'Setting',
      'What prompted it',
      'What they did',
      'What changed',
      'What helped',
      'What to watch',
      'What can be learnt',
      'Who may be asked',
      'What it shows',
      'For teaching',
    ]);
    expect(html).toContain('We &lt;met&gt; &amp; spoke: {yes}.');
    expect(textsOf(html, 'ul').join(' ')).toMatch(/Адзін пункт\s+合同会議[^]*Listen for: One meeting/);
  });
});
