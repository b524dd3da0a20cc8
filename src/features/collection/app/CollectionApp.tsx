// The application on /collection/: the pages somebody keeps, or a collection that was shared as a link.
import { applicationOf, OpenDocument, useFragment } from '../../application/index.ts';
import { collectionKind } from '../kinds.ts';
import { AddScreen } from './AddScreen.tsx';
import { CollectionScreen } from './CollectionScreen.tsx';
import { LatestScreen } from './LatestScreen.tsx';
import { FOR_SHARING } from './later.ts';
import { readRoute } from './route.ts';
import { SharedScreen } from './SharedScreen.tsx';
import * as texts from '../texts.ts';

const START = { label: texts.allPartsOfTheLibrary, path: '/a-z/' };

/** The whole application. */
export default applicationOf([collectionKind], START, Routed);

function Routed() {
  const route = readRoute(useFragment());
  if (route.at === 'latest') return <LatestScreen />;
  if (route.at === 'add') return <AddScreen key={route.path} path={route.path} />;
  if (route.at === 'shared') return <SharedScreen key={route.code} code={route.code} />;
  return (
    <OpenDocument key={route.id} id={route.id} kind={collectionKind} later={FOR_SHARING}>
      {(open) => <CollectionScreen {...open} />}
    </OpenDocument>
  );
}
