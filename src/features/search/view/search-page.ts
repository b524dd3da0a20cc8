// The search page: keeps the query and the filters in its address, so that a search can be shared and found again. They stand after
// “#”, which browsers do not send to the server. An address with “?” is understood too, and rewritten.
import { meantFragment } from '../../../library/meant-address.ts';
import { isSearchFilter, type Filters } from '../kinds.ts';
import { element } from './element.ts';
import { warm } from './client.ts';
import { SearchView } from './search-view.ts';
import * as texts from '../texts.ts';

/** Milliseconds without typing before the address follows. */
const ADDRESS_AFTER = 300;

class SearchPage extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const form = this.querySelector<HTMLFormElement>('form[data-filters]')!;
    this.querySelector('[data-loading]')?.remove();
    const view = new SearchView({ onChange: (query, filters) => this.#address(query, filters) });
    const note = element('p', { class: 'text-small', hidden: true }, texts.filterInThisAddressNoLongerExists);
    this.prepend(element('div', { class: 'search-ui' }, element('label', { class: 'block font-semibold' }, texts.searchTheLibrary, view.field)));
    form.hidden = false;
    form.addEventListener('change', () => view.narrow(this.#chosen()));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.append(note, view.root);
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && document.activeElement !== view.field) view.field.focus();
      else view.onKey(event);
    });
    const read = () => {
      const wanted = new URLSearchParams(meantFragment(location.hash.slice(1)) || location.search);
      note.hidden = !this.#readFilters(wanted);
      // Open where there is room for both, and where a filter is in force.
      const details = form.querySelector('details')!;
      details.open = matchMedia('(min-width: 48rem)').matches || Object.keys(this.#chosen()).length > 0;
      view.show(wanted.get('q') ?? '', this.#chosen());
      if (location.search) this.#address(view.field.value, this.#chosen());
    };
    window.addEventListener('popstate', read);
    read();
    warm();
  }

  #selects() {
    return [...this.querySelectorAll('select')];
  }

  /** Sets the choices from the address. @returns whether a value was left out because it no longer exists */
  #readFilters(query: URLSearchParams): boolean {
    let unknown = false;
    for (const select of this.#selects()) {
      const value = query.get(select.name) ?? '';
      select.value = value;
      if (select.selectedIndex >= 0) continue;
      select.value = '';
      unknown = true;
    }
    return unknown;
  }

  #chosen(): Filters {
    return Object.fromEntries(
      this.#selects()
        .filter((select) => select.value && isSearchFilter(select.name))
        .map((select) => [select.name, select.value]),
    );
  }

  #address(query: string, filters: Filters) {
    clearTimeout(this.#timer);
    for (const select of this.#selects()) select.value = filters[select.name as keyof Filters] ?? '';
    this.#timer = setTimeout(() => {
      const wanted = new URLSearchParams({ ...(query.trim() ? { q: query.trim() } : {}), ...filters }).toString();
      history.replaceState(null, '', location.pathname + (wanted && `#${wanted}`));
    }, ADDRESS_AFTER);
  }
}

customElements.define('search-page', SearchPage);
