// The application on /plan/protocol/: beginning a local protocol, writing it section by section, and taking it away.
import { applicationOf, OpenDocument, useFragment, useLoaded, WithScreens } from '../../../application/index.ts';
import { reflectKinds } from '../../../reflect/index.ts';
import { toolkitKinds } from '../../../toolkit/index.ts';
import { appraisalKind } from '../../options/kinds.ts';
import { localProtocolKind } from '../kind.ts';
import { FOR_PROTOCOLS, loadScreens } from './later.ts';
import { readRoute } from './route.ts';
import { BlankScreen } from './screens/BlankScreen.tsx';
import { ChoiceScreen } from './screens/ChoiceScreen.tsx';
import { NewScreen } from './screens/NewScreen.tsx';
import { ReceiveScreen } from './screens/ReceiveScreen.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import * as texts from '../texts.ts';

const START = { label: texts.planAndDecide, path: '/plan/' };

/** Sessions and appraisals are read, and sessions and worksheets hand actions over. */
const KINDS = [localProtocolKind, appraisalKind, ...reflectKinds, ...toolkitKinds];

/** The whole application. */
export default applicationOf(KINDS, START, Routed);

function Routed() {
  const route = readRoute(useFragment());
  const screens = useLoaded(loadScreens);
  if (route.at === 'start') return <StartScreen />;
  if (route.at === 'new') return <NewScreen />;
  if (route.at === 'blank') return <BlankScreen key={String(route.isWhole)} isWhole={route.isWhole} />;
  if (route.at === 'choice') return <ChoiceScreen key={route.from} from={route.from} />;
  if (route.at === 'receive') return <ReceiveScreen key={`${route.from.document}/${route.from.action}`} from={route.from} />;
  return (
    <OpenDocument key={route.id} id={route.id} kind={localProtocolKind} later={FOR_PROTOCOLS}>
      {(open) => (
        <WithScreens loaded={screens}>
          {({ OverviewScreen, SectionScreen, TakeOverScreen, CompareScreen, PrintScreen }) => {
            const { screen } = route;
            if (screen === 'compare') return <CompareScreen {...open} />;
            if (screen === 'print') return <PrintScreen {...open} />;
            if (screen === 'take-over') return <TakeOverScreen {...open} />;
            const section = open.body.sections.find(({ id }) => id === screen);
            return section ? <SectionScreen key={section.id} {...open} section={section} wanted={route.line} /> : <OverviewScreen {...open} />;
          }}
        </WithScreens>
      )}
    </OpenDocument>
  );
}
