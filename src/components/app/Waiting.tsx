// Shown for the moment until something is there.

/** What is being waited for. It is the heading of the page as long as there is no other. */
export const Waiting = ({ words }: { words: string }) => (
  <div role="status" class="py-10">
    <h1 class="text-title font-bold">{words}</h1>
  </div>
);
