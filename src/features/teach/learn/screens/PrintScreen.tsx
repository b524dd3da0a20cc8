// The learner’s copy on the page, to read and to print.
import { useCallback } from 'preact/hooks';
import { RecordScreen, screenHref, useApplication } from '../../../application/index.ts';
import { exportSetting } from '../../exports/export-setting.ts';
import { entriesForPaper } from '../../view/without-links.ts';
import type { CopyScreen } from '../copy-screen.ts';

/** The copy as a report. */
export function PrintScreen({ id, body, entries }: CopyScreen) {
  const { site } = useApplication();
  const makeReport = useCallback(
    async () => (await import('../../exports/learner-copy.ts')).learnerCopy(body, entriesForPaper(entries), exportSetting(site)),
    [body, entries, site],
  );
  return <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'hand-back')} />;
}
