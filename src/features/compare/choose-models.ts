// Puts two to four models side by side and keeps the choice in the address: ?models=single-hub,integrated-team
// The page holds two; columns of others are taken from the pages of pairs below it, which can be read without this script.
import { fetchPage } from '../../components/trusted-page.ts';
import { languageOfTexts } from '../../library/texts.ts';
import { pairId } from './pair-id.ts';
import * as texts from './texts.ts';

const FEWEST = 2;
const MOST = 4;

/** The cells of one model, by the row that each stands in; none where it says nothing. */
type Column = ReadonlyMap<string, Element | null>;

/** The column of a model in the table of a page. */
const columnIn = (page: ParentNode, model: string): Column =>
  new Map([...page.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [row.dataset['row']!, row.querySelector(`[data-model="${model}"]`)]));

/** Puts words into a place of the page, where it has one. */
function say(words: string, where = '[data-status]'): void {
  document.querySelector(where)?.replaceChildren(words);
}

class ChooseModels extends HTMLElement {
  readonly #columns = new Map<string, Promise<Column>>();
  /** The model whose pages of pairs are asked for the others. */
  #partner = '';
  /** The models that stand side by side, or are about to. */
  #chosen: readonly string[] = [];

  connectedCallback() {
    const boxes = this.#boxes();
    const shown = [...this.querySelectorAll<HTMLElement>('thead [data-model]')].map(({ dataset }) => dataset['model']!);
    for (const model of shown) this.#columns.set(model, Promise.resolve(columnIn(this, model)));
    this.#partner = shown[0]!;
    const asked = new Set(new URLSearchParams(location.search).get('models')?.split(','));
    const known = [...asked].filter((id) => boxes.some(({ value }) => value === id)).slice(0, MOST);
    this.#chosen = known.length >= FEWEST ? known : shown;
    for (const box of boxes) box.checked = this.#chosen.includes(box.value);
    this.addEventListener('change', ({ target }) => this.#onChange(target as HTMLInputElement));
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.querySelector('[data-word]')?.addEventListener('click', () => void this.#toWord());
    // The frame writes addresses without a choice, at the head and at the foot of each sheet; the day is that of the print.
    addEventListener('beforeprint', () => {
      const address = document.querySelector('.masthead')!.lastChild as Text;
      address.data = address.data.replace(/\s*(\?.*)?$/, location.search);
      document.styleSheets[0]!.insertRule(`@page{@bottom-left{content:"${address.data.replace(/\w+:../, '')}"!important}}`);
      say(texts.printedOn(new Date().toLocaleDateString(languageOfTexts, { dateStyle: 'long' })), '[data-day]');
    });
    void this.#show();
  }

  #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }

  async #toWord() {
    say(texts.makingTheDocument, '[data-taken]');
    const problem = await import('./word.ts')
      .then(({ saveAsWord }) => saveAsWord(this, { madeBy: this.dataset['site']!, address: location.href }))
      .then(
        () => '',
        () => texts.documentCouldNotBeMade,
      );
    say(problem, '[data-taken]');
  }

  #onChange(box: HTMLInputElement) {
    const ticked = this.#boxes().filter(({ checked }) => checked);
    if (ticked.length > MOST) {
      box.checked = false;
      return say(texts.mostModelsFitSideBySide(MOST));
    }
    if (ticked.length < FEWEST) return say(texts.tickAnotherModelToCompareThisOneWith);
    const ids = ticked.map(({ value }) => value);
    // Those that stand there keep their places.
    this.#chosen = [...new Set([...this.#chosen.filter((id) => ids.includes(id)), ...ids])];
    void this.#show();
  }

  /** The column of a model: known, or from the page of its pair with a model that is known. */
  #column(model: string): Promise<Column> {
    const known = this.#columns.get(model);
    if (known) return known;
    const found = fetchPage(`${pairId(model, this.#partner)}/`).then((page) => columnIn(page, model));
    this.#columns.set(model, found);
    // One that could not be had is asked for again.
    found.catch(() => this.#columns.delete(model));
    return found;
  }

  async #show() {
    const chosen = this.#chosen;
    const ids = chosen.join();
    // Also of the first pair: whoever copies the address means this one, whichever is the first later.
    history.replaceState(history.state, '', `?models=${ids}`);
    // They are weighed without being ticked again.
    document.querySelector<HTMLAnchorElement>('a[href*="#new"]')!.hash = `new=${ids}`;
    const slow = setTimeout(() => say(texts.looking), 300);
    try {
      const columns = await Promise.all(chosen.map((model) => this.#column(model)));
      // Another choice may have been made while the columns were on their way.
      if (chosen !== this.#chosen) return;
      say('');
      say(texts.printThese(chosen.length), '[data-print]');
      say(texts.theseInWord(chosen.length), '[data-word]');
      // What stands on the first sheet, and what a bookmark and a PDF are called.
      const names = texts.modelsCompared(columns.flatMap((column) => column.get('name')?.textContent.trim() ?? []));
      say(names, '[data-compared]');
      document.title = `${names} – ${this.dataset['site']!}`;
      for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
        const cells = columns.flatMap((column) => column.get(row.dataset['row']!) ?? []);
        // The first cell is the name of the row.
        row.replaceChildren(row.firstElementChild!, ...cells);
        row.hidden = cells.every((cell) => cell.hasAttribute('data-empty'));
      }
    } catch {
      if (chosen === this.#chosen) say(texts.modelCouldNotBeLoadedCheckYourConnectionThenUntickItAndTick);
    } finally {
      clearTimeout(slow);
    }
  }
}

customElements.define('choose-models', ChooseModels);
