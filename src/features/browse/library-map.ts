// Shows the ties of one thing on the map: what it is tied to stays, with lines to it, all else steps back. The choice is kept in the address:
// /map/#ideas/staying-in-contact. Without this script every name is a link to its page.
import * as texts from './texts.ts';

const SVG = 'http://www.w3.org/2000/svg';

class LibraryMap extends HTMLElement {
  /** Every name, in the order of the page, by which ties are numbered. */
  #nodes: HTMLAnchorElement[] = [];
  #chosen: HTMLAnchorElement | undefined;

  connectedCallback() {
    this.#nodes = [...this.querySelectorAll<HTMLAnchorElement>('[data-node]')];
    for (const node of this.#nodes) {
      node.setAttribute('role', 'button');
      node.setAttribute('aria-pressed', 'false');
    }
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
    window.addEventListener('popstate', this.#follow);
    window.addEventListener('resize', this.#draw);
    this.#follow();
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this.#follow);
    window.removeEventListener('resize', this.#draw);
  }

  /** The thing that the address names. */
  #follow = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    this.#choose(this.#nodes.find(({ dataset }) => dataset['node'] === name));
  };

  #onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const node = target?.closest<HTMLAnchorElement>('[data-node]');
    const isAll = target?.closest('[data-all]');
    if ((!node && !isAll) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const was = this.#chosen;
    const next = node && node !== was ? `#${node.dataset['node'] ?? ''}` : '';
    history.pushState(null, '', location.pathname + location.search + next);
    this.#follow();
    // The button that was pressed is gone: where it was chosen is where somebody was reading.
    if (isAll) was?.focus();
  };

  /** Names act as buttons here, so the space bar presses them too. */
  #onKey = (event: KeyboardEvent) => {
    const node = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-node]') : null;
    if (event.key === 'Escape' && this.#chosen) this.querySelector<HTMLButtonElement>('[data-all]')?.click();
    if (event.key !== ' ' || !node) return;
    event.preventDefault();
    node.click();
  };

  #tiesOf(node: HTMLAnchorElement) {
    return (node.dataset['ties'] ?? '').split(' ').flatMap((number) => (number && this.#nodes[Number(number)]) || []);
  }

  #choose(chosen: HTMLAnchorElement | undefined) {
    this.#chosen = chosen;
    const shown = new Set(chosen ? [chosen, ...this.#tiesOf(chosen)] : this.#nodes);
    for (const node of this.#nodes) {
      node.setAttribute('aria-pressed', String(node === chosen));
      // The name of a dimension heads its ideas: it stays as long as one of them does.
      const item = node.closest('li');
      if (item) item.hidden = !shown.has(node);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-part]'))
      group.hidden = ![...group.querySelectorAll<HTMLAnchorElement>('[data-node]')].some((node) => shown.has(node));
    this.querySelector('[data-chosen]')?.toggleAttribute('hidden', !chosen);
    this.querySelector('[data-hint]')?.toggleAttribute('hidden', chosen !== undefined);
    this.#tell(chosen, shown.size - 1);
    this.#draw();
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #tell(chosen: HTMLAnchorElement | undefined, ties: number) {
    const status = this.querySelector('[role="status"]');
    const open = this.querySelector<HTMLAnchorElement>('[data-open]');
    if (status) status.textContent = chosen ? texts.isTiedTo(chosen.textContent.trim(), ties) : '';
    if (chosen && open) open.href = chosen.href;
  }

  /** Lines from the thing chosen to each of its ties, where columns stand side by side. */
  #draw = () => {
    const lines = this.querySelector('[data-lines]');
    lines?.replaceChildren();
    if (!lines || !this.#chosen || !matchMedia('(min-width: 60rem)').matches) return;
    const ground = lines.getBoundingClientRect();
    const boxOf = (node: Element) => (node.closest('li') ?? node).getBoundingClientRect();
    const from = this.#chosen.getBoundingClientRect();
    lines.setAttribute('data-dimension', this.#chosen.closest<HTMLElement>('[data-dimension]')?.dataset['dimension'] ?? '');
    for (const tie of this.#tiesOf(this.#chosen)) {
      const to = { ...boxOf(tie).toJSON(), right: tie.getBoundingClientRect().right } as DOMRect;
      // What stands in the same column is next to it already.
      if (to.left < from.right && to.right > from.left) continue;
      const isRight = to.left >= from.right;
      const start = (isRight ? from.right : from.left) - ground.left;
      const end = (isRight ? to.left : to.right) - ground.left;
      const middle = (start + end) / 2;
      const [high, low] = [from, to].map((box) => box.top + box.height / 2 - ground.top) as [number, number];
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', `M${start} ${high}C${middle} ${high} ${middle} ${low} ${end} ${low}`);
      lines.append(path);
    }
  };
}

customElements.define('library-map', LibraryMap);
