import { describe, expect, test } from 'vitest';
import { codesOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

const withTool = (from: string, to: string) => ({ 'tools/stakeholder-map.mdx': swap(from, to) });

theCheckSays('worksheet/column', {
  'a picture that draws a column which is not there is shown where it stands, with the nearest one': [
    withTool('x: say, y: affected', 'x: sey, y: affected'),
    'content/tools/stakeholder-map.mdx:30:75  worksheet/column',
    '"sey" is not a column of this worksheet. Did you mean "say"?',
    'Known: who, affected, say',
  ],
  'a plane does not draw what is no scale': [
    withTool('x: say, y: affected', 'x: who, y: affected'),
    'content/tools/stakeholder-map.mdx:30:75  worksheet/column',
    'A plane draws scale here, and "who" is role.',
  ],
  'a plane needs two scales': [
    withTool('x: say, y: affected', 'x: say, y: say'),
    'content/tools/stakeholder-map.mdx:30:83  worksheet/column',
    'A plane needs two scales, one across and one up.',
  ],
});

theCheckSays('worksheet/cell', {
  'an example answers what its column asks': [
    withTool('affected: 4', 'affected: 9'),
    'content/tools/stakeholder-map.mdx:35:43  worksheet/cell',
    '"How much it affects them" is a whole number from 1 to 5. Found: 9',
  ],
});

theCheckSays('worksheet/row', {
  'a row of an example that is not there from the start is shown': [
    withTool('- { id: housing, cells', '- { id: hostel, cells'),
    'content/tools/stakeholder-map.mdx:35:15  worksheet/row',
  ],
  'a step that fills in a row which is not there is shown': [
    withTool('text: Say where.', 'text: Say where.\n    rows: [housin]'),
    'content/tools/stakeholder-map.mdx:16:12  worksheet/row',
    '"housin" is not a row of this worksheet. Did you mean "housing"?',
    'Known: housing',
  ],
  'a row of its own has a label': [withTool('- { id: housing, cells', '- { id: hostel, label: A hostel, cells')],
});

describe('worksheet/twice', () => {
  test('an id stands once among columns', () => {
    expect(codesOf(withTool('id: say,', 'id: who,'))).toContain('content/tools/stakeholder-map.mdx:26:13 worksheet/twice');
  });
});

theCheckSays('worksheet/example', {
  'an example says that it is illustrative': [
    withTool('note: Illustrative. Made up.', 'note: Made up.'),
    'content/tools/stakeholder-map.mdx:33:11  worksheet/example',
  ],
});
