// The name of a row where it stands at the head of the row. Rows from the tool keep their words; own ones can be given others.
import { LIMITS } from '../../model/definition.ts';
import { renameRow } from '../../model/edit.ts';
import type { Row, Worksheet } from '../../model/worksheet.ts';
import type { PictureProps } from './picture-props.ts';

interface Props extends Pick<PictureProps, 'edit' | 'isReadOnly'> {
  definition: Worksheet['definition'];
  row: Row;
  /** What its field is called. */
  label: string;
  /** Classes of the hint, and what the field has besides its own. */
  looks: { field: string; hint: string };
}

/** The field, or the words with their hint. */
export function RowName({ definition, row, edit, isReadOnly, label, looks }: Props) {
  const isOwn = !definition.rows.some(({ id }) => id === row.id);
  if (isReadOnly || !isOwn)
    return (
      <>
        {row.label}
        {row.hint && <span class={looks.hint}>{row.hint}</span>}
      </>
    );
  return (
    <textarea
      rows={1}
      value={row.label}
      maxLength={LIMITS.label}
      dir="auto"
      aria-label={label}
      onInput={({ currentTarget: { value } }) => edit((now) => renameRow(now, row.id, value))}
      class={`block field-sizing-content min-h-11 w-full rounded-lg border border-soft bg-raised py-1.5 ${looks.field}`}
    />
  );
}
