// How hard a text is to read, for the report of npm run check:words.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { keyOf, type AnyEntry } from './entry.ts';
import { markdownWithoutLinks } from './plain-text.ts';
import { countWords } from './rules/summaries.ts';

/** Words of the field that nobody can avoid here. They count as two syllables, so that the grade speaks of our own wording. */
const UNAVOIDABLE =
  /\b(?:co-occurring|conditions?|commission(?:er|ers|ing)|assessments?|substance|community|integrat(?:ed|ion)|services?|organisations?|practitioners?|psychosocial|psychological|psychiatr(?:y|ic|ist)|co-ordinat(?:e|or|ion))\b/giu;

/** The highest school grade (Flesch–Kincaid) a summary may have without a reason in its file. */
export const SUMMARY_GRADE_LIMIT = 12;

export interface Readability {
  /** Flesch–Kincaid grade, years of schooling. */
  grade: number;
  sentences: number;
  words: number;
  /** Words of the longest sentence. */
  longest: number;
}

/** Plain sentences of a Markdown text: no marks, links, lists or citations. */
const sentencesOf = (text: string) =>
  markdownWithoutLinks(text)
    .replace(/^#+ .*$/gmu, '')
    .replace(/[*_`]/gu, '')
    .replace(/([.!?:;])\s+/gu, '$1\n\n')
    .split(/\n{2,}|\n- /u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);

/** Measures one text. */
export function measure(text: string): Readability {
  const sentences = sentencesOf(text);
  const plain = sentences.map((sentence) => sentence.replace(UNAVOIDABLE, 'given'));
  const words = plain.reduce((sum, sentence) => sum + countWords(sentence), 0);
  const syllables = plain.reduce((sum, sentence) => sum + syllable(sentence), 0);
  return {
    grade: words === 0 ? 0 : Math.max(0, Math.round(fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables }) * 10) / 10),
    sentences: sentences.length,
    words,
    longest: Math.max(0, ...sentences.map(countWords)),
  };
}

export interface EntryReadability {
  key: string;
  file: string;
  summary: Readability;
  /** The first part of the body, for kinds that open with one. */
  opening?: Readability;
  /** Over the limit without a reason in its file. */
  tooHard: boolean;
}

const WITH_OPENING = new Set(['dimensions', 'ideas', 'tools']);

/** Measures every entry. Sources keep the words of their documents’ headings and are left out. */
export const readabilityOf = (entries: readonly AnyEntry[]): EntryReadability[] =>
  entries
    .filter((entry) => entry.collection !== 'sources')
    .map((entry) => {
      const summary = measure(entry.data.summary);
      const reason = 'readingReason' in entry.data ? entry.data.readingReason : undefined;
      return {
        key: keyOf(entry),
        file: entry.file,
        summary,
        ...(WITH_OPENING.has(entry.collection) ? { opening: measure(entry.body.split(/^## /mu)[1] ?? '') } : {}),
        tooHard: summary.grade > SUMMARY_GRADE_LIMIT && !reason,
      };
    });
