// Who took part in a session and how many: as it may be shown, and as the next session remembers it.
import { groupNames, inOrder, type GroupOf } from '../../together/index.ts';
import type { Results } from './results.ts';
import type { TookPart } from './summary.ts';
import * as texts from '../texts.ts';

/** Who has answered in this session. A group of fewer than four people is counted together with others, never by itself. */
export function tookPart({ people, view, present }: Pick<Results, 'people' | 'view' | 'present'>): TookPart {
  if (present.length === 0) return { people, parts: [] };
  const parts = view.buckets.length > 0 ? view.buckets.map(({ groups, people: own }) => ({ groups, people: own })) : [{ groups: inOrder(present), people }];
  return { people, parts };
}

const namesIn = ({ parts }: TookPart) => parts.flatMap(({ groups }) => groups);

/** As people read it. Example: 9 people: 5 from Mental health, 4 from Substance use */
export function tookPartWords(taken: TookPart): string {
  const people = texts.people(taken.people);
  if (taken.parts.length === 0) return people;
  const words = taken.parts.map(({ groups, people: count }) => texts.countFromNames(count, groupNames(groups)));
  return `${people}: ${words.join(', ')}`;
}

/** Why answers of two times cannot be set against each other, or undefined where the same groups took part. */
export function whyNotTheSamePeople(before: TookPart | undefined, now: TookPart): string | undefined {
  if (!before) return now.parts.length > 0 ? texts.itWasNotKeptWhichGroupsTookPartLastTime : undefined;
  if ((before.people === 0) !== (now.people === 0)) return texts.nobodyHandedInAnswersLastTimePeople(before.people);
  const only = (one: TookPart, other: TookPart) => namesIn(one).filter((name) => !namesIn(other).includes(name));
  const [gone, come] = [only(before, now), only(now, before)];
  const tell = (names: readonly GroupOf[], when: string) => (names.length > 0 ? [texts.namesTookPartWhenOnly(groupNames(names), when)] : []);
  const told = [...tell(gone, texts.lastTimeInline), ...tell(come, texts.thisTimeInline)];
  return told.length > 0 ? told.join(' ') : undefined;
}
