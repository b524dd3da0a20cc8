// The collections whose entries can be part of an assignment. Used by the content rules, the build and the browser.
export const TEACHABLE = [
  'case-studies',
  'question-sets',
  'ideas',
  'tools',
  'evidence',
  'glossary',
  'dimensions',
  'principles',
  'models',
  'groups',
  'barriers',
  'recommendations',
  'guidance',
  'session-plans',
] as const;
export type Teachable = (typeof TEACHABLE)[number];

export const isTeachable = (collection: string): collection is Teachable => (TEACHABLE as readonly string[]).includes(collection);
