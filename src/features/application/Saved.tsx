// How the open document is kept: when it was last saved, why it is not, and the choice when another tab was quicker.
import { notesIn, putBack } from '../exchange/index.ts';
import { saveDocuments, wordsOfDocument, type Health, type UsedDocument } from '../workbook/index.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { useHealth } from './use-health.ts';
import { useReview } from './use-review.tsx';

const clock = (moment: Date) => moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

interface Props<Body> {
  used: UsedDocument<Body>;
  /** Called with the id of the copy, once what is here has become a document of its own. */
  onCopy: (id: string) => void;
}

/** How long what is saved lasts, where that is not for good. */
const SAVED: Partial<Record<Health['state'], string>> = { 'visit-only': 'Kept for this visit at', 'memory-only': 'Kept on this page only, at' };

/** Whether a change has been saved since the document was opened. */
function useHasSaved(status: string): boolean {
  const [hasSaved, setHasSaved] = useState(false);
  const wasChanged = useRef(false);
  useEffect(() => {
    if (status !== 'saved') wasChanged.current = true;
    else if (wasChanged.current) setHasSaved(true);
  }, [status]);
  return hasSaved;
}

/** One quiet line while all is well. Those who listen hear of the first save and of trouble: each later save would talk into their writing. */
export function Saved<Body>({ used, onCopy }: Props<Body>) {
  const { status, savedAt, problem, conflict, doc } = used;
  const { state } = useHealth();
  const { leave, reviewed } = useReview();
  const hasSaved = useHasSaved(status);
  const toFile = () => {
    if (!doc) return;
    const words = wordsOfDocument(doc);
    leave({
      notes: notesIn(words),
      goOnLabel: 'Save the file',
      goOn: (changed) => saveDocuments([putBack(doc, words, changed)]),
    });
  };
  if (!problem && !conflict)
    return (
      <>
        <p class="no-print text-small text-soft">{status === 'saved' && savedAt ? `${SAVED[state] ?? 'Saved at'} ${clock(savedAt)}` : 'Saving …'}</p>
        <p role="status" class="sr-only">
          {hasSaved && 'What you change is kept by itself.'}
        </p>
      </>
    );
  return reviewed(
    <div role="alert" class="no-print my-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
      <p class="font-bold">{problem}</p>
      {conflict === 'changed' && (
        <p class="mt-1">
          “Keep mine as a copy” makes a document of its own of what is here. “Take the other version” goes on with what the other tab saved, and lets go of what
          is only here.
        </p>
      )}
      {conflict === 'deleted' && <p class="mt-1">Keep what is here as a document of its own, or let it go.</p>}
      <div class="mt-3 flex flex-wrap gap-3">
        {conflict ? (
          <>
            <Button look="main" onClick={() => void used.keepMineAsCopy().then((copy) => copy && onCopy(copy.id))}>
              Keep mine as a copy
            </Button>
            <Button onClick={() => void used.takeTheirs()}>{conflict === 'changed' ? 'Take the other version' : 'Let it go'}</Button>
          </>
        ) : (
          <>
            <Button onClick={() => void used.flush()}>Try again</Button>
            <Button onClick={toFile}>Save to a file</Button>
          </>
        )}
      </div>
    </div>,
  );
}
