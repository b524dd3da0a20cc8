// The application on /reflect/answer/: one person’s own answers, from the invitation to handing in.
import { AppFrame } from './parts/AppFrame.tsx';
import { type SiteFacts, OpenDocument, useReadyOffline } from '../../application/index.ts';
import { WithData } from './parts/WithData.tsx';
import { ownReflectionKind } from '../kinds.ts';
import type { Route } from './route.ts';
import { InvitationScreen } from './screens/InvitationScreen.tsx';
import { JoinScreen } from './screens/JoinScreen.tsx';
import { OwnScreens } from './screens/OwnScreens.tsx';
import { FOR_ANSWERS } from './later.ts';

function Routed({ route }: { route: Route }) {
  // Also before the answers are begun: an invitation may be opened at work and answered on the way.
  useReadyOffline(FOR_ANSWERS);
  if (route.at === 'new') return <JoinScreen />;
  if (route.at === 'invitation') return <WithData>{(data) => <InvitationScreen key={route.code} code={route.code} data={data} />}</WithData>;
  return (
    <OpenDocument key={route.id} id={route.id} kind={ownReflectionKind} later={FOR_ANSWERS} pasteAt="#">
      {(open) => <OwnScreens {...open} screen={route.screen} rest={route.rest} />}
    </OpenDocument>
  );
}

/** The whole application. */
export default ({ site }: { site: SiteFacts }) => <AppFrame site={site} Routed={Routed} />;
