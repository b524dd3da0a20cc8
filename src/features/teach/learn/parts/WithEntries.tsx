// Waits for the texts of an assignment, and says so plainly if they cannot be loaded.
import type { ComponentChildren } from 'preact';
import { Button } from '../../../../components/app/Button.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import type { Assignment } from '../../model/assignment.ts';
import { neededEntries, type EntriesOf } from '../../model/questions.ts';
import { useApplication } from '../../../application/index.ts';
import { useEntries } from '../../build/use-entries.ts';

interface Props {
  assignment: Assignment;
  children: (entries: EntriesOf) => ComponentChildren;
}

/** Shows its content with the texts. */
export function WithEntries({ assignment, children }: Props) {
  const { site } = useApplication();
  const loaded = useEntries(site.base, neededEntries(assignment));
  if (loaded.state === 'ready') return <>{children(loaded.entries)}</>;
  if (loaded.state === 'loading') return <Waiting words="Loading the texts …" />;
  return (
    <Screen key="no-texts" title={assignment.title || 'Assignment'}>
      <Problem message="The texts of this assignment are not all here yet." whatToDo={loaded.why}>
        <div class="mt-4">
          <Button look="main" onClick={loaded.retry}>
            Try again
          </Button>
        </div>
      </Problem>
    </Screen>
  );
}
