// Ways to open an assignment: paste its link or code, or open it as a file.
import { useState } from 'preact/hooks';
import { useArrival } from '../../../../components/app/use-arrival.ts';
import { FilePicker, SAVED_FILES } from '../../../../components/app/FilePicker.tsx';
import { PasteForm } from '../../../../components/app/PasteForm.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { goTo } from '../../../application/index.ts';
import { readTextFile } from '../../../exchange/index.ts';
import { makeAssignmentCode, readAssignmentCode } from '../../model/assignment-code.ts';
import { readAssignmentFile } from '../../model/assignment-file.ts';
import type { Assignment } from '../../model/assignment.ts';
import * as texts from '../texts.ts';

interface Failure {
  message: string;
  whatToDo: string;
}

/** The form. What is opened goes into the address, as if its link had been followed. */
export function OpenForm() {
  const [problem, setProblem] = useState<Failure>();
  const refused = useArrival<HTMLDivElement>(problem);
  const open = async (read: { ok: true; assignment: Assignment } | ({ ok: false } & Failure)) => {
    if (read.ok) goTo(`#t=${await makeAssignmentCode(read.assignment)}`);
    else setProblem(read);
  };
  return (
    <>
      <div ref={refused} tabIndex={-1} class="outline-none">
        {problem && <Problem {...problem} />}
      </div>
      <PasteForm
        label={texts.linkOfTheAssignment}
        hint={texts.pasteTheWholeLinkFromTheMessageYouWereSent}
        buttonLabel={texts.openTheAssignment}
        onText={(words) => void readAssignmentCode(words).then(open)}
      />
      <section class="mt-8 border-t border-line pt-5">
        <h2 class="mb-3 text-large font-bold">{texts.orOpenItAsAFile}</h2>
        <FilePicker
          label={texts.openAnAssignmentFile}
          accept={SAVED_FILES}
          onFiles={([file]) => void (file && readTextFile(file).then((text) => open(readAssignmentFile(text))))}
        />
      </section>
    </>
  );
}
