// The learner’s name, where an assignment asks for one. It is never required.
import { Line } from '../../../../components/app/Field.tsx';
import type { Assignment } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import * as texts from '../texts.ts';

interface Props {
  assignment: Assignment;
  name: string;
  onName: (name: string) => void;
}

/** The field, or nothing. */
export const WhoYouAre = ({ assignment, name, onName }: Props) =>
  assignment.askName ? <Line label={texts.yourNameIfYouLike} hint={texts.whoeverSetThisAsksForIt} value={name} max={LIMITS.line} onValue={onName} /> : null;
