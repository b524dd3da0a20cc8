// Who took part in a session and how many: as it may be shown, and as the next session remembers it.
import type { ReflectionSession } from './documents.ts';
import { groupNames, type GroupOf } from './group-view.ts';
import { groupViewOf } from './results.ts';
import type { TookPart } from './summary.ts';
import { GROUPS } from './vocabulary.ts';

/** Who has answered in this session. A group of fewer than four people is counted together with others, never by itself. */
export function tookPart(session: ReflectionSession): TookPart {
  const { pool, groups, anonymity } = session;
  if (anonymity === 'none' || groups.length === 0 || pool.length === 0) return { people: pool.length, parts: [] };
  const named = (held: readonly GroupOf[]) => held.map((group) => group ?? ('none' as const));
  const { buckets } = groupViewOf(session);
  if (buckets.length > 0) return { people: pool.length, parts: buckets.map(({ groups: held, people }) => ({ groups: named(held), people })) };
  const present = new Set(pool.map(({ group }) => group));
  const everyone = [...GROUPS, undefined].filter((group) => present.has(group));
  return { people: pool.length, parts: [{ groups: named(everyone), people: pool.length }] };
}

type Named = TookPart['parts'][number]['groups'][number];
const asGroup = (name: Named): GroupOf => (name === 'none' ? undefined : name);
const namesIn = ({ parts }: TookPart) => parts.flatMap(({ groups }) => groups);

/** As people read it. Example: 9 people: 5 from Mental health, 4 from Substance use */
export function tookPartWords(taken: TookPart): string {
  const people = `${taken.people} ${taken.people === 1 ? 'person' : 'people'}`;
  if (taken.parts.length === 0) return people;
  const words = taken.parts.map(({ groups, people: count }) => `${count} from ${groupNames(groups.map(asGroup))}`);
  return `${people}: ${words.join(', ')}`;
}

/** Why answers of two times cannot be set against each other, or undefined where the same groups took part. */
export function whyNotTheSamePeople(before: TookPart | undefined, now: TookPart): string | undefined {
  if (!before) return now.parts.length > 0 ? 'It was not kept which groups took part last time.' : undefined;
  if ((before.people === 0) !== (now.people === 0)) return `Nobody handed in answers ${before.people === 0 ? 'last time' : 'this time'}.`;
  const only = (one: TookPart, other: TookPart) => namesIn(one).filter((name) => !namesIn(other).includes(name));
  const [gone, come] = [only(before, now), only(now, before)];
  const tell = (names: readonly Named[], when: string) => (names.length > 0 ? [`${groupNames(names.map(asGroup))} took part ${when} only.`] : []);
  const told = [...tell(gone, 'last time'), ...tell(come, 'this time')];
  return told.length > 0 ? told.join(' ') : undefined;
}
