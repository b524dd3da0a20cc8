// The application on /toolkit/worksheet/: beginning a worksheet of a tool, and filling it in.
import type { ComponentChildren } from 'preact';
import { applicationOf, OpenDocument, useFragment, useLoaded, WithScreens } from '../../application/index.ts';
import { slipKind, toolkitKinds, worksheetKind } from '../kinds.ts';
import { FOR_SLIPS, FOR_WORKSHEETS, loadChooseToolScreen, loadRoomScreens, loadTogetherScreens, loadWorksheetScreen } from './later.ts';
import { readRoute } from './route.ts';
import { NewScreen } from './screens/NewScreen.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import * as texts from './texts.ts';

const START = { label: texts.toolkit, path: '/toolkit/' };

/** The whole application. */
export default applicationOf(toolkitKinds, START, Routed);

function Routed() {
  const route = readRoute(useFragment());
  if (route.at === 'start') return <StartScreen />;
  if (route.at === 'new')
    return route.tool ? (
      <NewScreen key={route.tool} tool={route.tool} from={route.from} />
    ) : (
      <Later load={loadChooseToolScreen}>{({ ChooseToolScreen }) => <ChooseToolScreen from={route.from} />}</Later>
    );
  if (route.at === 'run') return <Later load={loadRoomScreens}>{({ RunScreen }) => <RunScreen key={route.tool} tool={route.tool} />}</Later>;
  if (route.at === 'join') return <Later load={loadTogetherScreens}>{({ JoinScreen }) => <JoinScreen />}</Later>;
  if (route.at === 'invitation') return <Later load={loadTogetherScreens}>{({ InvitedScreen }) => <InvitedScreen key={route.code} code={route.code} />}</Later>;
  if (route.at === 'slip')
    return (
      <OpenDocument key={route.id} id={route.id} kind={slipKind} later={FOR_SLIPS} pasteAt="#join">
        {(open) => <Later load={loadTogetherScreens}>{({ SlipScreen }) => <SlipScreen {...open} />}</Later>}
      </OpenDocument>
    );
  // Each screen has a key: for a moment the parts of the one before would be looked through for it.
  return (
    <OpenDocument key={route.id} id={route.id} kind={worksheetKind} later={FOR_WORKSHEETS} pasteAt="#join">
      {(open) =>
        route.screen === 'together' ? (
          <Later key="together" load={loadTogetherScreens}>
            {({ TogetherScreen }) => <TogetherScreen {...open} />}
          </Later>
        ) : route.screen === 'room' ? (
          <Later key="room" load={loadRoomScreens}>
            {({ RoomScreen }) => <RoomScreen {...open} />}
          </Later>
        ) : (
          <Later key="worksheet" load={loadWorksheetScreen}>
            {({ WorksheetScreen }) => <WorksheetScreen {...open} look={route.look} />}
          </Later>
        )
      }
    </OpenDocument>
  );
}

/** Screens that are loaded when they are used. */
function Later<Screens>({ load, children }: { load: () => Promise<Screens>; children: (screens: Screens) => ComponentChildren }) {
  const screens = useLoaded(load);
  return <WithScreens loaded={screens}>{children}</WithScreens>;
}
