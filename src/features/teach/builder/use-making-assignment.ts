// Makes files of an assignment, and says what came of it.
import { useMaking } from '../../application/index.ts';
import * as texts from './texts.ts';

/** As useMaking, for the ways of handing out. */
export const useMakingAssignment = () => useMaking(texts.assignmentIsKept, texts.linkAndTheAssignmentFileAlwaysWork);
