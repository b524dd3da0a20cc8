// Answering alone: how people can do it, and the invitation for those with a device of their own.
import { applicationPath } from '../../../../library/applications.ts';
import { useEffect, useState } from 'preact/hooks';
import { fileName, saveFile, textFile } from '../../../exchange/index.ts';
import { makeInviteCode } from '../../model/invite-code.ts';
import { inviteOf } from '../../model/session.ts';
import { sitePath, Qr, screenHref } from '../../../application/index.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { RoomHelp } from '../parts/Care.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import type { SessionScreen } from '../session-screen.ts';

const inviteFileText = (team: string, link: string) =>
  [
    'Invitation to a reflection session',
    team,
    'Open this link, or open this file on the page “Join with a code”. Your answers stay in your browser until you hand them in.',
    '',
    link,
    '',
  ].join('\n');

/** The invitation, and passing the device round. */
export function InviteScreen({ id, body: session }: SessionScreen) {
  const { site } = useApp();
  const [link, setLink] = useState<string>();
  useEffect(() => {
    void makeInviteCode(inviteOf(session)).then((code) => {
      setLink(`${location.origin}${sitePath(site, applicationPath('answer', `s=${code}`))}`);
    });
  }, [session, site]);
  const side = (
    <>
      <SideNote title="No signal in the room?">
        <p>Open this page, and the invitations, before you go there. A line at the foot of this page says when it is ready to work without a connection.</p>
      </SideNote>
      <SideNote title="Someone without a device?">
        <p>Pass them this one, or type in what they tell you: “Bring together” has a place for it.</p>
      </SideNote>
      <RoomHelp />
    </>
  );
  return (
    <Screen
      key="alone"
      title="Everyone answers alone"
      lead="The first to speak should not decide for all. Nobody’s answers can be seen until that person hands them in."
      side={side}
    >
      <section>
        <h2 class="text-title font-bold">On one device</h2>
        <p class="mt-2 max-w-read">Each person answers, seals their turn, and passes the device on. Nothing of a sealed turn shows to the next person.</p>
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'turn')}>
            Pass this device round
          </LinkButton>
        </ButtonRow>
      </section>
      <section class="mt-10 border-t border-line pt-7">
        <h2 class="text-title font-bold">Each on their own device</h2>
        <p class="mt-2 max-w-read">
          Send the invitation, show the code, or hand over the file. It holds the list of questions and what is kept of each person; no answers.
        </p>
        {link && (
          <div class="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
            <div>
              <CopyText label="Link of the invitation" text={link} buttonLabel="Copy the link" />
              <div class="mt-3">
                <Button onClick={() => saveFile(textFile(fileName(`invitation ${session.team}`, 'txt', session.heldOn), inviteFileText(session.team, link)))}>
                  Save the invitation as a file
                </Button>
              </div>
            </div>
            <Qr text={link} label="The invitation as a QR code" />
          </div>
        )}
      </section>
      <ButtonRow>
        <LinkButton href={screenHref(id, 'pool')}>Go on to bringing together</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
