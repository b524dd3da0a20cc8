// The groups that take part and what is kept of each person, as a form asks for them. Groups can change what is kept; then that is said.
// A door of its own: whoever sets up a session does not need the components behind parts.ts yet.
import { useState } from 'preact/hooks';
import { ANONYMITY_LABELS, type Anonymity, type Group } from './vocabulary.ts';
import * as texts from './texts.ts';

/**
 * What was chosen, and the ways to choose.
 * @param levelsWith the levels that can be had with some groups, of which the last stands in for one that cannot
 * @param first the level wanted before anybody chooses
 */
export function useGroupsAndLevel(levelsWith: (groups: readonly Group[]) => readonly Anonymity[], first: Anonymity) {
  const [groups, setGroups] = useState<Group[]>([]);
  const [wanted, setWanted] = useState(first);
  /** What the last change of groups did to the level, in words; empty where it did nothing. */
  const [said, setSaid] = useState('');
  const levelWith = (some: readonly Group[]) => {
    const levels = levelsWith(some);
    return levels.includes(wanted) ? wanted : levels.at(-1)!;
  };
  const level = levelWith(groups);
  const chooseGroups = (chosen: Group[]) => {
    const next = levelWith(chosen);
    if (next !== level) setSaid(texts.levelIsNow(chosen.length > 0, ANONYMITY_LABELS[next]));
    setGroups(chosen);
  };
  const chooseLevel = (chosen: Anonymity) => {
    setWanted(chosen);
    setSaid('');
  };
  return { groups, levels: levelsWith(groups), level, said, chooseGroups, chooseLevel };
}
