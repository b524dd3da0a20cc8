// The application on /teach/build/: starting an assignment, adding to one, and building it.
import { applicationPath } from '../../../library/applications.ts';
import { useMemo } from 'preact/hooks';
import { ApplicationFrame, OpenDocument, useApplication, useFragment, type SiteFacts } from '../../application/index.ts';
import { assignmentKind } from '../kinds.ts';
import { FOR_HANDING_OUT } from './later.ts';
import { loadForPacks } from './packs.ts';
import { readRoute, type Route } from './route.ts';
import { AddScreen } from './screens/AddScreen.tsx';
import { AssignmentScreens } from './screens/AssignmentScreens.tsx';
import { LinkScreen } from './screens/LinkScreen.tsx';
import { ReadyScreen } from './screens/ReadyScreen.tsx';
import { SetScreen } from './screens/SetScreen.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import { WithCatalogue } from './WithCatalogue.tsx';
import * as texts from './texts.ts';

const KINDS = [assignmentKind];
const START = { label: texts.waysToStart, path: applicationPath('build', 'new') };

/** The whole application. */
export default function BuildApp({ site }: { site: SiteFacts }) {
  return (
    <ApplicationFrame site={site} kinds={KINDS} start={START}>
      <WithCatalogue>
        <Routed />
      </WithCatalogue>
    </ApplicationFrame>
  );
}

function Routed() {
  const route = readRoute(useFragment());
  if (route.at === 'document') return <SomeAssignment key={route.id} {...route} />;
  return (
    <div class="py-8">
      {route.at === 'start' && <StartScreen />}
      {route.at === 'ready' && <ReadyScreen key={route.id} id={route.id} />}
      {route.at === 'add' && <AddScreen key={route.what.join()} what={route.what} />}
      {route.at === 'set' && <SetScreen key={route.what} what={route.what} />}
      {route.at === 'link' && <LinkScreen key={route.code} code={route.code} />}
    </div>
  );
}

function SomeAssignment({ id, screen, rest }: Extract<Route, { at: 'document' }>) {
  const { workbook, site } = useApplication();
  const later = useMemo(
    () => [
      ...FOR_HANDING_OUT,
      async () => {
        const kept = await workbook.get(id, assignmentKind).catch(() => undefined);
        if (kept) await loadForPacks(kept.body, site.base);
      },
    ],
    [workbook, id, site.base],
  );
  return (
    <OpenDocument id={id} kind={assignmentKind} later={later}>
      {(open) => <AssignmentScreens {...open} screen={screen} rest={rest} />}
    </OpenDocument>
  );
}
