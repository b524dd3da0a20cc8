// A place to drop files on, and a button that chooses them.
import { useEffect, useState } from 'preact/hooks';
import { FilePicker } from '../../../../components/app/FilePicker.tsx';

interface Props {
  label: string;
  onFiles: (files: File[]) => void;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** The place. Files that are dropped beside it count as well: the browser would open one in place of this page. */
export function DropFiles({ label, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return (
    <div class={`no-print max-w-read rounded-lg border-2 border-dashed px-5 py-6 ${isOver ? 'border-both bg-raised' : 'border-soft'}`}>
      <p class="mb-3">{isOver ? 'Let go to open the files.' : 'Drag files here, as many as you like, or choose them.'}</p>
      <FilePicker label={label} accept=".json,application/json" isMany onFiles={onFiles} />
    </div>
  );
}
