// The name of the file of a comparison: which models it compares, and the day.
import { fileName, today } from '../exchange/index.ts';
import * as texts from './texts.ts';

/** The most characters for the names of all models, so that fileName cuts none of them. */
const MOST = 52;

/** Ids that are too long together lose last words, the longest id first. */
function shortened(ids: readonly string[]): readonly string[] {
  if (ids.join('-').length <= MOST) return ids;
  const long = ids.filter((id) => id.includes('-')).sort((one, other) => other.length - one.length)[0];
  return long === undefined ? ids : shortened(ids.map((id) => (id === long ? id.slice(0, id.lastIndexOf('-')) : id)));
}

/** Example, on 30 November 2026: compare-single-hub-integrated-team-2026-11-30.docx */
export const comparisonFileName = (models: readonly string[]): string => fileName(texts.fileNamed(shortened(models)), 'docx', today());
