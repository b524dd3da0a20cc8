// What to take away: a document, a spreadsheet, or paper. What people wrote is checked first.
import { ActionRows } from '../../../../components/app/ActionRows.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, screenHref, useApplication, useLeaving, useMaking } from '../../../application/index.ts';
import { exportSetting } from '../../exports/export-setting.ts';
import type * as ExportFiles from '../../exports/files.ts';
import { wordsOfCollected } from '../leaving-words.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import * as texts from '../texts.ts';

type MakerName = keyof Pick<typeof ExportFiles, 'collectedWord' | 'collectedSpreadsheet'>;
const FILES: readonly { label: string; text: string; maker: MakerName }[] = [
  { label: texts.wordDocument, text: texts.whoHandedBackThemesAndEachQuestionWithItsAnswersSideBySide, maker: 'collectedWord' },
  { label: texts.spreadsheet, text: texts.everythingInRows, maker: 'collectedSpreadsheet' },
];

/** The ways out. Nothing is sent. */
export function TakeAwayScreen(open: CollectedScreen) {
  const { site } = useApplication();
  const { reviewed, leave } = useLeaving(open);
  const { make, outcome } = useMaking(texts.answersAreKept);
  const words = wordsOfCollected(open.body);
  const rows = [
    ...FILES.map(({ label, text, maker }) => ({
      label,
      text,
      onClick: () =>
        leave(words, texts.saveLabel(label), (checked) =>
          make(label, async () => (await import('../../exports/files.ts'))[maker](checked, exportSetting(site))),
        ),
    })),
    {
      label: texts.print,
      text: texts.showsTheReport,
      onClick: () => leave(words, texts.showTheReport, () => goTo(screenHref(open.id, 'print'))),
    },
  ];
  return reviewed(
    <Screen key="take-away" title={texts.takeAway} lead={texts.filesAreMadeOnThisDevice}>
      <p class="max-w-read">{texts.answersCanBePersonal}</p>
      <ActionRows rows={rows} />
      {outcome}
    </Screen>,
  );
}
