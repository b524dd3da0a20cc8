// The link holds another edition of an assignment that was begun here: go over to it with the answers, or stay.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, useApplication, useAttempt } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import type { Learning } from '../../model/learning.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { goOver, type GoneOver } from '../editions.ts';

const parts = (count: number) => (count === 1 ? 'One part' : `${count} parts`);
const are = (count: number) => (count === 1 ? 'is' : 'are');

/** What becomes of the answers, a sentence each. */
function answerWords({ kept, setAside, back }: GoneOver): string[] {
  if (kept + setAside + back === 0) return ['You have not answered anything yet.'];
  const isOne = setAside === 1;
  return [
    kept > 0 && `${kept === 1 ? 'One answer stays with its question' : `${kept} answers stay with their questions`}.`,
    setAside > 0 &&
      `${isOne ? 'One answer is' : `${setAside} answers are`} set aside, because ${isOne ? 'its question is' : 'their questions are'} taken out or changed. ${isOne ? 'It stays' : 'They stay'} in your copy, with the words you were asked.`,
    back > 0 && `${back === 1 ? 'One answer that was set aside has its question' : `${back} answers that were set aside have their questions`} again.`,
  ].filter((words) => words !== false);
}

interface Props {
  copy: WorkbookDocument<Learning>;
  assignment: Assignment;
  /** The texts of both editions. */
  entries: EntriesOf;
}

/** The choice between the two. */
export function EditionScreen({ copy, assignment, entries }: Props) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const over = goOver(copy.body, assignment, entries);
  const { added, gone, changed, setAside } = over;
  const go = async () => {
    await workbook.save({ ...copy, title: assignment.title || copy.title, body: over.learning });
    replaceWith(screenHref(copy.id));
  };
  return (
    <div class="py-8">
      <Screen key="edition" title="This assignment has changed" lead={`You began “${copy.title}” here. The link you opened holds another edition of it.`}>
        <ul class="max-w-read list-disc space-y-1 ps-5">
          {added > 0 && <li>{`${parts(added)} ${are(added)} new.`}</li>}
          {gone > 0 && <li>{`${parts(gone)} ${are(gone)} gone.`}</li>}
          {changed > 0 && <li>{`${parts(changed)} ${are(changed)} not the same as before and will be open again.`}</li>}
          {added + gone + changed + setAside === 0 && <li>The parts are the same. Words around them, such as the message or the due date, are different.</li>}
          {answerWords(over).map((words) => (
            <li key={words}>{words}</li>
          ))}
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
