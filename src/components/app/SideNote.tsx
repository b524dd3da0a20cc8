// Help at the side of a screen: a heading with its content.
import type { ComponentChildren } from 'preact';

/** A heading with its content. A text alone becomes a paragraph. */
export const SideNote = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2 class="text-base font-bold">{title}</h2>
    <div class="mt-1.5 space-y-1.5">{typeof children === 'string' ? <p>{children}</p> : children}</div>
  </section>
);

/** A short list. */
export const SideList = ({ items }: { items: readonly ComponentChildren[] }) => (
  <ul class="list-disc space-y-1 ps-4">
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
);
