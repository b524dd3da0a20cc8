// How the open document is kept: when it was last saved, why it is not, and the choice when another tab was quicker.
import { notesIn, putBack } from '../exchange/index.ts';
import { saveDocuments, wordsOfDocument, type Health, type UsedDocument } from '../workbook/index.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { useHealth } from './use-health.ts';
import { useReview } from './use-review.tsx';
import * as texts from './texts.ts';
import { languageOfTexts } from '../../library/texts.ts';

const clock = (moment: Date) => moment.toLocaleTimeString(languageOfTexts, { hour: '2-digit', minute: '2-digit' });

interface Props<Body> {
  used: UsedDocument<Body>;
  /** Called with the id of the copy, once what is here has become a document of its own. */
  onCopy: (id: string) => void;
  /** What on this screen is on purpose not kept, said beside what is. */
  notKept?: string | undefined;
}

/** How long what is saved lasts, where that is not for good. */
const SAVED: Partial<Record<Health['state'], string>> = { 'visit-only': texts.keptForThisVisitAt, 'memory-only': texts.keptOnThisPageOnly };

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
export function Saved<Body>({ used, onCopy, notKept }: Props<Body>) {
  const { status, savedAt, problem, conflict, doc } = used;
  const { state } = useHealth();
  const { leave, reviewed } = useReview();
  const hasSaved = useHasSaved(status);
  const toFile = () => {
    if (!doc) return;
    const words = wordsOfDocument(doc);
    leave({
      notes: notesIn(words),
      goOnLabel: texts.saveTheFile,
      goOn: (changed) => saveDocuments([putBack(doc, words, changed)]),
    });
  };
  const kept = status === 'saved' && savedAt ? `${SAVED[state] ?? texts.savedAt} ${clock(savedAt)}` : texts.saving;
  if (!problem && !conflict)
    return (
      <>
        {notKept && <p class="no-print max-w-read text-small">{notKept}</p>}
        <p class="no-print text-small text-soft">{notKept ? texts.everythingElse(kept) : kept}</p>
        <p role="status" class="sr-only">
          {hasSaved && texts.whatYouChangeIsKeptByItself}
        </p>
      </>
    );
  return reviewed(
    <div role="alert" class="no-print my-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
      <p class="font-bold">{problem}</p>
      {conflict === 'changed' && <p class="mt-1">{texts.keepMineAsACopyMakesADocumentOfItsOwn}</p>}
      {conflict === 'deleted' && <p class="mt-1">{texts.keepWhatIsHereAsADocumentOfItsOwn}</p>}
      <div class="mt-3 flex flex-wrap gap-3">
        {conflict ? (
          <>
            <Button look="main" onClick={() => void used.keepMineAsCopy().then((copy) => copy && onCopy(copy.id))}>
              {texts.keepMineAsACopy}
            </Button>
            <Button onClick={() => void used.takeTheirs()}>{conflict === 'changed' ? texts.takeTheOtherVersion : texts.deleteItHereToo}</Button>
          </>
        ) : (
          <>
            <Button onClick={() => void used.flush()}>{texts.tryAgain}</Button>
            <Button onClick={toFile}>{texts.saveToAFile}</Button>
          </>
        )}
      </div>
    </div>,
  );
}
