// A document that was just deleted, still in its place, with the way back.
import { useEffect, useRef } from 'preact/hooks';
import { TextButton } from '../../components/app/Button.tsx';

/** Takes the focus, so that the way back is the next thing at hand. */
export function DeletedRow({ title, onUndo }: { title: string; onUndo: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.querySelector('button')?.focus(), []);
  return (
    <p ref={line} class="flex flex-wrap items-baseline gap-x-4 text-soft">
      <span>“{title}” is deleted. You can bring it back until you leave this page.</span>
      <TextButton isSmall onClick={onUndo} label={`Undo: bring back ${title}`}>
        Undo
      </TextButton>
    </p>
  );
}
