// The levels of anonymity in words, for the person who chooses and for those who answer.
import { type Anonymity, SMALLEST_GROUP } from '../../together/index.ts';
import * as texts from './texts.ts';

/** What the session keeps of a person, said to that person. */
export const KEPT_OF_YOU: Record<Anonymity, string> = {
  names: texts.everyoneInTheSessionSeesYourName,
  groups: texts.nobodySeesYourName,
  none: texts.nobodySeesYourNameOrYourGroup,
};

/** The same, said to the person who chooses it. */
export const KEPT_OF_EACH: Record<Anonymity, string> = {
  names: texts.eachPersonsAnswersStandBesideTheirName,
  groups: texts.noNamesAnswersStaySealedUntilAllAreOpened,
  none: texts.neitherNamesNorGroups,
};

/** What no level can promise. */
export const NO_PROMISE = texts.inASmallTeam;

/**
 * From how many people groups can be shown apart, said before a session begins. Nothing where fewer than two groups take part.
 * @param expected how many people are expected, if that was said
 */
export function groupsWords(groups: number, expected: number | undefined): string {
  if (groups < 2) return '';
  const fewest = groups * SMALLEST_GROUP;
  const rule = texts.groupIsShownApartFromSmallestGroupPeopleOn(SMALLEST_GROUP, groups, fewest);
  if (expected === undefined) return texts.ruleWithFewer(rule);
  if (expected >= fewest) return rule;
  const some = expected >= 2 * SMALLEST_GROUP ? texts.smallGroupsWillBeShownTogether : texts.groupsWillNotBeShown;
  return texts.ruleWithExpectedSomeTwoServices(rule, expected, some);
}
