// What the learner has to know about the platform, at the foot of the frame, so that it is seen while typing.
import type { Telling } from './words.ts';

/** One line each; what to do opens below it. The region is always there, so that what comes later is announced. */
export const Notices = ({ tellings }: { tellings: readonly Telling[] }) => (
  <div role="status" class="at-foot no-print sticky bottom-0 bg-paper">
    {tellings.map(({ message, whatToDo }) => (
      <details key={message} class="border-t-2 border-help py-2">
        <summary class="min-h-11 cursor-pointer content-center text-small font-semibold">{message}</summary>
        <p class="max-w-read pb-2 text-small">{whatToDo}</p>
      </details>
    ))}
  </div>
);
