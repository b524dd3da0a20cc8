// Something that did not work: what happened, and what to do.
import type { ComponentChildren } from 'preact';

interface Props {
  message: string;
  whatToDo: string;
  children?: ComponentChildren;
}

/** A problem, told at once to people who listen to the page. */
export function Problem({ message, whatToDo, children }: Props) {
  return (
    <div role="alert" class="mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
      <p class="font-bold">{message}</p>
      <p class="mt-1">{whatToDo}</p>
      {children}
    </div>
  );
}
