// The protocol as it is read on paper, to print or to save as PDF.
import { useCallback } from 'preact/hooks';
import { RecordScreen, screenHref, useApplication, type OpenWhole } from '../../../../application/index.ts';
import { isMostlyRoom, type LocalProtocol } from '../../model/protocol.ts';
import { loadFiles } from '../later.ts';

/** One screen. */
export function PrintScreen({ id, doc, body }: OpenWhole<LocalProtocol>) {
  const { site } = useApplication();
  const makeReport = useCallback(async () => (await loadFiles()).paperToday(doc.title, body, site), [doc.title, body, site]);
  return (
    <div class={isMostlyRoom(body) ? 'wide-pages py-8 print:pb-0' : 'py-8 print:pb-0'}>
      <RecordScreen makeReport={makeReport} backHref={screenHref(id)} />
    </div>
  );
}
