// A list of ways on, each with a title, a short text and a note.

export interface LinkRow {
  href: string;
  title: string;
  text?: string;
  note: string;
}

/** On a phone a list with more rows than this leaves their texts out: names can then be seen many at a time. */
const MOST_WITH_TEXT = 12;

interface Props {
  title: string;
  rows: readonly LinkRow[];
  /** Given, the rows fold under their heading, and are open where it is true. */
  isOpen?: boolean;
}

/** The rows under a heading. */
export function LinkRows({ title, rows, isOpen }: Props) {
  const isLong = rows.length > MOST_WITH_TEXT;
  const list = (
    <ul class="mt-3 border-b border-line">
      {rows.map(({ href, title: name, text, note }) => (
        <li key={href} class={`gap-x-6 border-t border-line md:flex md:justify-between md:py-1.5 ${isLong ? 'flex justify-between' : 'py-2'}`}>
          <div class="min-w-0 wrap-anywhere">
            <a href={href} class="inline-block py-2.5 font-semibold md:py-1">
              {name}
            </a>
            {text && <p class={`max-w-read text-small text-soft ${isLong ? 'max-md:hidden' : ''}`}>{text}</p>}
          </div>
          {note && <p class={`text-small text-soft md:w-36 md:shrink-0 md:py-1.5 md:text-end ${isLong ? 'shrink-0 py-3 whitespace-nowrap' : ''}`}>{note}</p>}
        </li>
      ))}
    </ul>
  );
  if (isOpen === undefined)
    return (
      <section class="mt-10 first:mt-0">
        <h2 class="text-title leading-tight font-bold">{title}</h2>
        {list}
      </section>
    );
  return (
    <details open={isOpen} class="fold border-t border-line">
      <summary class="flex min-h-14 cursor-pointer items-center justify-between">
        <h2 class="text-large font-semibold">
          {title} <span class="text-small font-normal text-soft">{rows.length}</span>
        </h2>
      </summary>
      {list}
    </details>
  );
}
