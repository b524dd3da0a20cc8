// An assignment that the address carries: the copy that is here already, a changed edition of it, or the start of a new one.
import { useEffect } from 'preact/hooks';
import { Problem } from '../../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import { replaceWith, screenHref, useKept, useRead } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import { readAssignmentCode } from '../../model/assignment-code.ts';
import type { Assignment } from '../../model/assignment.ts';
import type { Learning } from '../../model/learning.ts';
import { isSameEdition } from '../editions.ts';
import { OpenForm } from '../parts/OpenForm.tsx';
import { WithEntries } from '../parts/WithEntries.tsx';
import { learningKind } from '../../kinds.ts';
import { WithKept } from '../../loading/KeptHere.tsx';
import { EditionScreen } from './EditionScreen.tsx';
import { WelcomeScreen } from './WelcomeScreen.tsx';
import * as texts from '../texts.ts';

const OPENING = texts.openingTheAssignment;

/** Reads the assignment in the address. */
export function LinkScreen({ code }: { code: string }) {
  const read = useRead(code, readAssignmentCode);
  if (!read) return <Waiting words={OPENING} />;
  if (read.ok) return <Opened assignment={read.assignment} />;
  return (
    <LoneScreen key="mangled" title={texts.thisLinkCannotBeOpened}>
      <Problem message={read.message} whatToDo={read.whatToDo} />
      <OpenForm />
    </LoneScreen>
  );
}

const Opened = ({ assignment }: { assignment: Assignment }) => (
  <WithKept kept={useKept(learningKind)} waiting={OPENING}>
    {(kept) => <Met assignment={assignment} copies={kept.filter(({ body }) => body.assignment.key === assignment.key)} />}
  </WithKept>
);

/** The assignment beside the copies of it that are here, last changed first. */
function Met({ assignment, copies }: { assignment: Assignment; copies: readonly WorkbookDocument<Learning>[] }) {
  const same = copies.find(({ body }) => isSameEdition(body.assignment, assignment));
  const sameId = same?.id;
  useEffect(() => {
    if (sameId) replaceWith(screenHref(sameId));
  }, [sameId]);
  const [other] = copies;
  if (same) return <Waiting words={OPENING} />;
  if (other)
    return (
      <WithEntries assignment={assignment} other={other.body.assignment}>
        {(entries) => <EditionScreen copy={other} assignment={assignment} entries={entries} />}
      </WithEntries>
    );
  return <WithEntries assignment={assignment}>{(entries) => <WelcomeScreen assignment={assignment} entries={entries} />}</WithEntries>;
}
