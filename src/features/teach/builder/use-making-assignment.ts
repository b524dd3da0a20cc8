// Makes files of an assignment, and says what came of it.
import { useMaking } from '../../application/index.ts';

/** As useMaking, for the ways of handing out. */
export const useMakingAssignment = () => useMaking('the assignment is kept', 'The link and the assignment file always work.');
