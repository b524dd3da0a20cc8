// What opening a file came to, and the choices that are left to the person.
import { fittingTitle, type Workbook, type WorkbookDocument } from '../workbook/index.ts';
import { Button } from '../../components/app/Button.tsx';
import type { Restored } from './restore.ts';
import { countDocuments, wordTime } from './sizes.ts';

interface Props {
  outcome: Restored | undefined;
  workbook: Workbook;
  /** Called with what is still open after a choice. */
  onChange: (outcome: Restored | undefined) => void;
  run: (work: () => Promise<unknown>, done: string) => void;
}

/** Words for the numbers. */
function summary({ added, replaced, same }: Extract<Restored, { ok: true }>): string {
  const parts = [
    added && `${countDocuments(added)} added.`,
    replaced.length && `${countDocuments(replaced.length)} replaced by a newer version from the file.`,
    same && `${countDocuments(same)} already here, unchanged.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Refused files say why. Older documents never replace newer ones unless the person keeps both. */
export function RestoreOutcome({ outcome, workbook, onChange, run }: Props) {
  if (outcome && !outcome.ok)
    return (
      <div role="alert" class="mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
        <p class="font-bold">{outcome.message}</p>
        <p class="mt-1">{outcome.whatToDo}</p>
      </div>
    );
  const { replaced = [], older = [] } = outcome ?? {};
  const drop = (document: WorkbookDocument) => onChange(outcome && { ...outcome, older: older.filter((one) => one !== document) });
  const keepBoth = (document: WorkbookDocument) => {
    const title = fittingTitle(document.title, ` (from a file, ${wordTime(document.changedAt)})`);
    run(() => workbook.addCopy(document, title), `Both are kept. The one from the file is called “${title}”.`);
    drop(document);
  };
  const takeBack = () => {
    run(async () => {
      for (const document of replaced) await workbook.replace(document);
    }, 'The versions from before are back.');
    onChange(outcome && { ...outcome, replaced: [] });
  };
  return (
    <div class={outcome && 'mt-4 max-w-read border-s-4 border-both bg-sunk px-5 py-4'}>
      <p role="status">{outcome && summary(outcome)}</p>
      {replaced.length > 0 && (
        <p class="mt-3">
          <Button onClick={takeBack}>Put the versions from before back</Button>
        </p>
      )}
      {older.map((document) => (
        <div key={document.id} class="mt-3">
          <p>
            “{document.title}” is newer here. The file has it as it was on {wordTime(document.changedAt)}. What is here has not changed.
          </p>
          <p class="mt-2 flex flex-wrap gap-3">
            <Button onClick={() => keepBoth(document)}>Keep both</Button>
            <Button onClick={() => drop(document)}>Keep only what is here</Button>
          </p>
        </div>
      ))}
    </div>
  );
}
