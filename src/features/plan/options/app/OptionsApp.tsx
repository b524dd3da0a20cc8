// The application on /plan/options/: beginning an appraisal of options, and working through its steps.
import { applicationOf, OpenDocument, useFragment, useLoaded, WithScreens } from '../../../application/index.ts';
import { appraisalKind } from '../kinds.ts';
import { FOR_APPRAISALS, loadScreens } from './later.ts';
import { readRoute, type Route } from './route.ts';
import { StartScreen } from './screens/StartScreen.tsx';
import * as texts from '../texts.ts';

const KINDS = [appraisalKind] as const;
const START = { label: texts.planAndDecide, path: '/plan/' };

/** The whole application. */
export default applicationOf(KINDS, START, Routed);

function Routed() {
  const route = readRoute(useFragment());
  if (route.at === 'start') return <StartScreen key={route.models.join()} models={route.models} />;
  return <Opened key={route.id} {...route} />;
}

function Opened({ id, screen }: Extract<Route, { at: 'appraisal' }>) {
  const screens = useLoaded(loadScreens);
  return (
    <OpenDocument id={id} kind={appraisalKind} later={FOR_APPRAISALS}>
      {(open) => <WithScreens loaded={screens}>{({ AppraisalScreens }) => <AppraisalScreens {...open} screen={screen} />}</WithScreens>}
    </OpenDocument>
  );
}
