// Opens files from the device.
import { useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

/** Files that this site has saved. Mail programs and learning platforms add “.txt” to names that they do not know. */
export const SAVED_FILES = '.json,.txt,application/json,text/plain';

interface Props {
  label: string;
  accept: string;
  /** Several at once. */
  isMany?: boolean;
  onFiles: (files: File[]) => void;
}

/** A button that opens the device’s own choice of files. */
export function FilePicker({ label, accept, isMany = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMany}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Choosing the same file again is a change as well.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
