// The application on /reflect/session/: starting something new, a team’s session, or one person’s account.
import { useEffect, useState } from 'preact/hooks';
import { UnreadableDocumentError } from '../../workbook/index.ts';
import { accountKind, sessionKind } from '../kinds.ts';
import { sitePath, type SiteFacts, NotFound, OpenDocument } from '../../application/index.ts';
import { useApp } from './app-context.ts';
import { AppFrame } from './parts/AppFrame.tsx';
import { Waiting } from '../../../components/app/Waiting.tsx';
import { WithData } from './parts/WithData.tsx';
import { AccountScreens } from './screens/AccountScreens.tsx';
import { NewScreens } from './screens/NewScreens.tsx';
import { SessionScreens } from './screens/SessionScreens.tsx';
import { FOR_ACCOUNT, FOR_SESSION } from './later.ts';
import { useRoute } from './use-route.ts';

/** The whole application. */
export default function SessionApp({ site }: { site: SiteFacts }) {
  return (
    <AppFrame site={site}>
      <Routed />
    </AppFrame>
  );
}

function Routed() {
  const route = useRoute();
  if (route.at === 'new') return <WithData>{(data) => <NewScreens data={data} alone={route.alone} from={route.from} />}</WithData>;
  if (route.at === 'invitation') return <Invited code={route.code} />;
  return <SomeDocument key={route.id} id={route.id} screen={route.screen} rest={route.rest} />;
}

/** An invitation whose link was pasted onto the wrong page. */
function Invited({ code }: { code: string }) {
  const { site } = useApp();
  const wayOn = { words: 'Its questions are answered on another page.', label: 'Open the invitation', href: sitePath(site, `/reflect/answer/#s=${code}`) };
  return <NotFound problem="This is an invitation to a session." wayOn={wayOn} />;
}

interface Place {
  id: string;
  screen: string;
  rest: string;
}

/** A document whose kind is not known yet. */
function SomeDocument({ id, screen, rest }: Place) {
  const { workbook } = useApp();
  const [isAccount, setAccount] = useState<boolean>();
  useEffect(() => {
    workbook.get(id, accountKind).then(
      (document) => setAccount(document !== undefined),
      // A damaged account is told by opening it; anything else is opened as a session, which tells what is wrong.
      (error: unknown) => setAccount(error instanceof UnreadableDocumentError && error.reason !== 'other-kind'),
    );
  }, [workbook, id]);
  if (isAccount === undefined) return <Waiting words="Opening …" />;
  if (isAccount)
    return (
      <OpenDocument id={id} kind={accountKind} later={FOR_ACCOUNT}>
        {(open) => <AccountScreens {...open} screen={screen} rest={rest} />}
      </OpenDocument>
    );
  return (
    <OpenDocument id={id} kind={sessionKind} later={FOR_SESSION}>
      {(open) => <SessionScreens {...open} screen={screen} rest={rest} />}
    </OpenDocument>
  );
}
