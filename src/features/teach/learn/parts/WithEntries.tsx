// Waits for the texts of an assignment, and says so plainly if they cannot be loaded.
import type { ComponentChildren } from 'preact';
import { WithLoaded } from '../../../application/index.ts';
import { useEntries } from '../../loading/use-entries.ts';
import { titleOf, type Assignment } from '../../model/assignment.ts';
import { neededEntries, type EntriesOf } from '../../model/questions.ts';
import * as texts from '../texts.ts';

interface Props {
  assignment: Assignment;
  /** Another edition of it, whose texts are needed too. */
  other?: Assignment;
  children: (entries: EntriesOf) => ComponentChildren;
}

/** Shows its content with the texts. */
export const WithEntries = ({ assignment, other, children }: Props) => (
  <WithLoaded
    loaded={useEntries(neededEntries({ parts: [...assignment.parts, ...(other?.parts ?? [])] }))}
    waiting={texts.loadingTheTexts}
    title={titleOf(assignment)}
    whatToDo={texts.textsOfThisAssignmentAreNotAllHereYet}
  >
    {children}
  </WithLoaded>
);
