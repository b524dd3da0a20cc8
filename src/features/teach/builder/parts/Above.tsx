// The title of the assignment above each of its screens.
import { titleOf, type Assignment } from '../../model/assignment.ts';

/** One quiet line. */
export const Above = ({ assignment }: { assignment: Pick<Assignment, 'title'> }) => (
  <p dir="auto" class="no-print mb-1.5 w-fit font-semibold text-soft">
    {titleOf(assignment)}
  </p>
);
