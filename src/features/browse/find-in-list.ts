// Leaves those entries of a folded list in view that hold the words typed: by their names if any name does, by all that they say otherwise.
import { followWords } from '../../components/composing.ts';
import { plainLetters } from '../../library/same-words.ts';
import * as texts from './texts.ts';

interface Item {
  /** A fold, or a plain item of a list. */
  entry: HTMLElement;
  names: string;
  text: string;
}

const ENTRIES = '.fold-entry, [data-entry]';

class FindInList extends HTMLElement {
  #items: Item[] | undefined;
  /** Which groups and entries stood open before anything was typed. */
  #before: Map<HTMLDetailsElement, boolean> | undefined;

  connectedCallback() {
    const field = this.querySelector('input');
    if (!field) return;
    this.querySelector('[data-find]')?.removeAttribute('hidden');
    followWords(field, () => this.#find(field.value));
    // Browsers keep what was typed when somebody comes back to the page.
    if (field.value) this.#find(field.value);
  }

  /** All entries with their words, read when they are first asked for, and again when a narrowed list has brought others. */
  #read(): Item[] {
    if (this.#items?.some(({ entry }) => !entry.isConnected)) this.#items = undefined;
    return (this.#items ??= [...this.querySelectorAll<HTMLElement>(ENTRIES)].map((entry) => ({
      entry,
      names: plainLetters([...entry.querySelectorAll('summary, [data-names]')].map((part) => part.textContent).join(' ')),
      text: plainLetters(entry.textContent),
    })));
  }

  #find(typed: string) {
    const words = plainLetters(typed).match(/[^\s,;.]+/g) ?? [];
    // A list that is narrowed too has taken some out of view already.
    const items = this.#read().filter(({ entry }) => !entry.closest<HTMLElement>('[data-item]')?.hidden);
    const groups = [...this.querySelectorAll<HTMLDetailsElement>('.fold-group')];
    const folds = [...this.querySelectorAll<HTMLDetailsElement>('.fold')];
    this.#before ??= new Map(folds.map((fold) => [fold, fold.open]));
    const named = items.filter(({ names }) => words.every((word) => names.includes(word)));
    const found = new Set(named.length > 0 ? named : items.filter(({ text }) => words.every((word) => text.includes(word))));
    for (const item of items) item.entry.hidden = !found.has(item);
    for (const group of groups) group.hidden = [...group.querySelectorAll<HTMLElement>(ENTRIES)].every(({ hidden }) => hidden);
    if (words.length > 0) for (const fold of folds) fold.open = groups.includes(fold) || found.size === 1;
    else {
      for (const [fold, open] of this.#before) fold.open = open;
      this.#before = undefined;
    }
    const status = this.querySelector('[role="status"]');
    const { all = '', many = '' } = this.dataset;
    const narrowed = found.size === 0 ? texts.nothingHereHoldsTheseWords : texts.foundOf(found.size, items.length, many);
    if (status) status.textContent = words.length > 0 ? narrowed : all;
  }
}

customElements.define('find-in-list', FindInList);
