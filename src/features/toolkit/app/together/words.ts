// What is kept of each person who adds to a worksheet, in words: for whoever chooses it and for whoever adds.
import type { Anonymity } from '../../../together/index.ts';
import * as texts from '../texts.ts';

/** Said to the person who fills a slip in. */
export const KEPT_OF_YOU: Record<Anonymity, string> = {
  names: texts.personWhoRunsTheWorksheetSeesYourName,
  groups: texts.nobodySeesYourName,
  none: texts.neitherYourNameNorYourGroupIsKept,
};

/** The same, said to the person who chooses it. */
export const KEPT_OF_EACH: Record<Anonymity, string> = {
  names: texts.youSeeWhoIsIn,
  groups: texts.noNamesSlipsStaySealedUntilAllAreOpened,
  none: texts.neitherNamesNorGroups,
};

/** What no level can promise. */
export const NO_PROMISE = texts.inASmallTeam;
