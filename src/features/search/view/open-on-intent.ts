// Opens the search dialog at once and loads what fills it: when the button or a key for search is pressed, or a field that searches is used.
import { latinKey } from '../../../components/latin-key.ts';
import { areKeysOff } from '../../workbook/key-switch.ts';

declare global {
  interface DocumentEventMap {
    /** Asks for the answer to what the field of the open dialog holds. */
    'search-open': CustomEvent;
  }
}

const box = document.querySelector<HTMLDialogElement>('dialog[data-program]');
const field = box?.querySelector('input');

if (box && field) {
  const load = () => import(/* @vite-ignore */ box.dataset['program'] ?? '') as Promise<unknown>;
  const warm = () => void load().catch(() => undefined);
  const open = (form: HTMLFormElement, typed = '') => {
    if (typed) field.value = typed;
    if (!box.open) box.showModal();
    field.focus();
    // Marked from its end: a field that is too short for it shows the beginning.
    field.setSelectionRange(0, field.value.length, 'backward');
    field.scrollLeft = 0;
    // Where search cannot be loaded, or does not come, it does what it does without JavaScript: it leads to the A to Z.
    const late = setTimeout(() => box.open && form.submit(), 20_000);
    void load().then(
      () => {
        clearTimeout(late);
        document.dispatchEvent(new CustomEvent('search-open'));
      },
      () => form.submit(),
    );
  };
  box.querySelector('button')?.addEventListener('click', () => box.close());
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
  for (const form of forms) {
    for (const intent of ['pointerenter', 'focusin']) form.addEventListener(intent, warm, { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      open(form, form.querySelector('input')?.value);
    });
  }
  document.addEventListener('keydown', (event) => {
    const key = latinKey(event);
    const writing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey;
    const slash = key === '/' && alone && !writing && !areKeysOff(box.dataset['key'] ?? '');
    const combined = key === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !combined) return;
    event.preventDefault();
    open(forms[0]!);
  });
}
