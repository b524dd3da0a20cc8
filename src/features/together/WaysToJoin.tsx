// Joining with an invitation: paste it, scan it, or open it as a file.
import { useState } from 'preact/hooks';
import { FilePicker } from '../../components/app/FilePicker.tsx';
import { PasteForm } from '../../components/app/PasteForm.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { goTo } from '../application/index.ts';
import { foreignWords, mayHoldCode, readTextFile } from '../exchange/index.ts';
import { Scanner } from './Scanner.tsx';
import * as texts from './texts.ts';

/** The most bytes of a file that are read. */
const MOST_BYTES = 2_000_000;

interface Props<Invite> {
  /** Reads the link or the code of an invitation. */
  read: (text: string) => Promise<{ ok: true; invite: Invite } | { ok: false; message: string; whatToDo: string }>;
  /** The code that the address of an invitation carries. */
  codeOf: (invite: Invite) => Promise<string>;
}

/** Goes to the invitation that was handed over, or says why it cannot be read. */
export function WaysToJoin<Invite>({ read, codeOf }: Props<Invite>) {
  const [problem, setProblem] = useState<{ message: string; whatToDo: string }>();
  const open = async (text: string | undefined) => {
    const found = text === undefined ? undefined : await read(text);
    if (found?.ok) goTo(`#s=${await codeOf(found.invite)}`);
    else setProblem(found ?? { message: texts.thisFileIsFarTooLargeToBeAnInvitation, whatToDo: texts.checkThatYouChoseTheRightOne });
  };
  const openFile = async (file: File) => {
    const text = await readTextFile(file, MOST_BYTES);
    // The words about codes would say the wrong thing of a file that has none.
    if (text !== undefined && !mayHoldCode(text))
      setProblem({ message: texts.thisFileDoesNotHoldAnInvitation, whatToDo: foreignWords(text, texts.anInvitation) });
    else await open(text);
  };
  return (
    <>
      {problem && <Problem {...problem} />}
      <PasteForm
        label={texts.linkOrCodeOfTheInvitation}
        hint={texts.pasteItFromTheMessageYouWereSent}
        buttonLabel={texts.openTheInvitation}
        onText={(words) => void open(words)}
      />
      <section class="mt-8 border-t border-line pt-5">
        <h2 class="text-large font-bold">{texts.orScanItOrOpenItAsAFile}</h2>
        <Scanner onText={(text) => void open(text)} />
        <div class="mt-3">
          <FilePicker label={texts.openTheInvitationFile} accept=".txt,text/plain" onFiles={([file]) => void (file && openFile(file))} />
        </div>
      </section>
    </>
  );
}
