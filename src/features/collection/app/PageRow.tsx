// One page of a collection: its link, its note, and its place in the order.
import { TextButton } from '../../../components/app/Button.tsx';
import { Text } from '../../../components/app/Field.tsx';
import { sitePath, useApplication } from '../../application/index.ts';
import { LIMITS, type KeptPage } from '../model/collection.ts';

interface Props {
  page: KeptPage;
  isFirst: boolean;
  isLast: boolean;
  onNote: (note: string) => void;
  onMove: (by: -1 | 1) => void;
  onDrop: () => void;
}

/** One row. On paper: the title, the note and the address. */
export function PageRow({ page, isFirst, isLast, onNote, onMove, onDrop }: Props) {
  const { site } = useApplication();
  const { title, path, note } = page;
  return (
    <li class="border-t border-line py-4">
      <a href={sitePath(site, path)} class="inline-block py-1.5 text-large font-semibold">
        {title}
      </a>
      {note && <p class="hidden max-w-read whitespace-pre-line print:block">{note}</p>}
      <div class="no-print -mt-3">
        <Text label={<span class="font-normal text-soft">Note</span>} value={note} onValue={onNote} max={LIMITS.note} rows={2} />
        <p class="mt-1 flex flex-wrap gap-x-5">
          {!isFirst && (
            <TextButton isSmall label={`Up: ${title}`} onClick={() => onMove(-1)}>
              Up
            </TextButton>
          )}
          {!isLast && (
            <TextButton isSmall label={`Down: ${title}`} onClick={() => onMove(1)}>
              Down
            </TextButton>
          )}
          <TextButton isSmall label={`Take out: ${title}`} onClick={onDrop}>
            Take out
          </TextButton>
        </p>
      </div>
    </li>
  );
}
