// The title of the assignment above each of its screens.
import { UNTITLED } from '../../model/add-parts.ts';
import type { Assignment } from '../../model/assignment.ts';

/** One quiet line. */
export const Above = ({ assignment }: { assignment: Pick<Assignment, 'title'> }) => (
  <p class="no-print mb-1.5 font-semibold text-soft">{assignment.title.trim() || UNTITLED}</p>
);
