// The assignment as a file.
import { Button } from '../../../../components/app/Button.tsx';
import { textFile } from '../../../exchange/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { makeAssignmentFile } from '../../model/assignment-file.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';

/** The button. */
export function FileWay({ assignment }: { assignment: Assignment }) {
  const { make, outcome } = useMakingAssignment();
  const file = () => {
    const { name, text } = makeAssignmentFile(assignment);
    return textFile(name, text, 'application/json');
  };
  return (
    <Way
      title="As a file"
      text={<p>It holds the same as the link. People open it on the page “Do an assignment”, and colleagues open it here to make it their own.</p>}
    >
      <Button onClick={() => make('The assignment file', file)}>Save the assignment file</Button>
      {outcome}
    </Way>
  );
}
