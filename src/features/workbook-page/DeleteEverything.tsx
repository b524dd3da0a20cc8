// Deleting everything on this device, after naming what goes.
import { useState } from 'preact/hooks';
import { STORED_ITEMS, type WorkbookDocument } from '../workbook/index.ts';
import { Ask } from '../../components/app/Ask.tsx';
import { Button } from '../../components/app/Button.tsx';
import * as texts from './texts.ts';

/** Titles that are named one by one before the rest is only counted. */
const NAMED = 10;

interface Props {
  kept: readonly WorkbookDocument[];
  /** Whether the computer is marked as shared. */
  shared: boolean;
  onDelete: () => void;
}

/** There is no undo for this, so it asks. */
export function DeleteEverything({ kept, shared, onDelete }: Props) {
  const [asking, setAsking] = useState(false);
  const more = kept.length - NAMED;
  // Where documents are named one by one they need no line of their own.
  const others = STORED_ITEMS.filter(({ id }) => id !== 'shared-computer' && (!kept.length || !id.endsWith('documents')));
  return (
    <section aria-labelledby="delete" class="no-print prose mt-12 max-w-read">
      <h2 id="delete">{texts.deleteEverythingOnThisDevice}</h2>
      <p>
        {texts.takesAwayAllThatThisSiteKeepsInThisBrowser} {shared && texts.markOfASharedComputerStays}
      </p>
      <p>
        <Button onClick={() => setAsking(true)}>{texts.deleteEverythingOnThisDevice}</Button>
      </p>
      {asking && (
        <Ask title={texts.deleteEverythingOnThisDeviceQuestion} onCancel={() => setAsking(false)}>
          {kept.length > 0 && (
            <>
              <p class="mt-3">{texts.theseDocumentsGo}</p>
              <ul class="mt-2 list-disc ps-5">
                {kept.slice(0, NAMED).map(({ id, title }) => (
                  <li key={id}>{title || texts.withoutATitle}</li>
                ))}
                {more > 0 && <li>{texts.andMore(more)}</li>}
              </ul>
            </>
          )}
          <p class="mt-3">{kept.length ? texts.withThemGoesEverythingElseThatTheSiteKeeps : texts.thisGoesAsFarAsItIsThere}</p>
          <ul class="mt-2 list-disc ps-5">
            {others.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
          {shared && <p class="mt-3">{texts.markOfASharedComputerStays}</p>}
          <p class="mt-5 flex flex-wrap gap-3">
            <Button
              look="main"
              onClick={() => {
                setAsking(false);
                onDelete();
              }}
            >
              {texts.deleteEverything}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          </p>
        </Ask>
      )}
    </section>
  );
}
