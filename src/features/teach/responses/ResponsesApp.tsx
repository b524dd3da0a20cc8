// The application on /teach/responses/: what learners handed back, put side by side.
import { applicationPath } from '../../../library/applications.ts';
import { useState } from 'preact/hooks';
import { applicationOf, OpenDocument, useFragment, useReadyOffline } from '../../application/index.ts';
import { collectedKind, teachKinds } from '../kinds.ts';
import { FOR_RESPONSES } from './later.ts';
import { readResponsesRoute } from './route.ts';
import { BeginScreen } from './screens/BeginScreen.tsx';
import { CollectedScreens } from './screens/CollectedScreens.tsx';
import type { JustOpened } from './collected-screen.ts';
import * as texts from './texts.ts';

const START = { label: texts.collectAnswers, path: applicationPath('responses') };

/** The whole application. */
export default applicationOf(teachKinds, START, Routed);

function Routed() {
  const route = readResponsesRoute(useFragment());
  // What became of files that were opened just now is told on the screen that shows them.
  const [justOpened, setJustOpened] = useState<JustOpened>();
  useReadyOffline(FOR_RESPONSES);
  if (route.at === 'begin') return <BeginScreen onOpened={setJustOpened} />;
  return (
    <OpenDocument key={route.id} id={route.id} kind={collectedKind} later={FOR_RESPONSES} pasteAt="#">
      {(open) => (
        <CollectedScreens
          {...open}
          screen={route.screen}
          rest={route.rest}
          justOpened={justOpened?.id === route.id ? justOpened : undefined}
          onOpened={setJustOpened}
        />
      )}
    </OpenDocument>
  );
}
