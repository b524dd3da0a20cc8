// The application on /case-studies/write/: beginning a case study of one's own, writing it, and taking it away.
import { applicationOf, OpenDocument, useFragment } from '../../application/index.ts';
import { caseStudyKind } from '../../own-case-study/index.ts';
import { FOR_WRITING } from './later.ts';
import { readRoute } from './route.ts';
import { BeginScreen } from './screens/BeginScreen.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import { WriterScreens } from './screens/WriterScreens.tsx';
import * as texts from '../texts.ts';

const KINDS = [caseStudyKind] as const;
const START = { label: texts.tellOthersWhatYouDid, path: '/case-studies/write/' };

/** The whole application. */
export default applicationOf(KINDS, START, Routed);

function Routed() {
  const route = readRoute(useFragment());
  if (route.at === 'start') return <StartScreen />;
  if (route.at === 'begin') return <BeginScreen key={route.from} from={route.from} />;
  return (
    <OpenDocument key={route.id} id={route.id} kind={caseStudyKind} later={FOR_WRITING}>
      {(open) => <WriterScreens {...open} screen={route.screen} />}
    </OpenDocument>
  );
}
