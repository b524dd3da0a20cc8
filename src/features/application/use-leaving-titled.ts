// Lets a document leave the page with its name, once both are checked.
import { within, type LeavingText } from '../exchange/index.ts';
import type { OpenWhole } from './open-document.ts';
import { useLeaving } from './use-leaving.ts';

/** A document with its name. */
export interface Titled<Body> {
  title: string;
  body: Body;
}

/** What is needed of it to leave. */
export interface Leaving<Body> extends Titled<Body>, Pick<OpenWhole<Body>, 'change' | 'rename'> {
  /** What the check calls the name, and the most characters that it holds. Example: Name of the worksheet */
  name: { label: string; most: number };
  /** What was written in the document. Asked for when it leaves, since it may be much. */
  wordsOf: (body: Body) => readonly LeavingText<Body>[];
}

/** As useLeaving, for all words of a document and its name: a name that is changed in the check is changed in the workbook too. */
export function useLeavingTitled<Body>({ title, body, name: { label, most }, wordsOf, change, rename }: Leaving<Body>) {
  const { leave, reviewed } = useLeaving<Titled<Body>>({
    body: { title, body },
    change: (updater) => {
      const changed = updater({ title, body });
      if (changed.title !== title) rename(changed.title);
      change((now) => updater({ title, body: now }).body);
    },
  });
  const words = (): LeavingText<Titled<Body>>[] => [
    { note: { id: 'title', label, text: title }, most, put: (now, changed) => ({ ...now, title: changed }) },
    ...within<Titled<Body>, 'body'>('body', wordsOf(body)),
  ];
  return { reviewed, leave: (goOnLabel: string, goOn: (checked: Titled<Body>) => void) => leave(words(), goOnLabel, goOn) };
}
