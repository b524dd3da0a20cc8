// The invitation to a round: as a link, a QR code and a file.
import { useEffect, useState } from 'preact/hooks';
import { applicationPath } from '../../../../library/applications.ts';
import { Button } from '../../../../components/app/Button.tsx';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { useArrival } from '../../../../components/app/use-arrival.ts';
import { Qr, sitePath, useApplication } from '../../../application/index.ts';
import { fileName, saveFile, textFile } from '../../../exchange/index.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { makeInviteCode } from '../../together/invite-code.ts';
import { inviteOf } from '../../together/round.ts';
import * as texts from '../texts.ts';

/** The whole address of the invitation to the round of a worksheet, once it is made. */
export function useInvitation(title: string, { round, tool, definition }: Worksheet): string | undefined {
  const { site } = useApplication();
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    if (round)
      void makeInviteCode(inviteOf(round, { tool: tool.title, title, definition })).then((code) => {
        if (isCurrent) setLink(`${location.origin}${sitePath(site, applicationPath('worksheet', `s=${code}`))}`);
      });
    return () => {
      isCurrent = false;
    };
  }, [round, tool.title, title, definition, site]);
  return link;
}

const fileText = (title: string, link: string) => [texts.invitationToAddToAWorksheet, title, texts.openThisLink, '', link, ''].join('\n');

/** All three ways. `sheet`: what people add to, inside a sentence. `isNew`: somebody has just pressed for it, far below; the focus comes here. */
export function Invitation({ title, worksheet, sheet, isNew }: { title: string; worksheet: Worksheet; sheet: string; isNew: boolean }) {
  const link = useInvitation(title, worksheet);
  const heading = useArrival<HTMLHeadingElement>(isNew && link !== undefined);
  if (!link) return null;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} class="text-title font-bold outline-none">
        {texts.invitePeople}
      </h2>
      <p class="mt-2 max-w-read">{texts.showTheCodeSheet(sheet)}</p>
      <div class="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <Qr text={link} label={texts.invitationAsAQRCode} />
        <div>
          <CopyText label={texts.linkOfTheInvitation} text={link} buttonLabel={texts.copyTheLink} />
          <div class="mt-3">
            <Button onClick={() => saveFile(textFile(fileName(texts.invitationTitle(title), 'txt'), fileText(title, link)))}>
              {texts.saveTheInvitationAsAFile}
            </Button>
          </div>
        </div>
      </div>
    </section>
  );
}
