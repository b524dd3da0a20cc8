// Loads search when someone shows that they want it: the field is pressed, reached or typed into, or a key for search is pressed.

declare global {
  interface DocumentEventMap {
    /** Asks for the search dialog. The detail is the field whose text goes along. */
    'search-open': CustomEvent<HTMLInputElement>;
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');

if (form && field) {
  const load = () => import(/* @vite-ignore */ form.dataset['search'] ?? '') as Promise<unknown>;
  // Where search cannot be loaded, the field does what it does without JavaScript: it leads to the A to Z.
  const open = () =>
    void load().then(
      () => document.dispatchEvent(new CustomEvent('search-open', { detail: field })),
      () => form.submit(),
    );
  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('click', open);
  field.addEventListener('input', (event) => {
    if (!event.isComposing) open();
  });
  field.addEventListener('compositionend', open);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    // Browsers that fill in forms send keys without a name.
    if (typeof event.key !== 'string') return;
    const writing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
    // A keyboard that is not Latin gives its own letter on the key of K.
    const isK = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() === 'k' : event.code === 'KeyK';
    const combined = isK && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !combined) return;
    event.preventDefault();
    open();
  });
}

export {};
