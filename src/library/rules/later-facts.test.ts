import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';

/** A source of later facts: one of 2022 that a record confirms. */
const FACTS = `title: Later facts
shortTitle: Later facts
summary: What has changed since.
publisher: This library
year: '2022'
nations: [scotland]
kind: List
licence: Each record has its own.
outline: [{ id: all, title: All }]
passages:
  - id: since-boards
    kind: later-fact
    section: all
    locator: A record
    label: Boards took over
    core: false
    fact:
      date: '2022-07'
      record: { publisher: A publisher, url: 'https://www.example.org/', read: 2026-11-01 }
reviewed: 2026-11-01
`;
const facts = { 'sources/later-facts.yaml': FACTS };
/** Says something in the text of an idea, with what is cited for it. */
const said = (sentence: string, cited: string) => ({
  ...facts,
  'ideas/one-door.mdx': (text: string) => `${text.trimEnd()}\n\n${sentence} <Cite ids="${cited}" />\n`,
});

describe('fact/newer', () => {
  test('a document of 2020 is not cited for what happened in 2022', () => {
    expect(reportOf(said('Boards took over in July 2022.', 'guide-f01'))).toContain(
      '“Boards took over in July 2022.” tells of 2022, and what is cited for it is of 2020. Cite the later fact',
    );
  });

  test('the later fact is cited for it', () => {
    expect(codesOf(said('Boards took over in July 2022.', 'guide-f01 since-boards'))).toEqual([]);
  });

  test('a later fact of 2022 is not cited for what happened in 2024', () => {
    expect(reportOf(said('Boards took over in July 2024.', 'since-boards'))).toContain('fact/newer');
  });

  test('a plan may name a year that its document had before it, and a change that has happened may not', () => {
    expect(codesOf(said('The plan was to reach everyone by 2024.', 'guide-f01'))).toEqual([]);
    expect(reportOf(said('By May 2024 the boards had replaced the groups.', 'guide-f01'))).toContain('fact/newer');
  });

  test('a change without a year needs a later fact too', () => {
    expect(reportOf(said('The groups have since been replaced.', 'guide-f01'))).toContain('tells what has changed since, and no later fact is cited for it');
    expect(codesOf(said('The groups have since been replaced.', 'since-boards'))).toEqual([]);
  });

  test('what stands in a field is measured by what is cited beside it', () => {
    const withSummary = swap('summary: ', 'summary: Replaced in 2022. ');
    expect(reportOf({ ...facts, 'tools/stakeholder-map.mdx': withSummary })).toContain('fact/newer');
    expect(
      codesOf({ ...facts, 'tools/stakeholder-map.mdx': (text) => withSummary(text).replace('cites: [guide-f01]', 'cites: [guide-f01, since-boards]') }),
    ).toEqual([]);
  });
});

describe('later facts', () => {
  test('a passage of the kind says when it happened', () => {
    expect(reportOf({ 'sources/later-facts.yaml': FACTS.replace(/    fact:\n(?: {6}.*\n)+/, '') })).toContain('fact/kind');
  });

  test('a fact is of the kind', () => {
    expect(reportOf({ 'sources/later-facts.yaml': FACTS.replace('kind: later-fact', 'kind: finding') })).toContain(
      'since-boards has a fact and is of the kind finding',
    );
  });

  test('what has changed since is told by later facts alone', () => {
    const since = (id: string) => ({ ...facts, 'sources/guide.yaml': swap('    core: true\n', `    core: true\n    since: [${id}]\n`) });
    expect(codesOf(since('since-boards'))).toEqual([]);
    expect(reportOf(since('guide-f01'))).toContain('guide-f01 is no later fact');
    expect(reportOf(since('since-bords'))).toContain('Did you mean "since-boards"');
  });
});
