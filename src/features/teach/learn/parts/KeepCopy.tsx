// Copies for the learner’s own use: answers and reflective record as Word documents, or on paper.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { goTo, screenHref, useApplication } from '../../../application/index.ts';
import { saveFile, type OutgoingFile } from '../../../exchange/index.ts';
import type { Learning } from '../../model/learning.ts';
import type * as files from '../../exports/files.ts';
import type { ExportSetting } from '../../exports/wording.ts';
import { accountNotes, answerNotes } from '../notes.ts';
import type { CopyScreen } from '../screens/copy-screen.ts';
import type { Leave } from '../use-leave.ts';

type Maker = (make: typeof files, checked: Learning, setting: ExportSetting) => Promise<OutgoingFile>;

/** Each copy with what it is. */
export function KeepCopy({ id, body, entries, leave }: CopyScreen & { leave: Leave }) {
  const { site } = useApplication();
  const [message, setMessage] = useState('');
  const [failed, setFailed] = useState('');
  const save = async (label: string, maker: Maker, checked: Learning) => {
    setFailed('');
    setMessage(`Making: ${label}`);
    try {
      const file = await maker(await import('../../exports/files.ts'), checked, { siteName: site.name });
      saveFile(file);
      setMessage(`Saved: ${file.name}`);
    } catch {
      setMessage('');
      setFailed(label);
    }
  };
  const record = accountNotes(body);
  const all = [...answerNotes(body, entries), ...record];
  const rows = [
    {
      label: 'My copy, as Word',
      text: 'The assignment with your answers and your reflective record.',
      onClick: () =>
        leave(all, 'Save: My copy', (checked) => void save('My copy', (make, copy, setting) => make.learnerCopyWord(copy, entries, setting), checked)),
    },
    {
      label: 'Reflective record, as Word',
      text: 'What you learnt, will change, and how it relates to your practice. No answers.',
      onClick: () =>
        leave(
          record,
          'Save: Reflective record',
          (checked) => void save('Reflective record', (make, copy, setting) => make.reflectiveRecordWord(copy, setting), checked),
        ),
    },
    { label: 'Print', text: 'Shows your copy, ready for paper.', onClick: () => leave(all, 'Show my copy', () => goTo(screenHref(id, 'print'))) },
  ];
  return (
    <section class="mt-10 border-t border-line pt-6">
      <h2 class="text-title leading-tight font-bold">Keep a copy</h2>
      <ul class="mt-3 border-b border-line">
        {rows.map(({ label, text, onClick }) => (
          <li key={label} class="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-line py-2.5">
            <Button onClick={onClick}>{label}</Button>
            <span class="text-small text-soft">{text}</span>
          </li>
        ))}
      </ul>
      <p role="status" class="mt-3 min-h-6">
        {message}
      </p>
      {failed && (
        <Problem
          message={`${failed} could not be made.`}
          whatToDo="Nothing is lost: your answers are kept. If you have no connection, open this page once with one, then try again. Or print."
        />
      )}
    </section>
  );
}
