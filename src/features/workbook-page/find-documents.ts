// Finds documents by words in them, such as the name of a team, and by the days on which they were worked on.
import { holdsWords } from '../../library/holds-words.ts';
import { dayOfMoment } from '../exchange/index.ts';
import { wordsOfDocument, type WorkbookDocument } from '../workbook/index.ts';

/** What is looked for. Empty words and missing days ask for nothing. */
export interface Wanted {
  words: string;
  /** First and last day, as 2026-11-22. */
  from: string | undefined;
  to: string | undefined;
}

/** Whether a document holds every word, in its title or in what was written in it, and was worked on between the days. */
export function isWanted(document: WorkbookDocument, { words, from, to }: Wanted): boolean {
  const [begun, changed] = [document.createdAt, document.changedAt].map(dayOfMoment);
  if ((from && changed! < from) || (to && begun! > to)) return false;
  return (
    words.trim() === '' ||
    holdsWords(words)(
      wordsOfDocument(document)
        .map(({ note }) => note.text)
        .join('\n'),
    )
  );
}
