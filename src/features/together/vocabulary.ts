// Who takes part when people answer alone and then together, and how much of each is kept.
import * as texts from './texts.ts';

/** Groups that can take part. */
export const GROUPS = ['mental-health', 'substance-use', 'third-sector', 'lived-experience', 'housing', 'other'] as const;
export type Group = (typeof GROUPS)[number];
export const GROUP_LABELS: Record<Group, string> = {
  'mental-health': texts.mentalHealth,
  'substance-use': texts.substanceUse,
  'third-sector': texts.thirdSector,
  'lived-experience': texts.livedExperience,
  housing: texts.housing,
  other: texts.other,
};

/** What is kept of each person besides the answers: name and group, group alone, or neither. */
export const ANONYMITY = ['names', 'groups', 'none'] as const;
export type Anonymity = (typeof ANONYMITY)[number];
export const ANONYMITY_LABELS: Record<Anonymity, string> = { names: texts.namesAreShown, groups: texts.onlyGroupsAreShown, none: texts.noNamesNoGroups };
