// The words of a row, to change them where a picture shows it as a note.
import { LIMITS } from '../../model/definition.ts';
import type { Row } from '../../model/worksheet.ts';

interface Props {
  label: string;
  row: Row;
  onWords: (words: string) => void;
}

/** The field with its label. */
export const RowWords = ({ label, row, onWords }: Props) => (
  <label class="grow min-w-0 text-small font-semibold">
    {label}
    <input
      value={row.label}
      maxLength={LIMITS.label}
      dir="auto"
      onInput={({ currentTarget: { value } }) => onWords(value)}
      class="mt-1 block min-h-11 w-full rounded-lg border border-soft bg-raised px-3 text-base font-normal text-ink"
    />
  </label>
);
