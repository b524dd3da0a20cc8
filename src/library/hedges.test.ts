import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { buildGraph } from './graph.ts';
import { compareWithDecisions, sureSentences } from './hedges.ts';
import { loadContent } from './load-files.ts';

/** The sound library, where the guide only reports that many doors are shut, with a sentence that cites it. */
function sureIn(sentence: string, cited = 'guide-f01') {
  const root = contentFolder({
    'sources/guide.yaml': (text) =>
      text.replace('label: Many doors are shut\n    core: true', 'label: Many doors are shut\n    core: true\n    hedge: reported'),
    'tools/stakeholder-map.mdx': (text) => `${text.trimEnd()}\n\n${sentence} <Cite ids="${cited}" />\n`,
  });
  const { entries } = loadContent(root);
  return sureSentences(buildGraph(entries), entries).filter(({ key }) => key === 'tools/stakeholder-map');
}

describe('sentences that are surer than their sources', () => {
  test('are listed with the word of the source', () => {
    expect(sureIn('The doors of both services are shut.')).toMatchObject([
      { sentence: 'The doors of both services are shut.', hedges: [{ passage: 'guide-f01', hedge: 'reported' }] },
    ]);
  });

  test('are not those that say who says so, or how sure it is', () => {
    expect(sureIn('Staff reported that the doors of both services are shut.')).toEqual([]);
    expect(sureIn('The doors of both services may be shut.')).toEqual([]);
  });

  test('are not those that rest on a plain passage as well', () => {
    expect(sureIn('The doors of both services are shut.', 'guide-f01 guide-q01')).toEqual([]);
  });

  test('are read together with the label of their point', () => {
    expect(sureIn('- **Shut doors everywhere.** Staff in both services reported them.')).toEqual([]);
  });
});

describe('labels of passages that are surer than the passage', () => {
  const FINDING = 'kind: finding\n    section: part-one\n    locator: Part one, bullet 2\n    label: Many doors are shut\n';
  const labelled = (label: string, kind = 'finding') => {
    const named = FINDING.replace('finding', kind).replace('Many doors are shut\n', `${label}\n    hedge: reported\n`);
    const { entries } = loadContent(contentFolder({ 'sources/guide.yaml': (text) => text.replace(FINDING, named) }));
    return sureSentences(buildGraph(entries), entries).filter(({ key }) => key === 'sources/guide');
  };

  test('are listed as sentences are', () => {
    expect(labelled('All doors stay shut today')).toMatchObject([
      { sentence: 'All doors stay shut today', hedges: [{ passage: 'guide-f01', hedge: 'reported' }] },
    ]);
  });

  test('are not those that say how sure it is, and not those that name a group of people', () => {
    expect(labelled('Doors reported as shut today')).toEqual([]);
    expect(labelled('People before a shut door')).toHaveLength(1);
    expect(labelled('People before a shut door', 'group')).toEqual([]);
  });
});

describe('decisions', () => {
  const [sure] = sureIn('The doors of both services are shut.');
  const decision = (text: string) => [{ why: 'The source says this part plainly.', sentences: [{ entry: 'tools/stakeholder-map', text }] }];

  test('take a sentence off the list', () => {
    expect(compareWithDecisions([sure!], decision('The doors of both services are shut.'))).toEqual({ open: [], stale: [] });
  });

  test('on a sentence that was changed are out of date, and the new sentence is open', () => {
    const compared = compareWithDecisions([sure!], decision('The doors are shut.'));
    expect(compared.open).toEqual([sure]);
    expect(compared.stale).toEqual([{ entry: 'tools/stakeholder-map', text: 'The doors are shut.' }]);
  });
});
