// The assignment as a file.
import { Button } from '../../../../components/app/Button.tsx';
import { textFile } from '../../../exchange/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { makeAssignmentFile } from '../../model/assignment-file.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';
import * as texts from '../texts.ts';

/** The button. */
export function FileWay({ assignment }: { assignment: Assignment }) {
  const { make, outcome } = useMakingAssignment();
  const file = () => {
    const { name, text } = makeAssignmentFile(assignment);
    return textFile(name, text, 'application/json');
  };
  return (
    <Way title={texts.asAFile} text={<p>{texts.itHoldsTheSameAsTheLink}</p>}>
      <Button onClick={() => make(texts.assignmentFile, file)}>{texts.saveTheAssignmentFile}</Button>
      {outcome}
    </Way>
  );
}
