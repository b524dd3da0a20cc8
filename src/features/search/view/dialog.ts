// The search dialog. Loading this file loads what a first query needs; the event `search-open` opens the dialog.
import { warm } from './client.ts';
import { element } from './element.ts';
import { isComposing } from './move-by-keys.ts';
import { SearchView, ways } from './search-view.ts';

/** The stylesheet of search comes with the dialog. */
const styled = new Promise<void>((done) => {
  const link = element('link', { rel: 'stylesheet', href: document.querySelector<HTMLElement>('form[data-search]')?.dataset['styles'] });
  // The dialog opens without its looks rather than not at all.
  link.onload = link.onerror = () => done();
  document.head.append(link);
});

let dialog: HTMLDialogElement | undefined;
let view: SearchView | undefined;

/** After “#”, which browsers do not send: what people search for stays with them. */
const allResults = (query: string) => `${ways.search}#${new URLSearchParams({ q: query.trim() }).toString()}`;

function make(): { dialog: HTMLDialogElement; view: SearchView } {
  const all = element('a', { href: ways.search, class: 'inline-block py-2' }, 'All results, with filters');
  const made = new SearchView({
    onChange: (query) => (all.href = query.trim() ? allResults(query) : ways.search),
    onSubmit: (query) => location.assign(query.trim() ? allResults(query) : ways.search),
  });
  const close = element('button', { type: 'button', class: 'min-h-12 shrink-0 cursor-pointer px-2 text-link underline underline-offset-4' }, 'Close');
  const box = element(
    'dialog',
    {
      'aria-label': 'Search',
      class:
        'm-0 h-dvh max-h-none w-full max-w-none overscroll-contain bg-paper p-4 text-ink backdrop:bg-ink/40 md:mx-auto md:mt-[8vh] md:h-auto md:max-h-[84vh] md:w-[46rem] md:rounded-2xl md:border-2 md:border-ink md:p-6',
    },
    element('div', { class: 'sticky -top-4 z-1 flex items-center gap-2 bg-paper py-1 md:-top-6' }, made.field, close),
    made.root,
    element('p', { class: 'text-small' }, all),
  );
  close.addEventListener('click', () => box.close());
  // A click outside the box: the dialog itself is hit only by its padding and its backdrop.
  box.addEventListener('pointerdown', (event) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    if (event.target === box && (event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom)) box.close();
  });
  box.addEventListener('keydown', (event) => {
    // In WebKit Escape only empties a search field, also when it is empty; here it closes in every browser.
    if (event.key === 'Escape' && !isComposing(event)) {
      event.preventDefault();
      box.close();
    } else made.onKey(event);
  });
  document.body.append(element('div', { class: 'search-ui' }, box));
  return { dialog: box, view: made };
}

/** Opens the dialog, with what has been typed elsewhere by the time it opens. */
async function open(typed: HTMLInputElement) {
  if (!dialog || !view) ({ dialog, view } = make());
  warm();
  await styled;
  const wasOpen = dialog.open;
  if (!wasOpen) dialog.showModal();
  view.field.focus();
  // What is typed while the dialog opens arrives in pieces.
  if (typed.value) view.search((wasOpen ? view.field.value : '') + typed.value);
  else if (!wasOpen) view.field.select();
  typed.value = '';
}

// This file is loaded by its address and exports nothing (see SearchField.astro); the page asks by an event.
document.addEventListener('search-open', ({ detail }) => void open(detail));
warm();
