// What several people answered to a cell, in words.
import { spreadWords, type Heard, type SpreadColumn } from '../../model/heard.ts';

/** One cell in words, with the groups that may stand apart. */
export function SpreadOfCell({ column, heard }: { column: SpreadColumn; heard: Heard }) {
  return (
    <>
      <span class="block">{spreadWords(column, heard.counts)}.</span>
      {heard.groups.map(({ label, counts }) => (
        <span key={label} class="block text-soft">
          {label}, {spreadWords(column, counts)}.
        </span>
      ))}
      {heard.why && <span class="block text-soft">{heard.why}</span>}
    </>
  );
}
