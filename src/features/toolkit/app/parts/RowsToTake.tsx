// Questions of a session that can come along as rows of a new worksheet.
import type { OfferedRow } from '../load-beginning.ts';
import * as texts from '../texts.ts';

interface Props {
  /** What one row is called here. */
  rowName: string;
  offered: readonly OfferedRow[];
  /** Ids of those that come along. */
  taken: readonly string[];
  onTaken: (ids: string[]) => void;
}

/** Boxes to tick, lowest first, each with how far things are. */
export function RowsToTake({ rowName, offered, taken, onTaken }: Props) {
  return (
    <fieldset class="mt-7 min-w-0">
      <legend class="font-semibold">{texts.questionsToTakeAlong}</legend>
      <p class="max-w-read text-small text-soft">{texts.lowestFirstRowName(rowName.toLowerCase())}</p>
      <ul class="mt-2 max-h-96 max-w-read overflow-y-auto border-y border-line">
        {offered.map(({ row: { id, label, hint } }) => (
          <li key={id} class="border-t border-line first:border-0">
            <label class="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
              <input
                type="checkbox"
                checked={taken.includes(id)}
                onChange={({ currentTarget: { checked } }) => onTaken(checked ? [...taken, id] : taken.filter((one) => one !== id))}
                class="mt-0.5 size-5 shrink-0 accent-both"
              />
              <span>
                {label}
                {hint && <span class="block text-small text-soft">{hint}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
