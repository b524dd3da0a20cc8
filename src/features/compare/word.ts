// The models that stand side by side as a Word document, with every point that the page holds of them. Loaded when somebody asks for it.
import type { Run } from '../../library/text/block.ts';
import { strong, table } from '../../library/text/block.ts';
import { longDay } from '../../library/words.ts';
import { saveFile, today, toWord } from '../exchange/index.ts';
import { comparisonFileName } from './file-name.ts';
import * as texts from './texts.ts';

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a cell holds, point by point, whether the screen folds it or not. */
const runsOf = (cell: Element): Run[] =>
  [...cell.querySelectorAll('li:not([data-places] li), p')]
    .map((line) => (line.tagName === 'LI' ? `• ${wordsOf(line)}` : wordsOf(line)))
    .filter(Boolean)
    .flatMap((line, index): Run[] => (index > 0 ? ['\n', line] : [line]));

/** Saves the document. `root` holds the table. Rejects where it cannot be made. */
export async function saveAsWord(root: ParentNode, { madeBy, address }: { madeBy: string; address: string }): Promise<void> {
  const heads = [...root.querySelectorAll<HTMLElement>('thead [data-model]')];
  const names = heads.map(wordsOf);
  const title = texts.modelsCompared(names);
  const rows = [...root.querySelectorAll<HTMLElement>('tbody [data-row]:not([hidden])')].map((row) => [
    [strong(wordsOf(row.querySelector('th')!))],
    ...[...row.querySelectorAll('[data-model]')].map(runsOf),
  ]);
  const content = await toWord({
    title,
    lead: [texts.madeOnAt(longDay(today()), address), texts.whereTheSourcesAre],
    madeBy,
    paper: 'a4-wide',
    sections: [
      {
        heading: texts.modelsFieldByField,
        level: 1,
        blocks: [{ ...table(texts.whereAPartIsEmpty, [texts.field, ...names], rows, [0.14 * names.length, ...names.map(() => 1)]), isSmall: true }],
      },
    ],
  });
  saveFile({ name: comparisonFileName(heads.map(({ dataset }) => dataset['model'] ?? '')), content });
}
