// What each screen of an open assignment is given.
import type { OpenWhole } from '../../application/index.ts';
import type { Assignment } from '../model/assignment.ts';

/** The assignment as it is open, and the ways to change it. */
export type AssignmentScreen = OpenWhole<Assignment>;
