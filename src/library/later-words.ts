// Words of a text that tell of a year or a change later than its source. Used by the check of the content and by forms.
import { cutAfter } from './text/cut-after.ts';

/** A year of this century, or two of them as in 2021–22 and 2020/21. */
const YEARS = /\b(20\d\d)(?:[–/-](\d\d)\b)?/gu;
/** A sentence that tells of a plan may name a year that its source still had before it. */
const PLANNED = /\b(?:by (?:\p{L}+ )?20\d\d|until|to be|(?:was|were) to|planned|plans?|aim(?:s|ed)?|ambition|targets?|due|asked for|set out|intends? to)\b/iu;
/** Words of a change that has happened, plan or not. */
const HAPPENED = /\b(?:replaced|renamed|closed|became|paused|abolished|superseded|took over|gave way|run since)\b/iu;
/** Words that tell of a change without a year. */
const CHANGED = /\b(?:has|have|had) since\b|\bsince (?:replaced|renamed|closed|then)\b|\((?:[^()]*, )?now (?:\p{L}+ )*?\p{Lu}/u;

/** The years that a text names. */
export const yearsOf = (text: string) =>
  [...text.replaceAll(/\]\(ref:[^)]*\)/gu, ']').matchAll(YEARS)].map(([, first, last]) => Number(last ? first!.slice(0, 2) + last : first));

const SENTENCE_END = /([.!?]["”’)]?)\s+/gu;
/** The head of a point whose label has not ended. */
const OPEN_LABEL = /^- \*\*[^*]*$/u;

/** The sentences of a text. A label at the head of a point, in bold letters, belongs to the sentence after it. */
export const sentencesOf = (text: string): string[] =>
  cutAfter(text.trim(), SENTENCE_END, (before) => !OPEN_LABEL.test(before))
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** The last year that a sentence tells of, if it is after `newest` and not a plan; undefined otherwise. */
export function yearAfter(sentence: string, newest: number): number | undefined {
  const year = Math.max(0, ...yearsOf(sentence));
  return year > newest && (HAPPENED.test(sentence) || !PLANNED.test(sentence)) ? year : undefined;
}

/** Whether a sentence says that something has changed since, without naming a year. */
export const tellsOfChange = (sentence: string): boolean => CHANGED.test(sentence);
