// The report on collected answers on the page, to read and to print.
import { useCallback } from 'preact/hooks';
import { RecordScreen, screenHref, useApplication } from '../../../application/index.ts';
import { exportSetting } from '../../exports/export-setting.ts';
import type { CollectedScreen } from '../collected-screen.ts';

/** The report. */
export function PrintScreen({ id, body }: CollectedScreen) {
  const { site } = useApplication();
  const makeReport = useCallback(async () => (await import('../../exports/collected-report.ts')).collectedReport(body, exportSetting(site)), [body, site]);
  return <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'take-away')} />;
}
