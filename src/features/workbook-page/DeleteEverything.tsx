// Deleting everything on this device, after naming what goes.
import { useState } from 'preact/hooks';
import { STORED_ITEMS, type WorkbookDocument } from '../workbook/index.ts';
import { Ask } from '../../components/app/Ask.tsx';
import { Button } from '../../components/app/Button.tsx';

/** Titles that are named one by one before the rest is only counted. */
const NAMED = 10;

/** There is no undo for this, so it asks. */
export function DeleteEverything({ kept, onDelete }: { kept: readonly WorkbookDocument[]; onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  const more = kept.length - NAMED;
  // Where documents are named one by one they need no line of their own.
  const others = STORED_ITEMS.filter(({ id }) => !kept.length || !id.endsWith('documents'));
  return (
    <section aria-labelledby="delete" class="no-print prose mt-12 max-w-read">
      <h2 id="delete">Delete everything on this device</h2>
      <p>Takes away all that this site keeps in this browser. Files that you have saved stay where you put them.</p>
      <p>
        <Button onClick={() => setAsking(true)}>Delete everything on this device</Button>
      </p>
      {asking && (
        <Ask title="Delete everything on this device?" onCancel={() => setAsking(false)}>
          {kept.length > 0 && (
            <>
              <p class="mt-3">These documents go, and cannot come back:</p>
              <ul class="mt-2 list-disc ps-5">
                {kept.slice(0, NAMED).map(({ id, title }) => (
                  <li key={id}>{title || 'Without a title'}</li>
                ))}
                {more > 0 && <li>and {more} more</li>}
              </ul>
            </>
          )}
          <p class="mt-3">{kept.length ? 'With them goes everything else that the site keeps here:' : 'This goes, as far as it is there:'}</p>
          <ul class="mt-2 list-disc ps-5">
            {others.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
          <p class="mt-5 flex flex-wrap gap-3">
            <Button
              look="main"
              onClick={() => {
                setAsking(false);
                onDelete();
              }}
            >
              Delete everything
            </Button>
            <Button onClick={() => setAsking(false)}>Cancel</Button>
          </p>
        </Ask>
      )}
    </section>
  );
}
