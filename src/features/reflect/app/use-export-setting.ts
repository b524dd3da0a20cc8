// What exports need to know of the site.
import { useMemo } from 'preact/hooks';
import { today } from '../../exchange/index.ts';
import type { ExportSetting } from '../exports/wording.ts';
import { useApp } from './app-context.ts';

/** The name of the site and its dimensions. Without the question data there are none. */
export function useExportSetting(): ExportSetting {
  const { site, data } = useApp();
  return useMemo(() => ({ siteName: site.name, today: today(), dimensions: data.state === 'ready' ? data.value.dimensions : [] }), [site.name, data]);
}
