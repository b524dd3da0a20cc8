// What a page has begun to do with the database. A page that the browser sets aside, to show it again if somebody goes back, does not end it, and in
// WebKit all other pages wait for that (https://github.com/w3c/IndexedDB/issues/381). So it is undone, and done again when somebody comes back.

/** What a piece of work does: it reads, it writes one document, or it must end because what it writes is kept nowhere else. */
export type Doing = 'read' | 'must-end' | { writes: string };

/** One piece of work. */
export interface Underway {
  /** To be called once the work has a transaction. */
  has: (transaction: { abort: () => void }) => void;
  /** Resolves when somebody comes back, where the work was undone. */
  readonly undone: Promise<unknown> | undefined;
  /** It has ended. */
  end: () => void;
}

/** All pieces of work of a page. */
export function worksUnderway() {
  const undoes = new Set<(document: string) => void>();
  return {
    /** Notes a piece of work. */
    begin(doing: Doing): Underway {
      let transaction: { abort: () => void } | undefined;
      let undone: Promise<unknown> | undefined;
      const undo = (document: string) => {
        const mayBeUndone = doing === 'read' || (doing !== 'must-end' && doing.writes === document);
        if (!transaction || !mayBeUndone) return;
        try {
          transaction.abort();
        } catch {
          // It has ended already.
          return;
        }
        undone = new Promise((done) => {
          addEventListener('pageshow', done, { once: true });
        });
      };
      undoes.add(undo);
      return {
        has: (its) => {
          transaction = its;
        },
        get undone() {
          return undone;
        },
        end: () => undoes.delete(undo),
      };
    },
    /** The page is set aside, and what it writes of a document is kept elsewhere. */
    setAside(document: string): void {
      for (const undo of undoes) undo(document);
    },
  };
}
