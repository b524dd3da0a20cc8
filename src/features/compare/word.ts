// The models that stand side by side as a Word document, of what the page shows. Loaded when somebody asks for it.
import type { Run } from '../../library/text/block.ts';
import { strong, table } from '../../library/text/block.ts';
import { longDay } from '../../library/words.ts';
import { fileName, saveFile, today, toWord } from '../exchange/index.ts';
import * as texts from './texts.ts';

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a cell shows: its points, and how many more are folded away. */
function runsOf(cell: Element): Run[] {
  const lines = [...cell.querySelectorAll<HTMLElement>('li, p:not([data-places]), summary')].flatMap((line): string[] => {
    const folded = line.closest('details:not([open])');
    if (line.tagName === 'SUMMARY') return folded ? [`(${(wordsOf(line).split(':')[0] ?? '').trim()})`] : [];
    if (folded) return [];
    return [line.tagName === 'LI' ? `• ${wordsOf(line)}` : wordsOf(line)].filter(Boolean);
  });
  return lines.flatMap((line, index): Run[] => (index > 0 ? ['\n', line] : [line]));
}

/** Saves the document. `root` holds the table. Rejects where it cannot be made. */
export async function saveAsWord(root: ParentNode, { madeBy, address }: { madeBy: string; address: string }): Promise<void> {
  const names = [...root.querySelectorAll('thead [data-model]')].map(wordsOf);
  const title = texts.modelsSideBySide(names);
  const rows = [...root.querySelectorAll<HTMLElement>('tbody [data-row]:not([hidden])')].map((row) => [
    [strong(wordsOf(row.querySelector('th')!))],
    ...[...row.querySelectorAll('[data-model]')].map(runsOf),
  ]);
  const content = await toWord({
    title,
    lead: [texts.madeOnAt(longDay(today()), address), texts.whereItComesFrom, texts.whereACellIsEmpty],
    madeBy,
    paper: 'a4-wide',
    sections: [
      {
        heading: texts.modelsFieldByField,
        level: 1,
        blocks: [{ ...table(title, [texts.field, ...names], rows, [0.3, ...names.map(() => 1)]), isSmall: true }],
      },
    ],
  });
  saveFile({ name: fileName(title, 'docx'), content });
}
