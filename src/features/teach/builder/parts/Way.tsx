// One way to hand out: its heading, what it is, and its buttons.
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the screen. */
export const Way = ({ title, text, children }: Props) => (
  <section class="mt-10 border-t border-line pt-7 first:mt-0 first:border-0 first:pt-0">
    <h2 class="text-title leading-tight font-bold">{title}</h2>
    <div class="mt-2 max-w-read space-y-2">{text}</div>
    <div class="mt-4">{children}</div>
  </section>
);
