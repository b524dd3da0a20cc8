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
