// summary/too-long: a summary has at most 45 words (docs: SUMMARY_LIMIT).
import type { Rule } from './rule.ts';

/** Words a summary may have, so that someone new can read it in one breath. */
export const SUMMARY_LIMIT = 45;

export const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const longSummaries: Rule = ({ content }) =>
  content.entries.flatMap((entry) => {
    const words = countWords(entry.data.summary);
    return words > SUMMARY_LIMIT
      ? [
          {
            code: 'summary/too-long',
            file: entry.file,
            place: { path: ['summary'] },
            message: `The summary has ${words} words; ${SUMMARY_LIMIT} is the most. Cut what a newcomer does not need.`,
          },
        ]
      : [];
  });
