// The application on /reflect/session/: starting something new, a team’s session, or one person’s account.
import { applicationPath } from '../../../library/applications.ts';
import { useEffect, useState } from 'preact/hooks';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { NotFound, OpenDocument, sitePath, useLoaded, useReadyOffline, WithScreens, type SiteFacts } from '../../application/index.ts';
import { UnreadableDocumentError } from '../../workbook/index.ts';
import { accountKind, sessionKind } from '../kinds.ts';
import { useApp } from './app-context.ts';
import { FOR_ACCOUNT, FOR_BEGINNING, FOR_SESSION, loadAccountScreens, loadSessionScreens } from './later.ts';
import { AppFrame } from './parts/AppFrame.tsx';
import { WithData } from './parts/WithData.tsx';
import type { Route } from './route.ts';
import { NewScreens } from './screens/NewScreens.tsx';
import * as texts from './texts.ts';

function Routed({ route }: { route: Route }) {
  if (route.at === 'new') return <Beginning alone={route.alone} from={route.from} />;
  if (route.at === 'invitation') return <Invited code={route.code} />;
  return <SomeDocument key={route.id} id={route.id} screen={route.screen} rest={route.rest} />;
}

/** The whole application. */
export default ({ site }: { site: SiteFacts }) => <AppFrame site={site} Routed={Routed} />;

/** Choosing and setting up. */
const Beginning = ({ alone, from }: Omit<Extract<Route, { at: 'new' }>, 'at'>) => (
  <>
    {from && <FetchScreens />}
    <WithData>{(data) => <NewScreens data={data} alone={alone} from={from} />}</WithData>
  </>
);

/** Fetches what comes after the start as soon as something is chosen: the connection may go before then. */
function FetchScreens() {
  useReadyOffline(FOR_BEGINNING);
  return null;
}

/** An invitation whose link was pasted onto the wrong page. */
function Invited({ code }: { code: string }) {
  const { site } = useApp();
  const wayOn = {
    words: texts.itsQuestionsAreAnsweredOnAnotherPage,
    label: texts.openTheInvitation,
    href: sitePath(site, applicationPath('answer', `s=${code}`)),
  };
  return <NotFound problem={texts.thisIsAnInvitationToASession} wayOn={wayOn} />;
}

interface Place {
  id: string;
  screen: string;
  rest: string;
}

/** A document whose kind is not known yet. */
function SomeDocument({ id, ...place }: Place) {
  const { workbook } = useApp();
  const [isAccount, setAccount] = useState<boolean>();
  useEffect(() => {
    workbook.get(id, accountKind).then(
      (document) => setAccount(document !== undefined),
      // A damaged account is told by opening it; anything else is opened as a session, which tells what is wrong.
      (error: unknown) => setAccount(error instanceof UnreadableDocumentError && error.reason !== 'other-kind'),
    );
  }, [workbook, id]);
  if (isAccount === undefined) return <Waiting words={texts.opening} />;
  return isAccount ? <SomeAccount id={id} {...place} /> : <SomeSession id={id} {...place} />;
}

function SomeAccount({ id, screen, rest }: Place) {
  const screens = useLoaded(loadAccountScreens);
  return (
    <OpenDocument id={id} kind={accountKind} later={FOR_ACCOUNT}>
      {(open) => <WithScreens loaded={screens}>{({ AccountScreens }) => <AccountScreens {...open} screen={screen} rest={rest} />}</WithScreens>}
    </OpenDocument>
  );
}

/** On the screens of a turn: its answers are in memory alone (open-turn.ts). */
const NOT_KEPT: Readonly<Record<string, string>> = { turn: texts.thisTurnIsNotSaved, for: texts.theseAnswersAreNotSaved };

function SomeSession({ id, screen, rest }: Place) {
  const screens = useLoaded(loadSessionScreens);
  return (
    <OpenDocument id={id} kind={sessionKind} later={FOR_SESSION} notKept={NOT_KEPT[screen]}>
      {(open) => <WithScreens loaded={screens}>{({ SessionScreens }) => <SessionScreens {...open} screen={screen} rest={rest} />}</WithScreens>}
    </OpenDocument>
  );
}
