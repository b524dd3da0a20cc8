// What to do with what was just made to hand back. Shown, and said, once there is something.
import { CopyText } from '../../../../components/app/CopyText.tsx';

/** What the learner has: a file, something shared, a code, or nothing since sharing did not work. */
export type HandedBack = { by: 'file'; name: string } | { by: 'code'; code: string } | { by: 'share' } | { by: 'failed share' };

const AGAIN = 'If you change an answer later, hand it back again: the newer one takes the place of the older.';

/** Nothing was sent by the page: the rest is up to the learner. */
export const WhatNow = ({ handed }: { handed: HandedBack | undefined }) => (
  <div role="status">
    {handed && (
      <section class="mt-8 max-w-read border-s-4 border-both ps-4">
        <h2 class="text-title leading-tight font-bold">{handed.by === 'failed share' ? 'That did not work here' : 'What now'}</h2>
        {handed.by === 'failed share' && <p class="mt-1">This device did not let the page share it. Save the file, or show the code and copy it.</p>}
        {handed.by === 'share' && <p class="mt-1">You gave it to an app of this device. Send it there. {AGAIN}</p>}
        {handed.by === 'code' && (
          <>
            <p class="mt-1 mb-3">
              Copy the code and paste it into a message to whoever set this. It holds your answers, packed: {handed.code.length.toLocaleString('en-GB')}{' '}
              characters.
            </p>
            <CopyText label="Your answers as a code" text={handed.code} buttonLabel="Copy the code" />
            <p class="mt-2">{AGAIN}</p>
          </>
        )}
        {handed.by === 'file' && (
          <>
            <p class="mt-1">
              Saved: <strong class="break-all">{handed.name}</strong>
            </p>
            <ol class="mt-2 list-decimal space-y-1 ps-5">
              <li>Find the file among your downloads.</li>
              <li>Give it to whoever set this, in your own way: by email, in a chat, on a shared drive.</li>
            </ol>
            <p class="mt-2">Nothing was sent by this page. {AGAIN}</p>
          </>
        )}
      </section>
    )}
  </div>
);
