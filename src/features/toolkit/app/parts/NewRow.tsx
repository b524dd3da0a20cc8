// Adds a row to a worksheet, or a note to a slip.
import { AddToList } from '../../../../components/app/AddToList.tsx';
import { LIMITS } from '../../model/definition.ts';
import * as texts from '../texts.ts';

interface Props {
  /** What one row is. Example: Note */
  rowName: string;
  isFull: boolean;
  onAdd: (label: string) => void;
}

/** The field, or that there is no room for another. */
export const NewRow = ({ rowName, isFull, onAdd }: Props) => (
  <AddToList rowName={rowName} most={LIMITS.label} whenFull={isFull && texts.thisWorksheetHoldsRows(LIMITS.rows)} onAdd={onAdd} />
);
