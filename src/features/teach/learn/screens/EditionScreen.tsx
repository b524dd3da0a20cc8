// The link holds another edition of an assignment that was begun here: go over to it with the answers, or stay.
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, useApplication, useAttempt } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import type { Learning } from '../../model/learning.ts';
import type { EntriesOf } from '../../model/questions.ts';
import { goOver, type GoneOver } from '../editions.ts';
import * as texts from '../texts.ts';

const parts = (count: number) => texts.countParts(count);
const are = (count: number) => texts.areCount(count);

/** What becomes of the answers, a sentence each. */
function answerWords({ kept, setAside, back }: GoneOver): string[] {
  if (kept + setAside + back === 0) return [texts.youHaveNotAnsweredAnythingYet];
  const isOne = setAside === 1;
  return [
    kept > 0 && texts.keptAnswersStayWithTheirQuestions(kept),
    setAside > 0 && texts.oneAnswerIsSetAside(isOne, setAside),
    back > 0 && texts.backAnswersThatWereSetAside(back),
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
    <LoneScreen key="edition" title={texts.thisAssignmentHasChanged} lead={texts.youBeganTitleHere(copy.title)}>
      <ul class="max-w-read list-disc space-y-1 ps-5">
        {added > 0 && <li>{texts.partsAreNew(parts(added), are(added))}</li>}
        {gone > 0 && <li>{texts.partsAreGone(parts(gone), are(gone))}</li>}
        {changed > 0 && <li>{texts.partsAreNotTheSameAsBeforeAndWillBeOpen(parts(changed), are(changed))}</li>}
        {added + gone + changed + setAside === 0 && <li>{texts.partsAreTheSame}</li>}
        {answerWords(over).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(go)}>
          {texts.goOverToThisEdition}
        </Button>
        <LinkButton href={screenHref(copy.id)}>{texts.stayWithTheOneYouBegan}</LinkButton>
      </ButtonRow>
    </LoneScreen>
  );
}
