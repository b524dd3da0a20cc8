// Saves documents to a file, after the check for details of people in what was written.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadReview, notesIn, putBack, type ChangedNotes } from '../exchange/index.ts';
import { saveDocuments, wordsOfDocument, type Workbook, type WorkbookDocument } from '../workbook/index.ts';
import * as texts from './texts.ts';

interface Review {
  documents: readonly WorkbookDocument[];
  View: Awaited<ReturnType<typeof loadReview>>['ReviewDetails'];
}

const NOT_LOADED = texts.checkForDetailsOfPeopleCouldNotBeLoaded;

const notesOf = (documents: readonly WorkbookDocument[]) => notesIn(documents.flatMap((document) => wordsOfDocument(document)));

/** `save` saves at once or after the review; `review` is there while it stands in place of the page. Words that are changed in it are changed in the documents too. */
export function useSaveToFile(workbook: Workbook): {
  save: (documents: readonly WorkbookDocument[]) => Promise<void>;
  review: (run: Run) => ComponentChildren;
} {
  const [open, setOpen] = useState<Review>();
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    // Back to the button that the review came from.
    if (!open && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, [open]);

  async function save(documents: readonly WorkbookDocument[]): Promise<void> {
    const parts = await loadReview().catch(() => {
      throw new Error(NOT_LOADED);
    });
    if (!parts.notesWithDetails(notesOf(documents)).length) {
      saveDocuments(documents);
      return;
    }
    cameFrom.current = document.activeElement;
    setOpen({ documents, View: parts.ReviewDetails });
  }

  async function finish(documents: readonly WorkbookDocument[], changed: ChangedNotes): Promise<void> {
    const saved: WorkbookDocument[] = [];
    for (const before of documents) {
      const after = putBack(before, wordsOfDocument(before), changed);
      saved.push(after === before ? before : await workbook.save(after));
    }
    saveDocuments(saved);
  }

  const review = (run: Run) =>
    open && (
      <open.View
        notes={notesOf(open.documents)}
        goOnLabel={texts.saveToFile}
        onDone={(changed) => {
          setOpen(undefined);
          run(() => finish(open.documents, changed), texts.savedToAFile);
        }}
        onCancel={() => setOpen(undefined)}
      />
    );
  return { save, review };
}

/** Runs what was asked and then tells it to the person, or why it did not work. */
export type Run = (work: () => Promise<unknown>, done: string) => void;
