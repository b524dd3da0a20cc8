// The review before notes leave the page: what looks like a person is named, and each finding is changed or kept before going on.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/app/Button.tsx';
import * as texts from '../texts.ts';
import { namedFindings, notesWithDetails, type Note } from './review.ts';
import { ReviewNote } from './ReviewNote.tsx';

/** The most characters of a note in the documents of this site. */
const LONGEST_NOTE = 4000;

interface Props {
  /** All notes that are about to leave. Show the review only if notesWithDetails(notes) is not empty. */
  notes: readonly Note[];
  /** What happens next, on the button. Example: Save the file */
  goOnLabel: string;
  /** The most characters a note may hold; without it, as many as in the places where notes are written. */
  maxLength?: number;
  /** Called with the new words of each note that was changed, by its id. Save them, then go on. */
  onDone: (changed: ReadonlyMap<string, string>) => void;
  /** Called when the person turns back: nothing leaves, and the notes stay as they were. */
  onCancel: () => void;
}

/** Names every finding, lets the note be changed in place, and goes on once each finding is changed or kept. Nothing is sent. */
export function ReviewDetails({ notes, goOnLabel, maxLength = LONGEST_NOTE, onDone, onCancel }: Props) {
  // Chosen once: a note stays in view while its words are changed.
  const [shown] = useState(() => notesWithDetails(notes));
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(() => new Map(shown.map(({ id, text }) => [id, text])));
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const textOf = ({ id, text }: Note) => written.get(id) ?? text;
  const countOpen = () => shown.flatMap((note) => namedFindings({ ...note, text: textOf(note) })).filter(({ key }) => !kept.has(key)).length;
  const keep = (key: string, isKept: boolean) => {
    const next = new Set(kept);
    if (isKept) next.add(key);
    else next.delete(key);
    setKept(next);
  };
  const goOn = () => {
    const open = countOpen();
    if (open === 0) {
      onDone(new Map(shown.filter((note) => textOf(note) !== note.text).map((note) => [note.id, textOf(note)])));
      return;
    }
    setMessage(texts.findingsAreStillOpen(open));
    list.current?.querySelector<HTMLInputElement>('input:not(:checked)')?.focus();
  };

  return (
    <div>
      <h2 ref={heading} tabIndex={-1} class="text-display leading-tight font-bold">
        {texts.doesThisPointToAPerson}
      </h2>
      <p class="mt-3 max-w-read">{texts.notesHoldDetails(shown.length)}</p>
      <p class="mt-3 max-w-read">{texts.checkCannotFindEverything}</p>
      <div ref={list} class="mt-6">
        {shown.map((note) => (
          <ReviewNote
            key={note.id}
            note={note}
            text={textOf(note)}
            kept={kept}
            maxLength={maxLength}
            onText={(text) => {
              setWritten(new Map(written).set(note.id, text));
            }}
            onKeep={keep}
          />
        ))}
      </div>
      <p role="status" class="min-h-6 font-semibold text-help">
        {message}
      </p>
      <div class="mt-3 flex flex-wrap gap-3">
        <Button look="main" onClick={goOn}>
          {goOnLabel}
        </Button>
        <Button onClick={onCancel}>{shown.some((note) => textOf(note) !== note.text) ? texts.goBackWithoutTheseChanges : texts.goBack}</Button>
      </div>
    </div>
  );
}
