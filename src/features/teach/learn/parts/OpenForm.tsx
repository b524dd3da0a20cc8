// Ways to open an assignment: paste its link or code, or open it as a file.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { FilePicker } from '../../../../components/app/FilePicker.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { goTo } from '../../../application/index.ts';
import { readTextFile } from '../../../exchange/index.ts';
import { makeAssignmentCode, readAssignmentCode } from '../../model/assignment-code.ts';
import { readAssignmentFile } from '../../model/assignment-file.ts';
import type { Assignment } from '../../model/assignment.ts';

const MOST_LETTERS = 2_000_000;

interface Failure {
  message: string;
  whatToDo: string;
}

/** The form. What is opened goes into the address, as if its link had been followed. */
export function OpenForm() {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<Failure>();
  const open = async (read: { ok: true; assignment: Assignment } | ({ ok: false } & Failure)) => {
    if (read.ok) goTo(`#t=${await makeAssignmentCode(read.assignment)}`);
    else setProblem(read);
  };
  return (
    <>
      {problem && <Problem {...problem} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void readAssignmentCode(words).then(open);
        }}
      >
        <Text
          label="Link of the assignment"
          hint="Paste the whole link from the message you were sent, up to its last letter."
          value={words}
          max={MOST_LETTERS}
          rows={3}
          onValue={setWords}
        />
        <div class="mt-3">
          <Button look="main" isSubmit>
            Open the assignment
          </Button>
        </div>
      </form>
      <section class="mt-8 border-t border-line pt-5">
        <h2 class="mb-3 text-large font-bold">Or open it as a file</h2>
        <FilePicker
          label="Open an assignment file"
          accept=".json,application/json"
          onFiles={([file]) => void (file && readTextFile(file).then((text) => open(readAssignmentFile(text))))}
        />
      </section>
    </>
  );
}
