// The link holds another edition of an assignment that was begun here: go over to it with all answers, or stay.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, useApplication, useAttempt } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import type { Learning } from '../../model/learning.ts';
import { editionChanges, goOver } from '../editions.ts';

const parts = (count: number) => (count === 1 ? 'One part' : `${count} parts`);
const are = (count: number) => (count === 1 ? 'is' : 'are');

/** The choice between the two. */
export function EditionScreen({ copy, assignment }: { copy: WorkbookDocument<Learning>; assignment: Assignment }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const { added, gone, changed } = editionChanges(copy.body.assignment, assignment);
  const go = async () => {
    await workbook.save({ ...copy, title: assignment.title || copy.title, body: goOver(copy.body, assignment) });
    replaceWith(screenHref(copy.id));
  };
  const answered = Object.keys(copy.body.answers).length;
  return (
    <div class="py-8">
      <Screen key="edition" title="This assignment has changed" lead={`You began “${copy.title}” here. The link you opened holds another edition of it.`}>
        <ul class="max-w-read list-disc space-y-1 ps-5">
          {added > 0 && <li>{`${parts(added)} ${are(added)} new.`}</li>}
          {gone > 0 && <li>{`${parts(gone)} ${are(gone)} gone. Answers to ${gone === 1 ? 'it' : 'them'} are kept.`}</li>}
          {changed > 0 && <li>{`${parts(changed)} ${are(changed)} about something else now and will be open again.`}</li>}
          {added + gone + changed === 0 && <li>The parts are the same. Words around them, such as the message or the due date, are different.</li>}
          <li>{answered === 0 ? 'You have not answered anything yet.' : `Your ${answered === 1 ? 'answer is' : `${answered} answers are`} kept.`}</li>
        </ul>
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => attempt(go)}>
            Go over to this edition
          </Button>
          <LinkButton href={screenHref(copy.id)}>Stay with the one you began</LinkButton>
        </ButtonRow>
      </Screen>
    </div>
  );
}
