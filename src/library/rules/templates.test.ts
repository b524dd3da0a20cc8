import { describe, expect, test } from 'vitest';
import { reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';

theCheckSays('templates', {
  'a collection without a template is told so': [
    { 'tools/_template.mdx': null },
    'content/tools/_template.mdx:1:1  template/missing',
    'The collection tools has no template to start from.',
  ],
  'a field that the template does not show puts it out of step, also an optional one': [
    { 'glossary/_template.yaml': swap(/sayInstead: .*\n/, '') },
    'content/glossary/_template.yaml:1:1  template/out-of-step',
    'The template does not fit its schema. sayInstead is not shown. A template has every field, optional ones too; a field may stand in a comment.',
  ],
  'a field in a comment is shown': [{ 'glossary/_template.yaml': swap('sayInstead: ', '# sayInstead: ') }],
});

describe('templates', () => {
  test('a field that the schema does not have puts the template out of step', () => {
    expect(reportOf({ 'principles/_template.yaml': swap('inPractice:', 'inPractise:') })).toMatchInlineSnapshot(`
      "content/principles/_template.yaml:1:1  template/out-of-step
        The template does not fit its schema. inPractice is missing.
        See docs/content-rules.md#templateout-of-step

      content/principles/_template.yaml:23:1  template/out-of-step
        The template does not fit its schema. there is no field “inPractise” here. Did you mean "inPractice"?
        Known: title, draft, summary, aliases, searchOnly, cites, readingReason, reviewed, otherFormats, statement, inPractice, dimensions
        See docs/content-rules.md#templateout-of-step

      2 problems in 1 file."
    `);
  });

  test('a heading that is not of the kind puts the template out of step, where it stands', () => {
    expect(reportOf({ 'groups/_template.mdx': swap('## What to watch', '## What to look for') })).toMatchInlineSnapshot(`
      "content/groups/_template.mdx:1:1  template/out-of-step
        The template does not fit its schema. The heading “## What to watch” is missing.
        Known: What to know, What helps, What to watch
        See docs/content-rules.md#templateout-of-step

      content/groups/_template.mdx:40:1  template/out-of-step
        The template does not fit its schema. “## What to look for” is not one of the headings of this kind. Did you mean "What to know"?
        Known: What to know, What helps, What to watch
        See docs/content-rules.md#templateout-of-step

      2 problems in 1 file."
    `);
  });
});
