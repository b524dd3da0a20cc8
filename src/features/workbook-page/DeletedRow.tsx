// A document that was just deleted, still in its place, with the way back.
import { useEffect, useRef } from 'preact/hooks';
import { TextButton } from '../../components/app/Button.tsx';
import * as texts from './texts.ts';

/** Takes the focus, so that the way back is the next thing at hand. */
export function DeletedRow({ title, onUndo }: { title: string; onUndo: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.querySelector('button')?.focus(), []);
  return (
    <p ref={line} class="flex flex-wrap items-baseline gap-x-4 text-soft">
      <span>{texts.titleIsDeleted(title)}</span>
      <TextButton isSmall onClick={onUndo} label={texts.undoBringBackTitle(title)}>
        {texts.undo}
      </TextButton>
    </p>
  );
}
