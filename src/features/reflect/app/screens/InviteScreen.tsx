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
import * as texts from '../texts.ts';

const inviteFileText = (team: string, link: string) => [texts.invitationToAReflectionSession, team, texts.openThisLink, '', link, ''].join('\n');

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
      <SideNote title={texts.noSignalInTheRoom}>{texts.openThisPage}</SideNote>
      <SideNote title={texts.someoneWithoutADevice}>
        <p>{texts.passThemThisOne}</p>
        <p>
          <a href={screenHref(id, 'paper')} class="inline-flex min-h-11 items-center">
            {texts.printTheQuestions}
          </a>
        </p>
      </SideNote>
      <RoomHelp />
    </>
  );
  return (
    <Screen key="alone" title={texts.everyoneAnswersAlone} lead={texts.firstToSpeakShouldNotDecideForAll} side={side}>
      <section>
        <h2 class="text-title font-bold">{texts.onOneDevice}</h2>
        <p class="mt-2 max-w-read">{texts.eachPersonAnswers}</p>
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'turn')}>
            {texts.passThisDeviceRound}
          </LinkButton>
        </ButtonRow>
      </section>
      <section class="mt-10 border-t border-line pt-7">
        <h2 class="text-title font-bold">{texts.eachOnTheirOwnDevice}</h2>
        <p class="mt-2 max-w-read">{texts.sendTheInvitation}</p>
        {link && (
          <div class="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
            <div>
              <CopyText label={texts.linkOfTheInvitation} text={link} buttonLabel={texts.copyTheLink} />
              <div class="mt-3">
                <Button
                  onClick={() => saveFile(textFile(fileName(texts.invitationTeam(session.team), 'txt', session.heldOn), inviteFileText(session.team, link)))}
                >
                  {texts.saveTheInvitationAsAFile}
                </Button>
              </div>
            </div>
            <Qr text={link} label={texts.invitationAsAQRCode} />
          </div>
        )}
      </section>
      <section class="mt-10 border-t border-line pt-7">
        <h2 class="text-title font-bold">{texts.onPaper}</h2>
        <p class="mt-2 max-w-read">{texts.sameQuestionsWithRoomToWrite}</p>
        <ButtonRow>
          <LinkButton href={screenHref(id, 'paper')}>{texts.printForEveryone}</LinkButton>
        </ButtonRow>
      </section>
      <ButtonRow>
        <LinkButton href={screenHref(id, 'pool')}>{texts.goOnToBringingTogether}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
