// Who takes part when people answer alone and then together, and how much of each is kept.

/** Groups that can take part. */
export const GROUPS = ['mental-health', 'substance-use', 'third-sector', 'lived-experience', 'housing', 'other'] as const;
export type Group = (typeof GROUPS)[number];
export const GROUP_LABELS: Record<Group, string> = {
  'mental-health': 'Mental health',
  'substance-use': 'Substance use',
  'third-sector': 'Third sector',
  'lived-experience': 'Lived experience',
  housing: 'Housing',
  other: 'Other',
};

/** What is kept of each person besides the answers: name and group, group alone, or neither. */
export const ANONYMITY = ['names', 'groups', 'none'] as const;
export type Anonymity = (typeof ANONYMITY)[number];
export const ANONYMITY_LABELS: Record<Anonymity, string> = { names: 'Names are shown', groups: 'Only groups are shown', none: 'No names, no groups' };
