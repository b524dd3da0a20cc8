// One page of a collection: its link, its note, and its place in the order.
import { Text } from '../../../components/app/Field.tsx';
import { OrderButtons } from '../../../components/app/OrderButtons.tsx';
import { sitePath, useApplication } from '../../application/index.ts';
import { LIMITS, type KeptPage } from '../model/collection.ts';
import * as texts from '../texts.ts';

interface Props {
  page: KeptPage;
  /** From 1. */
  place: number;
  of: number;
  onNote: (note: string) => void;
  onMove: (place: number, action: string) => void;
  onDrop: () => void;
}

/** One row. On paper: the title, the note and the address. */
export function PageRow({ page, place, of, onNote, onMove, onDrop }: Props) {
  const { site } = useApplication();
  const { title, path, note } = page;
  return (
    <li data-page={path} class="border-t border-line py-4">
      <a href={sitePath(site, path)} class="inline-block py-1.5 text-large font-semibold">
        {title}
      </a>
      {note && (
        <p dir="auto" class="hidden max-w-read whitespace-pre-line print:block">
          {note}
        </p>
      )}
      <div class="no-print -mt-3">
        <Text label={<span class="font-normal text-soft">{texts.note}</span>} value={note} onValue={onNote} max={LIMITS.note} rows={2} />
        <div class="-ms-1.5 mt-1 max-md:-ms-7.5">
          <OrderButtons name={title} place={place} of={of} onMove={onMove} onRemove={onDrop} />
        </div>
      </div>
    </li>
  );
}
