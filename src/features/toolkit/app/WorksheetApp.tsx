// The application on /toolkit/worksheet/: beginning a worksheet of a tool, and filling it in.
import { applicationOf, OpenDocument, useFragment } from '../../application/index.ts';
import { worksheetKind } from '../kinds.ts';
import { FOR_WORKSHEETS } from './later.ts';
import { readRoute } from './route.ts';
import { ChooseToolScreen } from './screens/ChooseToolScreen.tsx';
import { NewScreen } from './screens/NewScreen.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import { WorksheetScreen } from './screens/WorksheetScreen.tsx';

const START = { label: 'The toolkit', path: '/toolkit/' };

/** The whole application. */
export default applicationOf([worksheetKind], START, Routed);

function Routed() {
  const route = readRoute(useFragment());
  if (route.at === 'start') return <StartScreen />;
  if (route.at === 'new') return route.tool ? <NewScreen key={route.tool} tool={route.tool} from={route.from} /> : <ChooseToolScreen from={route.from} />;
  return (
    <OpenDocument key={route.id} id={route.id} kind={worksheetKind} later={FOR_WORKSHEETS}>
      {(open) => <WorksheetScreen {...open} look={route.look} />}
    </OpenDocument>
  );
}
