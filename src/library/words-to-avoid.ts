// Words that label or hurt people, or that have gone out of use, each with what to write instead.

/** What to avoid, and what to write instead. */
export const AVOIDED: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\b(?:substance|drug|alcohol)s?[ -](?:mis|ab)use(?:rs?|d)?\b|\bmisus(?:e|ed|es|ing|ers?)\b/giu, instead: 'use, or “people who use …”' },
  { pattern: /\bdual[ -]diagnos(?:is|es)\b/giu, instead: 'co-occurring conditions' },
  { pattern: /\b(?:drug |alcohol )?addicts?\b/giu, instead: 'people who use …' },
  { pattern: /\balcoholics?\b(?! Anonymous)/giu, instead: 'people who drink, people with alcohol dependence' },
  { pattern: /\bservice users?\b/giu, instead: 'people who use the service' },
  { pattern: /\bclients?\b/giu, instead: 'people' },
  { pattern: /\bnon-?complian(?:t|ce)\b/giu, instead: 'what happened: missed the appointment, did not take the medicine' },
  { pattern: /\bhard[ -]to[ -]reach\b|\bseldom[ -]heard\b/giu, instead: 'people whom services do not reach' },
  { pattern: /\bcommit(?:s|ted|ting)? suicide\b/giu, instead: 'died by suicide' },
  { pattern: /\b(?:the )?mentally ill\b|\bthe homeless\b|\bjunk(?:y|ies?)\b|\bschizophrenics?\b/giu, instead: 'people with …, people who are …' },
  { pattern: /\bsuffer(?:s|ing|ers?)? from\b/giu, instead: 'has, lives with' },
];
