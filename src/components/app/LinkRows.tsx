// A list of ways on, each with a title, a short text and a note.

export interface LinkRow {
  href: string;
  title: string;
  text?: string;
  note: string;
}

/** The rows under a heading. */
export const LinkRows = ({ title, rows }: { title: string; rows: readonly LinkRow[] }) => (
  <section class="mt-10 first:mt-0">
    <h2 class="text-title leading-tight font-bold">{title}</h2>
    <ul class="mt-3 border-b border-line">
      {rows.map(({ href, title: name, text, note }) => (
        <li key={href} class="gap-x-6 border-t border-line py-2 md:flex md:justify-between md:py-1.5">
          <div class="min-w-0 wrap-anywhere">
            <a href={href} class="inline-block py-2.5 font-semibold md:py-1">
              {name}
            </a>
            {text && <p class="max-w-read text-small text-soft">{text}</p>}
          </div>
          {note && <p class="text-small text-soft md:w-36 md:shrink-0 md:py-1.5 md:text-end">{note}</p>}
        </li>
      ))}
    </ul>
  </section>
);
