// Cuts the text of a case study at its pauses.
import type { DataOf } from '../library/schemas/index.ts';
import { CASE_STUDY_HEADINGS } from '../library/body-headings.ts';
import { slugOf } from '../library/slug.ts';

type Pause = DataOf<'case-studies'>['pauses'][number];

export interface Chapter {
  html: string;
  /** What to think about before the next chapter. The last one has none. */
  pause?: Pause;
}

/** A link as a text has it (TextLink.astro); those of sources have more to them. */
const TEXT_LINK = /<a href="[^"]*">([^]*?)<\/a>/gu;

/**
 * The chapters of a story: each ends with a pause, the last one with the text.
 * The words of links before the last pause lead nowhere: what they lead to may tell how the story ends.
 * @param html the text as the page shows it, with a heading for each part
 * @throws if the heading after a pause is not there; the content check finds that before a page can
 */
export function chaptersOfHtml(html: string, pauses: readonly Pause[]): Chapter[] {
  const chapters: Chapter[] = [];
  let from = 0;
  for (const pause of pauses) {
    const next = CASE_STUDY_HEADINGS[CASE_STUDY_HEADINGS.indexOf(pause.after) + 1]!;
    const to = html.indexOf(`<h2 id="${slugOf(next)}"`);
    if (to < from) throw new Error(`The story has no heading “${next}” after its pause “${pause.id}”.`);
    chapters.push({ html: html.slice(from, to).replace(TEXT_LINK, '$1'), pause });
    from = to;
  }
  return [...chapters, { html: html.slice(from) }];
}
