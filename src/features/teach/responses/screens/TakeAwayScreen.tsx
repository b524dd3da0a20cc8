// What to take away: a document, a spreadsheet, or paper. What people wrote is checked first.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref, useApplication, useReview } from '../../../application/index.ts';
import { saveFile } from '../../../exchange/index.ts';
import type * as files from '../../exports/files.ts';
import type { Collected } from '../../model/collected.ts';
import { collectedNotes, withCollectedNotes } from '../notes.ts';
import type { CollectionScreen } from './collection-screen.ts';

type MakerName = keyof Pick<typeof files, 'collectedWord' | 'collectedSpreadsheet'>;
const FILES: readonly { label: string; text: string; make: MakerName }[] = [
  { label: 'Word document', text: 'Who handed back, themes, and each question with its answers side by side.', make: 'collectedWord' },
  { label: 'Spreadsheet', text: 'Everything in rows, for counting and sorting.', make: 'collectedSpreadsheet' },
];

/** The ways out. Nothing is sent. */
export function TakeAwayScreen({ id, body, change }: CollectionScreen) {
  const { site } = useApplication();
  const { reviewed, leave } = useReview();
  const [message, setMessage] = useState('');
  const [failed, setFailed] = useState('');
  const afterReview = (goOnLabel: string, goOn: (checked: Collected) => void) => {
    leave({
      notes: collectedNotes(body),
      goOnLabel,
      goOn: (changed) => {
        if (changed.size > 0) change((now) => withCollectedNotes(now, changed));
        goOn(withCollectedNotes(body, changed));
      },
    });
  };
  const save = async (label: string, make: MakerName, checked: Collected) => {
    setFailed('');
    setMessage(`Making: ${label}`);
    try {
      const file = await (await import('../../exports/files.ts'))[make](checked, { siteName: site.name });
      saveFile(file);
      setMessage(`Saved: ${file.name}`);
    } catch {
      setMessage('');
      setFailed(label);
    }
  };
  return reviewed(
    <Screen key="take-away" title="Take away" lead="Files are made on this device. Nothing is sent.">
      <p class="max-w-read">
        Answers can be personal, and names stand beside them where people gave them. What was written is first checked for details that could point to a person.
      </p>
      <ul class="mt-5 border-b border-line">
        {FILES.map(({ label, text, make }) => (
          <li key={label} class="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-line py-2.5">
            <Button onClick={() => afterReview(`Save: ${label}`, (checked) => void save(label, make, checked))}>{label}</Button>
            <span class="text-small text-soft">{text}</span>
          </li>
        ))}
        <li class="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-line py-2.5">
          <Button onClick={() => afterReview('Show the report', () => goTo(screenHref(id, 'print')))}>Print</Button>
          <span class="text-small text-soft">Shows the report, ready for paper.</span>
        </li>
      </ul>
      <p role="status" class="mt-3 min-h-6">
        {message}
      </p>
      {failed && (
        <Problem
          message={`${failed} could not be made.`}
          whatToDo="Nothing is lost: the answers are kept. If you have no connection, open this page once with one, then try again. Or print."
        />
      )}
    </Screen>,
  );
}
