// Combines the choices of a list in place and keeps them in the address: ?dimension=…&nation=…
// Without this script every choice is a link to a page that holds just those entries.

class FilterList extends HTMLElement {
  /** Choices in force, at most one per facet. */
  #chosen = new Map<string, string>();

  connectedCallback() {
    const active = this.dataset['active'];
    if (active) this.#choose(new URLSearchParams(active));
    else {
      this.#choose(new URLSearchParams(location.search));
      this.addEventListener('click', this.#onClick);
      window.addEventListener('popstate', this.#onPop);
      this.#narrow();
    }
    // On a phone the choices open on request; without JavaScript they stay open.
    const details = this.querySelector('details');
    if (details && matchMedia('(max-width: 60rem)').matches && !this.#chosen.size) details.open = false;
    this.#address();
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this.#onPop);
  }

  #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  }

  /** Keeps what this list knows; a value that no longer exists is dropped. */
  #choose(query: URLSearchParams) {
    const known = new Set(this.#links().map((link) => `${link.dataset['facet']}=${link.dataset['value']}`));
    this.#chosen = new Map([...query].filter(([name, value]) => known.has(`${name}=${value}`)));
  }

  #onPop = () => {
    this.#choose(new URLSearchParams(location.search));
    this.#narrow();
    this.#address();
  };

  #onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const stays = link && (link.dataset['facet'] || 'clear' in link.dataset || link.closest('[data-none]'));
    if (!stays || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#onPop();
  };

  /** Each choice leads to the list with that choice added, or taken away if it is in force. */
  #address() {
    for (const link of this.#links()) {
      const { facet = '', value = '' } = link.dataset;
      const next = new Map(this.#chosen);
      const on = next.get(facet) === value;
      if (on) next.delete(facet);
      else next.set(facet, value);
      const query = new URLSearchParams([...next]).toString();
      link.href = (this.dataset['path'] ?? '') + (query && `?${query}`);
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  #narrow() {
    const wanted = [...this.#chosen].map(([name, value]) => `${name}=${value}`);
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const has = item.dataset['item']?.split(' ') ?? [];
      item.hidden = !wanted.every((choice) => has.includes(choice));
      if (!item.hidden) shown++;
    }
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = `${shown} ${(shown === 1 ? this.dataset['one'] : this.dataset['many']) ?? ''}`;
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', wanted.length === 0);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
  }
}

customElements.define('filter-list', FilterList);
