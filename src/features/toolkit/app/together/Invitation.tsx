// The invitation to a round: as a link, a QR code and a file.
import { useEffect, useState } from 'preact/hooks';
import { applicationPath } from '../../../../library/applications.ts';
import { Button } from '../../../../components/app/Button.tsx';
import { CopyText } from '../../../../components/app/CopyText.tsx';
import { Qr, sitePath, useApplication } from '../../../application/index.ts';
import { fileName, saveFile, textFile } from '../../../exchange/index.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { makeInviteCode } from '../../together/invite-code.ts';
import { inviteOf } from '../../together/round.ts';

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

const fileText = (title: string, link: string) =>
  [
    'Invitation to add to a worksheet',
    title,
    'Open this link, or open this file on the page “Join with a code”. What you add stays in your browser until you hand it in.',
    '',
    link,
    '',
  ].join('\n');

/** All three ways. `sheet`: what people add to, inside a sentence. */
export function Invitation({ title, worksheet, sheet }: { title: string; worksheet: Worksheet; sheet: string }) {
  const link = useInvitation(title, worksheet);
  if (!link) return null;
  return (
    <section>
      <h2 class="text-title font-bold">Invite people</h2>
      <p class="mt-2 max-w-read">
        Show the code, send the link, or hand over the file. It holds the name of this {sheet}, what people are asked about, and the questions. Nothing else
        that stands in it.
      </p>
      <div class="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <Qr text={link} label="The invitation as a QR code" />
        <div>
          <CopyText label="Link of the invitation" text={link} buttonLabel="Copy the link" />
          <div class="mt-3">
            <Button onClick={() => saveFile(textFile(fileName(`invitation ${title}`, 'txt'), fileText(title, link)))}>Save the invitation as a file</Button>
          </div>
        </div>
      </div>
    </section>
  );
}
