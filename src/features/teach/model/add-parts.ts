// Begins an assignment, and puts what was picked from the library, or written by the trainer, into it.
import type { Assignment, Part } from './assignment.ts';
import { isTeachable } from '../../../library/teachable.ts';
import type { Study } from '../../own-case-study/index.ts';
import type { CatalogueItem } from './content.ts';
import { LIMITS, randomId } from './fields.ts';
import { ownEntryId, ownStudy } from './own-study.ts';

/** An assignment with nothing in it yet. */
export const newAssignment = (siteVersion: string): Assignment => ({
  key: randomId(),
  title: '',
  message: '',
  objectives: [],
  instructions: '',
  askName: true,
  parts: [],
  siteVersion,
});

/** Letters of the random end of a part’s id: a million ids, and links stay short. */
const RANDOM_LETTERS = 4;

/**
 * A new id for a part, which no part has. Random, because answers hang on it: the id of a part that was taken out, perhaps after it was
 * handed out, must not come back with another question. Example: p7k0d
 */
export function newPartId(parts: readonly Part[]): string {
  const id = `p${randomId().slice(0, RANDOM_LETTERS)}`;
  return parts.some((part) => part.id === id) ? newPartId(parts) : id;
}

/** An item of the catalogue as a part; undefined for a key that is none. */
function partOf({ key, minutes }: Pick<CatalogueItem, 'key' | 'minutes'>, id: string): Part | undefined {
  const [entry = '', question] = key.split('#');
  const [collection = '', name = ''] = entry.split('/');
  const common = { id, minutes: Math.round(minutes), optional: false };
  if (question) return { ...common, is: 'question', set: name, question };
  return isTeachable(collection) ? { ...common, is: 'read', collection, entry: name, note: '', without: [] } : undefined;
}

/** What a part was picked as, in the words of the catalogue; undefined for an own question. */
export function keyOfPart(part: Part): string | undefined {
  if (part.is === 'read') return `${part.collection}/${part.entry}`;
  return part.is === 'question' ? `question-sets/${part.set}#${part.question}` : undefined;
}

/** The assignment with the items at its end. What is in it already, and what there is no room for, is left out. */
export function addItems(assignment: Assignment, items: readonly Pick<CatalogueItem, 'key' | 'minutes'>[]): Assignment {
  const parts = [...assignment.parts];
  for (const item of items) {
    if (parts.length >= LIMITS.parts || parts.some((part) => keyOfPart(part) === item.key)) continue;
    const part = partOf(item, newPartId(parts));
    if (part) parts.push(part);
  }
  return { ...assignment, parts };
}

/** A case study that somebody wrote: the document it is kept in. */
export interface WrittenStudy {
  id: string;
  title: string;
  study: Study;
}

/** The assignment with a case study of the trainer’s own at its end; as it was where it is in already, or where there is no room. */
export function addOwnStudy(assignment: Assignment, { id, title, study }: WrittenStudy): Assignment {
  const { parts } = assignment;
  const entry = ownEntryId(id);
  if (parts.length >= LIMITS.parts || parts.some((part) => part.is === 'read' && part.own && part.entry === entry)) return assignment;
  const part: Part = {
    id: newPartId(parts),
    minutes: study.minutes,
    optional: false,
    is: 'read',
    collection: 'case-studies',
    entry,
    note: '',
    without: [],
    own: ownStudy(title, study),
  };
  return { ...assignment, parts: [...parts, part] };
}
