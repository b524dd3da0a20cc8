// Things to take in or leave out: a box to tick, a name, and what it is.

interface Item {
  id: string;
  label: string;
  text: string;
  /** Said before the text. Example: Option in the appraisal, 3 */
  note?: string;
}

interface Props {
  legend: string;
  hint?: string;
  items: readonly Item[];
  ticked: readonly string[];
  onTick: (id: string, isTicked: boolean) => void;
  /** The list stands closed under these words until somebody opens it. */
  foldedUnder?: string | undefined;
}

/** The list. */
export const TickList = ({ foldedUnder, ...props }: Props) =>
  foldedUnder ? (
    <details class="max-w-read">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{foldedUnder}</summary>
      <Ticks {...props} legendClass="sr-only" />
    </details>
  ) : (
    <Ticks {...props} legendClass="font-semibold" />
  );

const Ticks = ({ legend, legendClass, hint, items, ticked, onTick }: Omit<Props, 'foldedUnder'> & { legendClass: string }) => (
  <fieldset class="max-w-read min-w-0">
    <legend class={legendClass}>{legend}</legend>
    {hint && <p class="text-small text-soft">{hint}</p>}
    <div class="mt-2 border-b border-line">
      {items.map(({ id, label, text, note }) => (
        <label key={id} class="grid min-h-12 cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-line py-2.5">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={({ currentTarget: { checked } }) => onTick(id, checked)}
            class="mt-1 size-5 shrink-0 accent-both"
          />
          <span>
            <span class="block w-fit font-semibold">{label}</span>
            {note && <span class="block text-small text-soft">{note}</span>}
            <span class="block text-small text-soft">{text}</span>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
