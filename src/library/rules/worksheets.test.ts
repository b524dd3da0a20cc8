import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';

const withTool = (from: string, to: string) => ({ 'tools/stakeholder-map.mdx': swap(from, to) });

describe('worksheet/column', () => {
  test('a picture that draws a column which is not there is shown where it stands, with the nearest one', () => {
    expect(reportOf(withTool('x: say, y: affected', 'x: sey, y: affected'))).toContain('"sey" is not a column of this worksheet. Did you mean "say"?');
  });

  test('a plane needs two scales', () => {
    expect(reportOf(withTool('x: say, y: affected', 'x: who, y: affected'))).toContain('A plane draws scale here, and "who" is role.');
    expect(reportOf(withTool('x: say, y: affected', 'x: say, y: say'))).toContain('A plane needs two scales, one across and one up.');
  });
});

describe('worksheet/cell', () => {
  test('an example answers what its column asks', () => {
    expect(reportOf(withTool('affected: 4', 'affected: 9'))).toContain('"How much it affects them" is a whole number from 1 to 5. Found: 9');
  });
});

describe('worksheet/row', () => {
  test('a row of an example is there from the start, or has a label', () => {
    expect(codesOf(withTool('- { id: housing, cells', '- { id: hostel, cells'))).toEqual(['content/tools/stakeholder-map.mdx:35:15 worksheet/row']);
    expect(codesOf(withTool('- { id: housing, cells', '- { id: hostel, label: A hostel, cells'))).toEqual([]);
  });
});

describe('worksheet/twice', () => {
  test('an id stands once among columns', () => {
    expect(codesOf(withTool('id: say,', 'id: who,'))).toContain('content/tools/stakeholder-map.mdx:26:13 worksheet/twice');
  });
});

describe('worksheet/example', () => {
  test('an example says that it is illustrative', () => {
    expect(codesOf(withTool('note: Illustrative. Made up.', 'note: Made up.'))).toEqual(['content/tools/stakeholder-map.mdx:33:11 worksheet/example']);
  });
});
