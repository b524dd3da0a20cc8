// Joining with a code: paste it, scan it, or open it as a file. Answers that were begun here are one step away.
import { useEffect, useState } from 'preact/hooks';
import { readTextFile } from '../../../exchange/index.ts';
import { ownReflectionKind } from '../../kinds.ts';
import { makeInviteCode, readInviteCode } from '../../model/invite-code.ts';
import { useApp } from '../app-context.ts';
import { AnsweringHelp } from '../parts/Care.tsx';
import { FilePicker } from '../../../../components/app/FilePicker.tsx';
import { LinkRows, type LinkRow } from '../../../../components/app/LinkRows.tsx';
import { PasteForm } from '../../../../components/app/PasteForm.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Scanner } from '../../../together/parts.ts';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Steps } from '../../../../components/app/Steps.tsx';
import { screenHref, goTo } from '../../../application/index.ts';
import { ANSWER_STEPS } from './steps.ts';

/** The most bytes of a file that are read. */
const MOST_BYTES = 2_000_000;

function useBegun(): LinkRow[] {
  const { workbook } = useApp();
  const [rows, setRows] = useState<LinkRow[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = () =>
      void workbook.list().then((listed) => {
        if (!isCurrent) return;
        const own = listed.filter(({ document }) => document.kind === ownReflectionKind.kind);
        setRows(own.map(({ document: { id, title, changedAt } }) => ({ href: screenHref(id), title, note: new Date(changedAt).toLocaleDateString('en-GB') })));
      });
    look();
    const stop = workbook.subscribe(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [workbook]);
  return rows;
}

/** The ways in. */
export function JoinScreen() {
  const begun = useBegun();
  const [problem, setProblem] = useState<{ message: string; whatToDo: string }>();
  const open = async (text: string | undefined) => {
    const read = text === undefined ? undefined : await readInviteCode(text);
    if (read?.ok) goTo(`#s=${await makeInviteCode(read.invite)}`);
    else setProblem(read ?? { message: 'This file is far too large to be an invitation.', whatToDo: 'Check that you chose the right one.' });
  };
  return (
    <>
      <Steps steps={ANSWER_STEPS} current="start" />
      <Screen key="join" title="Join with a code" lead="Someone has invited you to answer questions for a reflection session." side={<AnsweringHelp />}>
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
        {begun.length > 0 && <LinkRows title="Begun in this browser" rows={begun} />}
      </Screen>
    </>
  );
}
