// Combines the choices of a list in place and keeps them in the address: ?dimension=…&nation=…
// Without this script every choice is a link to a page that holds just those entries.
import { fetchPage } from '../../components/trusted-page.ts';

/** The address of a part of a list, from that of the first. */
const partOf = (first: string, part: number) => (part === 1 ? first : `${first}page/${part}/`);

/** The entries on the pages of all parts of a list. */
async function fetchItems(first: string, parts: number): Promise<HTMLElement[]> {
  const pages = Array.from({ length: parts }, async (_, index) => {
    const page = await fetchPage(partOf(first, index + 1));
    return [...page.querySelectorAll<HTMLElement>('[data-item]')];
  });
  return (await Promise.all(pages)).flat();
}

/** Whether an entry has the value of every choice. */
const fits = (item: HTMLElement, choices: ReadonlyMap<string, string>) =>
  [...choices].every((choice) => item.dataset['item']?.split(' ').includes(choice.join('=')));

class FilterList extends HTMLElement {
  /** Choices in force, at most one per facet. */
  #chosen = new Map<string, string>();
  /** The entries of this page. */
  #own: HTMLElement[] = [];
  /** The entries that have one value, by the choice, for lists of several parts. */
  #fetched = new Map<string, Promise<HTMLElement[]>>();

  connectedCallback() {
    this.#own = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const link of this.#links()) link.dataset['page'] = link.href;
    void this.#followAnchor();
    const active = this.dataset['active'];
    const isLaterPart = Number(this.dataset['part']) > 1;
    // Where the page is narrowed already, or shows a later part, each choice leads to the first page of the list, which narrows itself.
    if (active !== undefined || isLaterPart) {
      this.#choose(new URLSearchParams(active));
      this.#address();
      if (!this.#hasParts) this.#countFits(this.#own);
    } else {
      this.addEventListener('click', this.#onClick);
      addEventListener('popstate', this.#onPop);
      this.#onPop();
    }
    // The choices open on request; beside the list they are in view from the first paint, and older browsers open them now.
    const details = this.querySelector('details');
    if (details && (this.#chosen.size > 0 || matchMedia('(min-width: 60rem)').matches)) details.open = true;
  }

  get #hasParts() {
    return Number(this.dataset['parts']) > 1;
  }

  /** An address may name an entry that has moved to another part since. */
  async #followAnchor() {
    const id = location.hash.slice(1);
    if (!id || !this.#hasParts || document.getElementById(id)) return;
    const first = this.dataset['first'] ?? '';
    for (let part = 1; part <= Number(this.dataset['parts']); part++) {
      const address = partOf(first, part);
      if ((await fetchPage(address)).getElementById(id)) return location.replace(address + location.hash);
    }
  }

  #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  }

  #isChosen = ({ dataset }: HTMLElement) => this.#chosen.get(dataset['facet'] ?? '') === dataset['value'];

  /** Keeps what this list knows; a value that no longer exists is dropped. */
  #choose(query: URLSearchParams) {
    const links = this.#links();
    this.#chosen = new Map([...query].filter(([name, value]) => links.some(({ dataset }) => dataset['facet'] === name && dataset['value'] === value)));
  }

  #onPop = () => {
    this.#choose(new URLSearchParams(location.search));
    this.#narrow();
    this.#address();
  };

  /** The entries to narrow: those of the choice that fewest have, from all its parts; or of this page, if that is all or nothing is chosen. */
  async #candidates(): Promise<HTMLElement[]> {
    if (!this.#hasParts || this.#chosen.size === 0) return this.#own;
    const countOf = ({ dataset }: HTMLElement) => Number(dataset['of']);
    const [fewest] = this.#links()
      .filter(this.#isChosen)
      .sort((a, b) => countOf(a) - countOf(b));
    const page = fewest?.dataset['page'] ?? '';
    const known = this.#fetched.get(page) ?? fetchItems(page, Number(fewest?.dataset['ofParts']));
    this.#fetched.set(page, known);
    return known;
  }

  #onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const stays = link && (link.dataset['facet'] || 'clear' in link.dataset || link.closest('[data-none]'));
    if (!stays || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#onPop();
    // “Show all” goes with the last choice; the focus stays in the list, at its count.
    if (!link.dataset['facet']) this.querySelector<HTMLElement>('#fitting')?.focus();
  };

  /** Each choice leads to the list with that choice added, or taken away if it is in force. */
  #address() {
    for (const link of this.#links()) {
      const { facet = '', value = '' } = link.dataset;
      const next = new Map(this.#chosen);
      const on = this.#isChosen(link);
      if (on) next.delete(facet);
      else next.set(facet, value);
      const query = new URLSearchParams([...next]).toString();
      link.href = (this.dataset['path'] ?? '') + (query && `?${query}`);
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  #narrow() {
    const chosen = this.#chosen;
    const list = this.querySelector('[data-items]');
    if (!this.#hasParts) return this.#show(this.#own);
    list?.setAttribute('aria-busy', 'true');
    void this.#candidates()
      .then((items) => {
        // Another choice may have been made while the entries were on their way.
        if (chosen !== this.#chosen) return;
        list?.replaceChildren(...items);
        this.#show(items);
      })
      .catch(() => {
        // Without a connection, or with a page that is gone: the page of one choice, as without this script.
        if (chosen === this.#chosen) location.assign(this.#links().find(this.#isChosen)?.dataset['page'] ?? '');
      })
      .finally(() => list?.removeAttribute('aria-busy'));
  }

  /**
   * Beside each choice, how many entries there would be with it: those that have its value and every choice of the other facets. It takes the place
   * of another choice of its own facet, so the entries at hand may not hold all of them where they were fetched for that one: no number stands there.
   */
  #countFits(items: readonly HTMLElement[]) {
    for (const link of this.#links()) {
      const { facet = '', value = '', of = '' } = link.dataset;
      const wanted = new Map(this.#chosen).set(facet, value);
      const isPartial = this.#hasParts && this.#chosen.has(facet);
      const count = isPartial ? '' : String(items.filter((item) => fits(item, wanted)).length);
      link.querySelector('[data-fits]')!.textContent = wanted.size === 1 ? of : count;
    }
  }

  /** Shows those of the entries that fit, and says how many. */
  #show(items: readonly HTMLElement[]) {
    const isWhole = this.#chosen.size === 0;
    for (const item of items) item.hidden = !fits(item, this.#chosen);
    this.#countFits(items);
    const shown = isWhole ? Number(this.dataset['total']) : items.filter(({ hidden }) => !hidden).length;
    const counted = `${shown} ${(shown === 1 ? this.dataset['one'] : this.dataset['many']) ?? ''}`;
    for (const count of this.querySelectorAll('[data-count]')) count.textContent = counted;
    const hide = (what: string, isHidden: boolean) => this.querySelector(`[data-${what}]`)?.toggleAttribute('hidden', isHidden);
    hide('clear', isWhole);
    hide('none', shown > 0);
    hide('parts-links', !isWhole);
  }
}

customElements.define('filter-list', FilterList);
