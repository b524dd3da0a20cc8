// A place to drop files on, and a button that chooses them. Says how many are being opened.
import { FilePicker, SAVED_FILES } from '../../../../components/app/FilePicker.tsx';
import { count } from '../../../../library/words.ts';

interface Props {
  label: string;
  /** Files are held over the page. They may be dropped beside the place as well. */
  isOver: boolean;
  /** So many files are being opened. More may be dropped meanwhile. */
  opening: number;
  onFiles: (files: File[]) => void;
}

/** The place. */
export const DropFiles = ({ label, isOver, opening, onFiles }: Props) => (
  <div class={`no-print max-w-read rounded-lg border-2 border-dashed px-5 py-6 ${isOver ? 'border-both bg-raised' : 'border-soft'}`}>
    <p class="mb-3">{isOver ? 'Let go to open the files.' : 'Drag files here, as many as you like, or choose them.'}</p>
    <FilePicker label={label} accept={SAVED_FILES} isMany onFiles={onFiles} />
    <p role="status" class={opening > 0 ? 'mt-3' : ''}>
      {opening > 0 && `Opening ${count(opening, 'file', 'files')} …`}
    </p>
  </div>
);
