// One document in the list, and what can be done with it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedDocument, Workbook } from '../workbook/index.ts';
import { TextButton } from '../../components/app/Button.tsx';
import { EarlierStates } from './EarlierStates.tsx';
import { RenameForm } from './RenameForm.tsx';
import { wordSize, wordTime } from './sizes.ts';
import type { Run } from './use-save-to-file.tsx';
import * as texts from './texts.ts';

interface Props {
  listed: ListedDocument;
  /** Base path of the site, with slashes at both ends. */
  base: string;
  workbook: Workbook;
  run: Run;
  /** Whether it was just brought back, by a button that has gone. */
  takesFocus: boolean;
  onRename: (title: string) => void;
  onDuplicate: () => void;
  onSave: () => void;
  onDelete: () => void;
}

/** A document of a kind that this page does not know has no way to open it; everything else works. */
export function DocumentRow({ listed: { document, kind, size, hasStates }, base, workbook, run, takesFocus, onRename, onDuplicate, onSave, onDelete }: Props) {
  const [renaming, setRenaming] = useState(false);
  const [showsStates, setShowsStates] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (takesFocus) row.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    // The button that was pressed had gone with the row; it is back now.
    if (wasRenaming.current && !renaming) row.current?.querySelector('button')?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  const title = document.title || texts.withoutATitle;
  const path = kind?.openAt(document.id);
  if (renaming)
    return (
      <RenameForm
        title={document.title}
        onDone={(changed) => {
          setRenaming(false);
          if (changed && changed !== document.title) onRename(changed);
        }}
      />
    );
  return (
    <div ref={row}>
      <h3 class="text-large">{path ? <a href={base + path.replace(/^\//, '')}>{title}</a> : title}</h3>
      <p class="mt-1 text-small text-soft">
        {texts.labelChangedTimeSize(kind?.label ?? texts.kindThatThisVersionOfTheSiteDoesNotKnow, wordTime(document.changedAt), wordSize(size))}
      </p>
      {!kind && <p class="mt-1 text-small">{texts.itIsKeptAsItIs}</p>}
      <p class="no-print mt-1 flex flex-wrap gap-x-6">
        <TextButton isSmall onClick={() => setRenaming(true)} label={texts.renameTitle(title)}>
          {texts.rename}
        </TextButton>
        <TextButton isSmall onClick={onDuplicate} label={texts.duplicateTitle(title)}>
          {texts.duplicate}
        </TextButton>
        <TextButton isSmall onClick={onSave} label={texts.saveToFileTitle(title)}>
          {texts.saveToFile}
        </TextButton>
        {hasStates && (
          <TextButton isSmall onClick={() => setShowsStates(!showsStates)} label={texts.earlierStatesOfTitle(title)} isExpanded={showsStates}>
            {texts.earlierStates}
          </TextButton>
        )}
        <TextButton isSmall onClick={onDelete} label={texts.deleteTitle(title)}>
          {texts.deleteLabel}
        </TextButton>
      </p>
      {showsStates && <EarlierStates workbook={workbook} document={document} run={run} />}
    </div>
  );
}
