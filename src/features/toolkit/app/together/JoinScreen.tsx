// Joining with a code: paste it, scan it, or open it as a file. Slips that were begun here are one step away.
import { useCallback, useState } from 'preact/hooks';
import { FilePicker } from '../../../../components/app/FilePicker.tsx';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { PasteForm } from '../../../../components/app/PasteForm.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { goTo, useApplication, useLoaded } from '../../../application/index.ts';
import { readTextFile } from '../../../exchange/index.ts';
import { Scanner } from '../../../together/parts.ts';
import { slipKind } from '../../kinds.ts';
import { dayWords } from '../../model/worksheet.ts';
import { makeInviteCode, readInviteCode } from '../../together/invite-code.ts';
import { slipHref } from '../route.ts';

/** The most bytes of a file that are read. */
const MOST_BYTES = 2_000_000;

/** The ways in. */
export function JoinScreen() {
  const { workbook } = useApplication();
  const [problem, setProblem] = useState<{ message: string; whatToDo: string }>();
  const begun = useLoaded(
    useCallback(async () => (await workbook.list()).flatMap(({ kind, document }) => (kind?.kind === slipKind.kind ? [document] : [])), [workbook]),
  );
  const open = async (text: string | undefined) => {
    const read = text === undefined ? undefined : await readInviteCode(text);
    if (read?.ok) goTo(`#s=${await makeInviteCode(read.invite)}`);
    else setProblem(read ?? { message: 'This file is far too large to be an invitation.', whatToDo: 'Check that you chose the right one.' });
  };
  return (
    <div class="py-8">
      <Screen key="join" title="Join with a code" lead="Someone has invited you to add to a worksheet.">
        {problem && <Problem {...problem} />}
        <PasteForm
          label="Link or code of the invitation"
          hint="Paste it from the message you were sent."
          buttonLabel="Open the invitation"
          onText={(words) => void open(words)}
        />
        <section class="mt-8 border-t border-line pt-5">
          <h2 class="text-large font-bold">Or scan it, or open it as a file</h2>
          <Scanner onText={(text) => void open(text)} />
          <div class="mt-3">
            <FilePicker
              label="Open the invitation file"
              accept=".txt,text/plain"
              onFiles={([file]) => void (file && readTextFile(file, MOST_BYTES).then(open))}
            />
          </div>
        </section>
        {begun.state === 'ready' && begun.value.length > 0 && (
          <LinkRows
            title="Begun in this browser"
            rows={begun.value.map(({ id, title, changedAt }) => ({ href: slipHref(id), title, note: dayWords(changedAt.slice(0, 10)) }))}
          />
        )}
      </Screen>
    </div>
  );
}
