// The Word document of a protocol opens in another program: LibreOffice reads its headings and marks, and its contents name the right pages.
import { describe, expect, test } from 'vitest';
import { blankProtocol, workedProtocol } from '../../../../../tests/helpers/local-protocol.ts';
import { hasPages, officeFolder, PAGES_TESTS, textsOf } from '../../../../../tests/helpers/office.ts';
import { borrow, setState, write } from '../model/edit.ts';
import { protocolWord } from './files.ts';
import { onPaper, protocolReport, type ReportSetting } from './report.ts';

const SETTING: ReportSetting = { madeBy: 'Both Together', day: '2026-11-30', address: (path) => `https://site.example${path}` };
const TITLE = 'Local protocol for Northshire';

/** Worked on, and long enough that its sections stand on several pages. */
const long = () => workedProtocol().lines.reduce((now, { id }) => write(now, id, 'known', 'We count it each month. '.repeat(60)), workedProtocol());

describe('the report', () => {
  const { sections, book } = protocolReport(TITLE, workedProtocol(), SETTING);
  const words = (heading: string) => JSON.stringify(sections.find((section) => section.heading === heading)?.blocks);
  test('has what is agreed as finished text, and marks the rest', () => {
    expect(words('2.1 access-and-engagement 1 is expected')).toContain('One number for both services, answered from eight to eight.');
    expect(words('2.1 access-and-engagement 1 is expected')).not.toContain('Not yet agreed');
    expect(words('2.2 access-and-engagement 2 is expected')).toMatch(
      /Not yet agreed: being discussed\..*Borrowed from “Referral by any door”, and not yet edited/s,
    );
    // Lines that nobody has written about have room for all that is asked: by hand, and in Word.
    const rooms = sections.flatMap(({ blocks }) => blocks).filter((block) => block.is === 'table' && block.caption.startsWith('Not yet agreed'));
    const none = ['', '', '', '', ''];
    expect(rooms.map((room) => room.is === 'table' && room.rows.map(([, ...cells]) => cells))).toEqual([
      [none, none],
      [none, none],
    ]);
    for (const room of rooms)
      expect(room).toMatchObject({ head: ['Line', 'Where we are now', 'What we agree', 'Owner (role)', 'By when', 'How we will know'], toWriteIn: true });
    expect(words('Left out')).toContain('The board does this.');
    expect(JSON.stringify(book?.cover)).toContain('This is a draft.');
  });
  test('names the sources of every line in an annex, whatever its state', () => {
    const annex = words('Annex B. Where each line comes from');
    for (const { label } of workedProtocol().lines) expect(annex).toContain(label);
    expect(annex).toContain('https://site.example/sources/a-guide/#source-review-2');
    expect(annex.match(/The partnership’s own line/g)).toHaveLength(1);
  });
  test('lies on its side while most of it is still to be written, with room on its title page', () => {
    const blank = protocolReport(TITLE, { ...blankProtocol(), about: { area: '', version: 'Draft 1', owner: '', reviewOn: '' } }, SETTING);
    expect(blank.paper).toBe('a4-wide');
    // Of a blank there is nothing to count.
    expect(JSON.stringify(blank.book?.cover)).not.toContain('How far it is');
    expect(JSON.stringify(protocolReport(TITLE, workedProtocol(), SETTING).book?.cover)).toContain('How far it is');
    expect(blank.book?.cover).toContainEqual(expect.objectContaining({ head: ['For', 'Accountable role', 'Review on'], toWriteIn: true }));
    const agreed = blankProtocol().lines.reduce((now, { id }) => write(now, id, 'agreed', 'So be it.'), blankProtocol());
    expect(protocolReport(TITLE, agreed, SETTING).paper).toBeUndefined();
  });
  test('is no draft once all lines are agreed', () => {
    const whole = blankProtocol().lines.reduce((now, { id }) => setState(write(now, id, 'agreed', 'So be it.'), id, 'agreed'), blankProtocol());
    const text = JSON.stringify(protocolReport(TITLE, whole, SETTING));
    expect(text).toContain('All lines are agreed.');
    expect(text).not.toContain('Not yet agreed');
  });
  test('on paper holds no link that leads into the application', () => {
    expect(JSON.stringify(onPaper(protocolReport(TITLE, borrow(workedProtocol(), 'owner#line-1', { title: 'x', path: '/y/' }, 'z'), SETTING)))).not.toMatch(
      /"id":|"href":"#/,
    );
  });
});

describe.skipIf(!hasPages)(PAGES_TESTS, () => {
  const folder = officeFolder(async (office) => {
    const file = () => protocolWord(TITLE, protocolReport(TITLE, long(), SETTING), long());
    await office.convertDocuments({ 'protocol.docx': file() });
    await office.convertToPages({ 'protocol.docx': file() });
  });

  test('reads its headings in order, with the version and the day at the head of the pages', () => {
    const html = folder().read('protocol.html');
    expect(textsOf(html, 'h1').filter((heading) => heading !== 'Contents')).toEqual([
      '1. Who owns it',
      '2. Access and engagement',
      '3. Review',
      'Actions',
      'Annex A. Where we were when we agreed',
      'Annex B. Where each line comes from',
    ]);
    expect(textsOf(html, 'h2')).toContain('2.1 access-and-engagement 1 is expected');
    const pages = folder().readPages('protocol.pdf').split('\f');
    expect(pages.length).toBeGreaterThan(5);
    expect(pages[3]).toContain(`${TITLE}, Draft 1, 30 November 2026`);
    expect(pages[3]).toMatch(/Page 4 of \d/);
  });
  test('has its contents on the title page, and finds every section on the page that they name', () => {
    const pages = folder().readPages('protocol.pdf').split('\f');
    const listed = [...pages[0]!.matchAll(/^\s*(\d\. .+?|Actions|Annex .+?)\.{3,}(\d+)$/gm)].map(([, heading, page]) => [heading!, Number(page)] as const);
    expect(listed).toHaveLength(6);
    for (const [heading, page] of listed)
      expect(
        pages[page - 1]!.split('\n').map((line) => line.trim()),
        `page ${page}`,
      ).toContain(heading);
  });
});
