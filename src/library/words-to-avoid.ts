// Words that label or hurt people, or that have gone out of use, each with what to write instead. Used by the check of the content and by forms.

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

/** Names of organisations, posts, teams and services that hold such a word. */
const OFFICIAL_NAMES = [
  'Dual Diagnosis Anonymous',
  'Dual Diagnosis Nurse Consultant',
  'Dual Diagnosis Team',
  'Dual Diagnosis/Adult Safeguarding Lead',
  'Hestia BAME Substance Misuse Floating Support Service',
  'Advisory Council on the Misuse of Drugs',
  'Misuse of Drugs Act',
];

/** Finds official names, which keep their words. `titles`: those of documents, besides the names that are known here. */
export const officialNames = (titles: readonly string[]): RegExp =>
  new RegExp(
    [...titles, ...OFFICIAL_NAMES]
      .sort((a, b) => b.length - a.length)
      // RegExp.escape would do, but browsers of 2024 do not have it.
      .map((name) => name.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&'))
      .join('|'),
    'giu',
  );

/** A word to avoid where it stands. */
export interface AvoidedWord {
  words: string;
  instead: string;
  offset: number;
}

const blank = (text: string) => ' '.repeat(text.length);

/** Every word to avoid in a text. Official names, words in “quotation marks”, citations and links may hold them. */
export function findAvoided(text: string, names: RegExp): AvoidedWord[] {
  // They are blanked out, so that places stay.
  const own = text.replaceAll(names, blank).replaceAll(/“[^”]*”|<Cite[^>]*>|\]\(ref:[^)]*\)/gu, blank);
  return AVOIDED.flatMap(({ pattern, instead }) => [...own.matchAll(pattern)].map((match) => ({ words: match[0], instead, offset: match.index })));
}
