// Copies for the learner’s own use: answers and reflective record as Word documents, or on paper.
import { ActionRows } from '../../../../components/app/ActionRows.tsx';
import { goTo, screenHref, useApplication, useMaking, type Leave } from '../../../application/index.ts';
import { exportSetting } from '../../exports/export-setting.ts';
import type { Learning } from '../../model/learning.ts';
import { nameWords, recordWords, writtenWords } from '../leaving-words.ts';
import type { CopyScreen } from '../copy-screen.ts';
import * as texts from '../texts.ts';

const loadFiles = () => import('../../exports/files.ts');

/** Each copy with what it is. */
export function KeepCopy({ id, body, entries, leave }: CopyScreen & { leave: Leave<Learning> }) {
  const { site } = useApplication();
  const { make, outcome } = useMaking(texts.yourAnswersAreKept);
  const setting = exportSetting(site);
  const record = recordWords(body);
  const all = [...writtenWords(body, entries), ...record];
  const rows = [
    {
      label: texts.myCopyAsWord,
      text: texts.assignmentWithYourAnswersAndYourReflective,
      onClick: () => leave(all, texts.save, (checked) => make(texts.myCopy, async () => (await loadFiles()).learnerCopyWord(checked, entries, setting))),
    },
    {
      label: texts.reflectiveRecord,
      text: texts.whatYouLearnt,
      onClick: () =>
        leave([...nameWords(body), ...record], texts.saveReflectiveRecord, (checked) =>
          make(texts.reflectiveRecordLabel, async () => (await loadFiles()).reflectiveRecordWord(checked, setting)),
        ),
    },
    { label: texts.print, text: texts.showsYourCopy, onClick: () => leave(all, texts.showMyCopy, () => goTo(screenHref(id, 'print'))) },
  ];
  return (
    <section class="mt-10 border-t border-line pt-6">
      <h2 class="text-title leading-tight font-bold">{texts.keepACopy}</h2>
      <ActionRows rows={rows} />
      {outcome}
    </section>
  );
}
