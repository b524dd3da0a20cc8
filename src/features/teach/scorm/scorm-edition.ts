// The two editions of SCORM that a learning package can be made for, and how much a platform has to keep in each.
import * as texts from './texts.ts';

export const SCORM_EDITIONS = ['1.2', '2004'] as const;
export type ScormEdition = (typeof SCORM_EDITIONS)[number];

/** What the editions are called on screens. */
export const SCORM_EDITION_LABELS: Record<ScormEdition, string> = { '1.2': texts.scormOneTwo, '2004': texts.scormFourthEdition };

/**
 * The most characters that a platform has to keep. Many keep more; a package that counts on it loses answers on those that do not.
 * Source: SCORM Run-Time Environment 1.2, section 3.4, and 2004 4th edition, section 4.2.
 */
export const MOST: Record<ScormEdition, { state: number; response: number; place: number }> = {
  '1.2': { state: 4096, response: 255, place: 255 },
  '2004': { state: 64_000, response: 4000, place: 1000 },
};
