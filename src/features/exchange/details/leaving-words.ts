// The words that leave the page with a document: each as the check for details of people shows it, with the way back to where it stood.
import type { Note } from './review.ts';

/** One text of a document. */
export interface LeavingText<Body> {
  note: Note;
  /** The most characters that its place holds, where that is less than a note may have. */
  most?: number;
  /** The document, which may have changed since, with other words in this place. */
  put: (body: Body, text: string) => Body;
}

/** New words by the id of the note. */
export type ChangedNotes = ReadonlyMap<string, string>;

/** What the check is to look at: every text that says something. */
export const notesIn = (texts: readonly { note: Note }[]): Note[] => texts.map(({ note }) => note).filter(({ text }) => text.trim() !== '');

/** The document with the words that were changed in the check; the same one where none were. */
export const putBack = <Body>(body: Body, texts: readonly LeavingText<Body>[], changed: ChangedNotes): Body =>
  texts.reduce((grown, { note, most, put }) => {
    const text = changed.get(note.id);
    return text === undefined ? grown : put(grown, text.slice(0, most));
  }, body);

/** The texts of one part of a document, as texts of the whole. */
export const within = <Body extends object, Key extends keyof Body>(key: Key, texts: readonly LeavingText<Body[Key]>[]): LeavingText<Body>[] =>
  texts.map(({ put, ...text }) => ({ ...text, put: (body, words) => ({ ...body, [key]: put(body[key], words) }) }));
