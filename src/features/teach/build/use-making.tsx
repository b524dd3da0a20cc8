// Makes a file when asked and saves it, and says what came of it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Problem } from '../../../components/app/Problem.tsx';
import { saveFile, type OutgoingFile } from '../../exchange/index.ts';

interface Making {
  /** Makes and saves. `what` names the file for messages. Example: The Word document */
  make: (what: string, maker: () => OutgoingFile | Promise<OutgoingFile>) => void;
  /** What came of the last one. */
  outcome: ComponentChildren;
}

/** For the buttons of one section. */
export function useMaking(): Making {
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState('');
  const run = async (what: string, maker: () => OutgoingFile | Promise<OutgoingFile>) => {
    setFailed('');
    setSaid('Making the file …');
    try {
      const file = await maker();
      saveFile(file);
      setSaid(`Saved: ${file.name}`);
    } catch {
      setSaid('');
      setFailed(what);
    }
  };
  const outcome = (
    <>
      <p role="status" class={said ? 'mt-2 text-small' : ''}>
        {said}
      </p>
      {failed && (
        <Problem
          message={`${failed} could not be made.`}
          whatToDo="Nothing is lost: the assignment is kept. If you have no connection, open this page once with one, then try again. The link and the assignment file always work."
        />
      )}
    </>
  );
  return { make: (what, maker) => void run(what, maker), outcome };
}
