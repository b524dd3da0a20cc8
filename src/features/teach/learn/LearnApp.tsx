// The application on /teach/learn/: an assignment from its link or file to the file that is handed back.
import { applicationPath } from '../../../library/applications.ts';
import { ApplicationFrame, OpenDocument, useFragment, useReadyOffline, type SiteFacts } from '../../application/index.ts';
import { learningKind, teachKinds } from '../kinds.ts';
import { HelpLines, type HelpLine } from './help-lines.ts';
import { FOR_LEARNING } from './later.ts';
import { HelpOffline } from './parts/HelpOffline.tsx';
import { readLearnRoute } from './route.ts';
import { BeginScreen } from './screens/BeginScreen.tsx';
import { CopyScreens } from './screens/CopyScreens.tsx';
import { LinkScreen } from './screens/LinkScreen.tsx';
import * as texts from './texts.ts';

const START = { label: texts.doAnAssignment, path: applicationPath('learn') };

interface Props {
  site: SiteFacts;
  /** Phone numbers for help now. */
  lines: readonly HelpLine[];
}

/** The whole application. */
export default function LearnApp({ site, lines }: Props) {
  return (
    <ApplicationFrame site={site} kinds={teachKinds} start={START}>
      <HelpLines.Provider value={lines}>
        <HelpOffline />
        <Routed />
      </HelpLines.Provider>
    </ApplicationFrame>
  );
}

function Routed() {
  const route = readLearnRoute(useFragment());
  // Also before anything is begun: a link may be opened at work and worked through on the way.
  useReadyOffline(FOR_LEARNING);
  if (route.at === 'begin') return <BeginScreen />;
  if (route.at === 'link') return <LinkScreen key={route.code} code={route.code} />;
  return (
    <OpenDocument key={route.id} id={route.id} kind={learningKind} later={FOR_LEARNING} pasteAt="#">
      {(open) => <CopyScreens {...open} screen={route.screen} rest={route.rest} />}
    </OpenDocument>
  );
}
