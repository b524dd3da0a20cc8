// The protocol as it stands on paper, in place of the screen that it is written on, while the page is printed.
import { useEffect, useState } from 'preact/hooks';
import { loadReportView, useApplication, useIsPrinting } from '../../../../application/index.ts';
import { isMostlyRoom, type LocalProtocol } from '../../model/protocol.ts';
import { loadFiles } from '../later.ts';
import * as texts from '../../texts.ts';

interface Parts {
  View: Awaited<ReturnType<typeof loadReportView>>;
  files: Awaited<ReturnType<typeof loadFiles>>;
}

/** Nothing on the screen. Its parts are fetched while the page is at rest, since a page that is printed cannot wait. */
export function Printed({ title, protocol }: { title: string; protocol: LocalProtocol }) {
  const { site } = useApplication();
  const isPrinting = useIsPrinting();
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    // Where they cannot be fetched, paper stays empty but for the sentence below: nothing that was written is at stake.
    void Promise.all([loadReportView(), loadFiles()]).then(
      ([View, files]) => setParts({ View, files }),
      () => undefined,
    );
  }, []);
  if (!isPrinting) return null;
  return (
    <div class={`hidden print:block ${isMostlyRoom(protocol) ? 'wide-pages' : ''}`}>
      <h1 class="text-display font-bold">{title}</h1>
      {parts ? <parts.View report={parts.files.paperToday(title, protocol, site)} /> : <p>{texts.textCouldNotBeLoaded}</p>}
    </div>
  );
}
