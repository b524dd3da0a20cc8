// A text that stops at its pauses: sections up to and with a pause make a chapter, and what follows is folded until the learner goes on.
import type { Section } from '../model/content.ts';
import type { AskedQuestion } from '../model/questions.ts';

export interface Chapter {
  /** Empty only in the last chapter of a text that ends with a pause. */
  sections: Section[];
  /** What to think about before the next chapter. The last chapter has none. */
  pause?: AskedQuestion;
}

/** The chapters of a text. `pauseAfter` gives the question that is asked after a section: a pause that an assignment leaves out does not stop it. */
export function chaptersOf(sections: readonly Section[], pauseAfter: (section: Section) => AskedQuestion | undefined): Chapter[] {
  const chapters: Chapter[] = [];
  let current: Section[] = [];
  for (const section of sections) {
    current.push(section);
    const pause = pauseAfter(section);
    if (!pause) continue;
    chapters.push({ sections: current, pause });
    current = [];
  }
  return [...chapters, { sections: current }];
}

/** How many chapters stand open for someone who comes, or comes back: up to the first pause without an answer. */
export function openAtFirst(chapters: readonly Chapter[], isAnswered: (question: AskedQuestion) => boolean): number {
  const stopsAt = chapters.findIndex(({ pause }) => pause && !isAnswered(pause));
  return stopsAt === -1 ? chapters.length : stopsAt + 1;
}
