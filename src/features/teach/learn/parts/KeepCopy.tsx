// Copies for the learner’s own use: answers and reflective record as Word documents, or on paper.
import { ActionRows } from '../../../../components/app/ActionRows.tsx';
import { goTo, screenHref, useApplication, useMaking, type Leave } from '../../../application/index.ts';
import { exportSetting } from '../../exports/export-setting.ts';
import type { Learning } from '../../model/learning.ts';
import { nameWords, recordWords, writtenWords } from '../leaving-words.ts';
import type { CopyScreen } from '../copy-screen.ts';

const loadFiles = () => import('../../exports/files.ts');

/** Each copy with what it is. */
export function KeepCopy({ id, body, entries, leave }: CopyScreen & { leave: Leave<Learning> }) {
  const { site } = useApplication();
  const { make, outcome } = useMaking('your answers are kept', 'Or print.');
  const setting = exportSetting(site);
  const record = recordWords(body);
  const all = [...writtenWords(body, entries), ...record];
  const rows = [
    {
      label: 'My copy, as Word',
      text: 'The assignment with your answers and your reflective record.',
      onClick: () => leave(all, 'Save: My copy', (checked) => make('My copy', async () => (await loadFiles()).learnerCopyWord(checked, entries, setting))),
    },
    {
      label: 'Reflective record, as Word',
      text: 'What you learnt, will change, and how it relates to your practice. No answers.',
      onClick: () =>
        leave([...nameWords(body), ...record], 'Save: Reflective record', (checked) =>
          make('Reflective record', async () => (await loadFiles()).reflectiveRecordWord(checked, setting)),
        ),
    },
    { label: 'Print', text: 'Shows your copy, ready for paper.', onClick: () => leave(all, 'Show my copy', () => goTo(screenHref(id, 'print'))) },
  ];
  return (
    <section class="mt-10 border-t border-line pt-6">
      <h2 class="text-title leading-tight font-bold">Keep a copy</h2>
      <ActionRows rows={rows} />
      {outcome}
    </section>
  );
}
