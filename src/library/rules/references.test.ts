import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';

describe('ref/missing', () => {
  test('a sound library has no problem', () => {
    expect(reportOf()).toBe('Content is sound: 12 entries, no problems.');
  });

  test('a wrong reference in the fields is shown where it stands, with the nearest id', () => {
    expect(reportOf({ 'case-studies/riverside.mdx': swap('[one-plan, one-door]', '[one-plan, one-dor]') })).toMatchInlineSnapshot(`
      "content/case-studies/riverside.mdx:18:19  ref/missing
        ideas → "one-dor" does not exist in ideas. Did you mean "one-door"?
        Known: one-door, one-plan
        See docs/content-rules.md#refmissing

      1 problem in 1 file."
    `);
  });

  test('a wrong reference inside a list of parts names the field it is under', () => {
    expect(reportOf({ 'paths/first-hour.yaml': swap('tools/stakeholder-map', 'tools/stakeholdermap') })).toMatchInlineSnapshot(`
      "content/paths/first-hour.yaml:10:12  ref/missing
        stops → "stakeholdermap" does not exist in tools. Did you mean "stakeholder-map"?
        Known: stakeholder-map
        See docs/content-rules.md#refmissing

      1 problem in 1 file."
    `);
  });

  test('a wrong link in the text is shown where it stands', () => {
    expect(reportOf({ 'pages/about.mdx': swap('ref:ideas/one-door', 'ref:ideas/no-door') })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:7:34  ref/missing
        text → "no-door" does not exist in ideas. Did you mean "one-door"?
        Known: one-door, one-plan
        See docs/content-rules.md#refmissing

      1 problem in 1 file."
    `);
  });

  test('a link to a collection that does not exist names the collections', () => {
    expect(reportOf({ 'pages/about.mdx': swap('ref:ideas/one-door', 'ref:idea/one-door') })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:7:34  ref/missing
        text → there is no collection "idea". Did you mean "ideas"?
        Known: pages, principles, dimensions, ideas, case-studies, question-sets, exercises, tools, models, groups, barriers, evidence, recommendations, guidance, glossary, session-plans, facilitator-notes, assignments, paths, sources
        See docs/content-rules.md#refmissing

      1 problem in 1 file."
    `);
  });

  test('an entry that cannot be read is reported once, not again by everything that links to it', () => {
    expect(codesOf({ 'ideas/one-plan.mdx': swap('order: 1', 'order: first') })).toEqual(['content/ideas/one-plan.mdx:5:8 field/invalid']);
  });
});
