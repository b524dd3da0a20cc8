// Adding a row of one's own to a worksheet, where its tool allows that.
import { randomId } from '../../../exchange/index.ts';
import { LIMITS } from '../../model/definition.ts';
import { addRow } from '../../model/edit.ts';
import { NewRow } from '../parts/NewRow.tsx';
import type { PictureProps } from './picture-props.ts';
import * as texts from '../texts.ts';

/** Nothing where the worksheet is only read, or has the rows it began with. */
export function AddRow({ worksheet: { definition, rows }, edit, say, isReadOnly }: Pick<PictureProps, 'worksheet' | 'edit' | 'say' | 'isReadOnly'>) {
  if (isReadOnly || !definition.ownRows) return null;
  return (
    <NewRow
      rowName={definition.rowName}
      isFull={rows.length >= LIMITS.rows}
      onAdd={(label) => {
        edit((now) => addRow(now, { id: randomId(), label, cells: {} }));
        say(texts.labelIsAdded(label));
      }}
    />
  );
}
