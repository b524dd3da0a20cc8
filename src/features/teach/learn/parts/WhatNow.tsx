// What to do with the file that was just saved. Shown, and said, once there is one.

/** Nothing was sent: the rest is up to the learner. */
export const WhatNow = ({ fileName }: { fileName: string | undefined }) => (
  <div role="status">
    {fileName !== undefined && (
      <section class="mt-8 max-w-read border-s-4 border-both ps-4">
        <h2 class="text-title leading-tight font-bold">What now</h2>
        <p class="mt-1">
          Saved: <strong class="break-all">{fileName}</strong>
        </p>
        <ol class="mt-2 list-decimal space-y-1 ps-5">
          <li>Find the file among your downloads.</li>
          <li>Give it to whoever set this, in your own way: by email, in a chat, on a shared drive.</li>
        </ol>
        <p class="mt-2">
          Nothing was sent by this page. If you change an answer later, save the file again and give it to them: the newer one takes the place of the older.
        </p>
      </section>
    )}
  </div>
);
