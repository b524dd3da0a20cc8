// The learner’s name, where an assignment asks for one. It is never required.
import { Line } from '../../../../components/app/Field.tsx';
import type { Assignment } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';

interface Props {
  assignment: Assignment;
  name: string;
  onName: (name: string) => void;
}

/** The field, or nothing. */
export const WhoYouAre = ({ assignment, name, onName }: Props) =>
  assignment.askName ? (
    <Line
      label="Your name, if you like"
      hint="Whoever set this asks for it, so as to know whose answers are whose. It goes with what you hand back. You may leave it empty."
      value={name}
      max={LIMITS.line}
      onValue={onName}
    />
  ) : null;
