// Chooses among the things of a page that holds many, such as the glossary.
import { useState } from 'preact/hooks';
import { FindLine } from '../../components/app/FindLine.tsx';
import { holdsWords } from '../../library/holds-words.ts';
import type { CatalogueItem } from '../teach/index.ts';
import * as texts from './texts.ts';

/** With more than this a field to narrow the list helps. */
const MANY = 12;

interface Props {
  items: readonly CatalogueItem[];
  /** Keys of the chosen ones. */
  chosen: readonly string[];
  onChosen: (keys: readonly string[]) => void;
}

/** A list of boxes to tick; chosen ones stay in it whatever is typed. */
export function ItemPicker({ items, chosen, onChosen }: Props) {
  const [words, setWords] = useState('');
  const isFound = holdsWords(words);
  const shown = items.filter(({ key, title }) => chosen.includes(key) || isFound(title));
  const toggle = (key: string) => onChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <>
      {items.length > MANY && <FindLine label={texts.findOnThisPage} value={words} onValue={setWords} />}
      <fieldset class="mt-5 min-w-0">
        <legend class="font-semibold">{texts.whatDoYouWantToAdd}</legend>
        <div class="mt-2 max-h-64 overflow-y-auto border-y border-line" tabIndex={0} role="group" aria-label={texts.thingsOnThisPage}>
          {shown.map(({ key, title, kind }) => (
            <label key={key} class="flex min-h-11 cursor-pointer items-center gap-3 py-1">
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} class="size-5 shrink-0 accent-both" />
              <span>
                {title} <span class="text-small text-soft">{kind}</span>
              </span>
            </label>
          ))}
          {shown.length === 0 && <p class="py-3 text-soft">{texts.nothingHereHasTheseWords}</p>}
        </div>
      </fieldset>
    </>
  );
}
