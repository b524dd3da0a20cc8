// The field for one cell, by the kind of answer that its column asks for.
import { useId } from 'preact/hooks';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Labelled } from '../../../../components/app/Field.tsx';
import { NumberField } from '../../../../components/app/NumberField.tsx';
import { LIMITS, type Column } from '../../model/definition.ts';
import { leadsTo, rowsById } from '../../model/tree-of.ts';
import { scaleWords, type Cell, type Row } from '../../model/worksheet.ts';
import * as texts from '../texts.ts';

interface Props {
  column: Column;
  row: Row;
  /** The other rows, for a column that names one. */
  rows: readonly Row[];
  onCell: (cell: Cell | undefined) => void;
  /** In a table the column's heading is the label; alone the field shows it. */
  hasLabel: boolean;
}

const BOX = 'block w-full rounded-lg border border-soft bg-raised px-2.5 py-1.5 text-ink';

/** A field with its name. Empty is no cell. */
export function CellField({ column, row, rows, onCell, hasLabel }: Props) {
  const id = useId();
  const name = `${column.label}: ${row.label}`;
  if (column.kind === 'date') {
    const day = row.cells[column.id];
    return (
      <DayField
        label={hasLabel ? column.label : name}
        labelPlace={hasLabel ? 'above' : 'heard'}
        value={typeof day === 'string' ? day : undefined}
        onDay={onCell}
      />
    );
  }
  if (column.kind === 'number') {
    const number = row.cells[column.id];
    return (
      <NumberField
        label={hasLabel ? column.label : name}
        labelPlace={hasLabel ? 'above' : 'heard'}
        hint={hasLabel ? column.hint : undefined}
        value={typeof number === 'number' ? number : undefined}
        hasParts
        onNumber={onCell}
      />
    );
  }
  const field = <Input id={id} name={hasLabel ? undefined : name} column={column} cell={row.cells[column.id]} row={row} rows={rows} onCell={onCell} />;
  if (!hasLabel) return field;
  return (
    <Labelled id={id} label={column.label} hint={column.hint}>
      <div class="mt-1.5">{field}</div>
    </Labelled>
  );
}

interface InputProps extends Pick<Props, 'row' | 'rows' | 'onCell'> {
  id: string;
  column: Exclude<Column, { kind: 'date' | 'number' }>;
  /** The accessible name, where no label stands beside it. */
  name: string | undefined;
  cell: Cell | undefined;
}

function Input({ id, name, column, cell, row, rows, onCell }: InputProps) {
  const words = typeof cell === 'string' ? cell : '';
  const common = { id, 'aria-label': name, 'aria-describedby': name === undefined && column.hint ? `${id}-hint` : undefined };
  switch (column.kind) {
    case 'text':
      return (
        <textarea
          {...common}
          rows={2}
          value={words}
          maxLength={LIMITS.cell}
          dir="auto"
          autoComplete="off"
          onInput={({ currentTarget: { value } }) => onCell(value)}
          class={`${BOX} field-sizing-content max-h-96 min-h-16 min-w-40`}
        />
      );
    case 'role':
      return (
        <input
          {...common}
          value={words}
          maxLength={LIMITS.words}
          dir="auto"
          autoComplete="off"
          onInput={({ currentTarget: { value } }) => onCell(value)}
          class={`${BOX} min-h-12 min-w-40`}
        />
      );
    case 'votes': {
      const votes = typeof cell === 'number' ? cell : 0;
      return (
        <div role="group" aria-label={name ?? column.label} class="inline-flex items-center gap-1">
          <button
            type="button"
            aria-label={texts.oneVoteLess}
            onClick={() => onCell(votes > 1 ? votes - 1 : undefined)}
            class="size-11 rounded-lg border border-soft"
          >
            −
          </button>
          <output id={id} class="min-w-9 text-center font-semibold tabular-nums">
            {votes}
          </output>
          <button type="button" aria-label={texts.oneVoteMore} onClick={() => onCell(Math.min(votes + 1, 999))} class="size-11 rounded-lg border border-soft">
            +
          </button>
        </div>
      );
    }
    case 'tick':
      return (
        <input
          {...common}
          type="checkbox"
          checked={cell === true}
          onChange={({ currentTarget: { checked } }) => onCell(checked || undefined)}
          class="size-6 accent-both"
        />
      );
    case 'choice':
      return (
        <Choose {...common} value={words} options={column.choices.map((choice) => [choice.id, choice.label])} onValue={(value) => onCell(value || undefined)} />
      );
    case 'scale':
      return (
        <Choose
          {...common}
          value={cell === undefined ? '' : String(cell)}
          options={Array.from({ length: column.steps }, (_, index) => [String(index + 1), scaleWords(column, index + 1)])}
          onValue={(value) => onCell(value ? Number(value) : undefined)}
        />
      );
    case 'row':
      return (
        <Choose
          {...common}
          value={words}
          options={rows
            .filter((one) => one.id !== row.id && !leadsTo(rowsById(rows), column.id, one.id, row.id))
            .map((one) => [one.id, one.label || texts.noWordsYet])}
          onValue={(value) => onCell(value || undefined)}
        />
      );
  }
}

function Choose({
  value,
  options,
  onValue,
  ...rest
}: {
  id: string;
  'aria-label': string | undefined;
  value: string;
  options: readonly (readonly [string, string])[];
  onValue: (value: string) => void;
}) {
  return (
    <select {...rest} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)} class={`${BOX} min-h-11 min-w-36`}>
      <option value="">–</option>
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}
