// Help at the side of a screen: a heading with its content.
import type { ComponentChildren } from 'preact';

/** A heading with its content. A text alone becomes a paragraph. */
export const SideNote = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2 class="text-base font-bold">{title}</h2>
    <div class="mt-1.5 space-y-1.5">{typeof children === 'string' ? <p>{children}</p> : children}</div>
  </section>
);

/** A short list. Where its order counts, it is numbered. */
export function SideList({ items, isInOrder = false }: { items: readonly ComponentChildren[]; isInOrder?: boolean }) {
  const List = isInOrder ? 'ol' : 'ul';
  return (
    <List class={`space-y-1 ps-4 ${isInOrder ? 'list-decimal' : 'list-disc'}`}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}
