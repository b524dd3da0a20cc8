// What fills the search dialog. Loading this file loads what a first query needs; the event `search-open` asks for the answer to what is typed.
import { areKeysOff } from '../../workbook/key-switch.ts';
import { setKeysOff } from '../../workbook/switch-keys.ts';
import { warm } from './client.ts';
import { element } from './element.ts';
import { isComposing } from '../../../components/composing.ts';
import { SearchView, ways } from './search-view.ts';
import * as texts from '../texts.ts';

/** The dialog stands in the page, with a field in which people may be typing already. */
const box = document.querySelector<HTMLDialogElement>('dialog[data-program]')!;
const field = box.querySelector('input')!;

/** The stylesheet of search comes with the dialog. */
const styled = new Promise<void>((done) => {
  const link = element('link', { rel: 'stylesheet', href: box.dataset['styles'] });
  // The results come without their looks rather than not at all.
  link.onload = link.onerror = () => done();
  // After the styles of the page, which may stand in its body.
  document.body.append(link);
});

let view: SearchView | undefined;

/** After “#”, which browsers do not send: what people search for stays with them. */
const allResults = (query: string) => `${ways.search}#${new URLSearchParams({ q: query.trim() }).toString()}`;

/** The switch for the key “/”, where a person is whom the key has brought here by mistake. */
function keySwitch(): HTMLElement {
  const choice = element('input', { type: 'checkbox', class: 'size-5 accent-link' });
  const name = box.dataset['key'] ?? '';
  choice.checked = !areKeysOff(name);
  const told = element('span', { 'aria-live': 'polite' });
  choice.addEventListener('change', () => {
    const wanted = choice.checked;
    setKeysOff(name, !wanted);
    choice.checked = !areKeysOff(name);
    told.textContent = choice.checked === wanted ? '' : texts.thisBrowserKeepsNoChoices;
  });
  return element(
    'p',
    { class: 'text-small text-soft max-md:hidden' },
    element('label', { class: 'inline-flex min-h-11 items-center gap-2' }, choice, texts.keyOpensSearch),
    ' ',
    told,
  );
}

/** Fills the dialog. */
function fill(): SearchView {
  const all = element('a', { href: ways.search, class: 'inline-block py-2' }, texts.allResults);
  const made = new SearchView({
    field,
    onChange: (query) => (all.href = query.trim() ? allResults(query) : ways.search),
    onSubmit: (query) => location.assign(query.trim() ? allResults(query) : ways.search),
  });
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
  const foot = element('div', { class: 'flex flex-wrap items-center justify-between gap-x-6' }, element('p', { class: 'text-small' }, all), keySwitch());
  box.querySelector(':scope > p')!.replaceWith(made.root, foot);
  return made;
}

/** Answers what has been typed by the time that everything is there. */
async function answer() {
  warm();
  await styled;
  view ??= fill();
  if (field.value) view.search(field.value);
}

// This file is loaded by its address and exports nothing (see SearchDialog.astro); the page asks by an event.
document.addEventListener('search-open', () => void answer());
warm();
