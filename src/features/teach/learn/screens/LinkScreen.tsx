// An assignment that the address carries: the copy that is here already, a changed edition of it, or the start of a new one.
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import { replaceWith, screenHref } from '../../../application/index.ts';
import { readAssignmentCode } from '../../model/assignment-code.ts';
import type { Assignment } from '../../model/assignment.ts';
import { isSameEdition } from '../editions.ts';
import { OpenForm } from '../parts/OpenForm.tsx';
import { WithEntries } from '../parts/WithEntries.tsx';
import { learningKind } from '../../kinds.ts';
import { useKept } from '../../kept.ts';
import { EditionScreen } from './EditionScreen.tsx';
import { WelcomeScreen } from './WelcomeScreen.tsx';

type Read = Awaited<ReturnType<typeof readAssignmentCode>>;

/** Reads the assignment in the address. */
export function LinkScreen({ code }: { code: string }) {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    void readAssignmentCode(code).then(setRead);
  }, [code]);
  if (!read) return <Waiting words="Opening the assignment …" />;
  if (read.ok) return <Opened assignment={read.assignment} />;
  return (
    <div class="py-8">
      <Screen key="mangled" title="This link cannot be opened">
        <Problem message={read.message} whatToDo={read.whatToDo} />
        <OpenForm />
      </Screen>
    </div>
  );
}

function Opened({ assignment }: { assignment: Assignment }) {
  const copies = useKept(learningKind)?.filter(({ body }) => body.assignment.key === assignment.key);
  const same = copies?.find(({ body }) => isSameEdition(body.assignment, assignment));
  useEffect(() => {
    if (same) replaceWith(screenHref(same.id));
  }, [same?.id]);
  const other = copies?.[0];
  if (!copies || same) return <Waiting words="Opening the assignment …" />;
  if (other) return <EditionScreen copy={other} assignment={assignment} />;
  return <WithEntries assignment={assignment}>{(entries) => <WelcomeScreen assignment={assignment} entries={entries} />}</WithEntries>;
}
