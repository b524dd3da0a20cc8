// What to take away: a document, a spreadsheet, or paper. What people wrote is checked first.
import { ActionRows } from '../../../../components/app/ActionRows.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref, useApplication, useLeaving, useMaking } from '../../../application/index.ts';
import { exportSetting } from '../../exports/export-setting.ts';
import type * as ExportFiles from '../../exports/files.ts';
import { wordsOfCollected } from '../leaving-words.ts';
import type { CollectedScreen } from '../collected-screen.ts';

type MakerName = keyof Pick<typeof ExportFiles, 'collectedWord' | 'collectedSpreadsheet'>;
const FILES: readonly { label: string; text: string; maker: MakerName }[] = [
  { label: 'Word document', text: 'Who handed back, themes, and each question with its answers side by side.', maker: 'collectedWord' },
  { label: 'Spreadsheet', text: 'Everything in rows, for counting and sorting.', maker: 'collectedSpreadsheet' },
];

/** The ways out. Nothing is sent. */
export function TakeAwayScreen(open: CollectedScreen) {
  const { site } = useApplication();
  const { reviewed, leave } = useLeaving(open);
  const { make, outcome } = useMaking('the answers are kept', 'Or print.');
  const words = wordsOfCollected(open.body);
  const rows = [
    ...FILES.map(({ label, text, maker }) => ({
      label,
      text,
      onClick: () =>
        leave(words, `Save: ${label}`, (checked) => make(label, async () => (await import('../../exports/files.ts'))[maker](checked, exportSetting(site)))),
    })),
    {
      label: 'Print',
      text: 'Shows the report, ready for paper.',
      onClick: () => leave(words, 'Show the report', () => goTo(screenHref(open.id, 'print'))),
    },
  ];
  return reviewed(
    <Screen key="take-away" title="Take away" lead="Files are made on this device. Nothing is sent.">
      <p class="max-w-read">
        Answers can be personal, and names stand beside them where people gave them. What was written is first checked for details that could point to a person.
      </p>
      <ActionRows rows={rows} />
      {outcome}
    </Screen>,
  );
}
