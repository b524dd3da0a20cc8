// A place to drop files on, a button that chooses them, and a field for codes from messages. Says how many are being opened.
import { FilePicker, SAVED_FILES } from '../../../../components/app/FilePicker.tsx';
import { PasteForm } from '../../../../components/app/PasteForm.tsx';
import { pasted } from '../take-in.ts';
import * as texts from '../texts.ts';

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
    <p class="mb-3">
      {isOver ? (
        texts.letGoToOpenTheFiles
      ) : (
        <>
          <span class="pointer-coarse:hidden">{texts.dragFilesHere}</span>
          <span class="hidden pointer-coarse:inline">{texts.chooseFilesAsManyAsYouLike}</span>
        </>
      )}
    </p>
    <FilePicker label={label} accept={SAVED_FILES} isMany onFiles={onFiles} />
    <p role="status" class={opening > 0 ? 'mt-3' : ''}>
      {opening > 0 && texts.openingFiles(opening)}
    </p>
    <details class="mt-3">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.pasteCodesFromMessages}</summary>
      <div class="-mt-4">
        <PasteForm
          label={texts.messagesWithCodes}
          hint={texts.wholeChatOrMailWillDo}
          buttonLabel={texts.openTheCodes}
          onText={(text) => onFiles([pasted(text)])}
        />
      </div>
    </details>
  </div>
);
