// Shows two to four of the models on the comparison page, as named in the address: ?models=single-hub,integrated-team

const MOST = 4;

class ChooseModels extends HTMLElement {
  connectedCallback() {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const asked = (new URLSearchParams(location.search).get('models') ?? '').split(',');
    const known = boxes
      .map((box) => box.value)
      .filter((id) => asked.includes(id))
      .slice(0, MOST);
    const chosen = known.length >= 2 ? known : boxes.slice(0, 2).map((box) => box.value);
    for (const box of boxes) box.checked = chosen.includes(box.value);
    this.querySelector('fieldset')?.removeAttribute('hidden');
    this.addEventListener('change', () => this.#show(boxes, true));
    this.#show(boxes, false);
  }

  #show(boxes: HTMLInputElement[], remember: boolean) {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    // Two at least and four at most: the boxes that would break this cannot be pressed, and the page says why.
    for (const box of boxes) box.disabled = box.checked ? chosen.length <= 2 : chosen.length >= MOST;
    for (const cell of this.querySelectorAll<HTMLElement>('[data-model]')) cell.hidden = !chosen.includes(cell.dataset['model'] ?? '');
    if (remember) history.replaceState(null, '', `?models=${chosen.join(',')}`);
  }
}

customElements.define('choose-models', ChooseModels);
