// A ready-made assignment of the catalogue as an assignment of one’s own.
import { newAssignment } from './add-parts.ts';
import { assignmentSchema, type Assignment } from './assignment.ts';
import type { Catalogue } from './content.ts';

/** The assignment, with a key of its own; undefined where there is none with this id. */
export function fromReady({ ready, siteVersion }: Pick<Catalogue, 'ready' | 'siteVersion'>, id: string): Assignment | undefined {
  const found = ready.find((one) => one.id === id);
  if (!found || typeof found.body !== 'object') return undefined;
  const parsed = assignmentSchema.safeParse({ ...newAssignment(siteVersion), ...found.body });
  return parsed.success ? parsed.data : undefined;
}
