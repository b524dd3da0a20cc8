// Opening a file that this site has saved.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FilePicker, SAVED_FILES } from '../../components/app/FilePicker.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { useAttempt } from './use-attempt.tsx';

/** Why a file is not taken. */
interface Refusal {
  message: string;
  whatToDo: string;
}

/** A button that lets somebody choose a file, and what went wrong with the last one. `open` gives why it does not take a file. */
export function useSavedFile(open: (file: File) => Promise<Refusal | undefined>): {
  picker: (label: string) => ComponentChildren;
  problem: ComponentChildren;
} {
  const { attempt, problem } = useAttempt();
  const [refused, setRefused] = useState<Refusal>();
  const onFiles = ([file]: File[]) => {
    setRefused(undefined);
    if (file) attempt(async () => setRefused(await open(file)));
  };
  return {
    picker: (label) => <FilePicker label={label} accept={SAVED_FILES} onFiles={onFiles} />,
    problem: (
      <>
        {problem}
        {refused && <Problem {...refused} />}
      </>
    ),
  };
}
