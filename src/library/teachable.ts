// The collections whose entries can be part of an assignment. Used by the content rules, the build and the browser.
import { showsEntriesOf } from './urls.ts';

export const TEACHABLE = [
  'case-studies',
  'answers',
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

export const isTeachable = (collection: string | undefined): collection is Teachable => (TEACHABLE as readonly (string | undefined)[]).includes(collection);

/** Whether a page, by its path without the base path, shows entries that can be part of an assignment. */
export const isTeachablePath = (path: string): boolean => TEACHABLE.some((collection) => showsEntriesOf(collection, path));
