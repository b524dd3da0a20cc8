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
}

/** The list. */
export const TickList = ({ legend, hint, items, ticked, onTick }: Props) => (
  <fieldset class="max-w-read min-w-0">
    <legend class="font-semibold">{legend}</legend>
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
