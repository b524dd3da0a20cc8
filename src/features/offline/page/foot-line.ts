// A line at the foot of the window, on any page: the page itself holds no place for it.

const LINE = { position: 'sticky', bottom: '0', padding: '0.5rem 1.25rem', borderTop: '2px solid', background: 'var(--color-raised)' };
const BUTTON = { minHeight: '2.75rem', paddingInline: '1rem', color: 'var(--color-link)', textDecoration: 'underline', cursor: 'pointer' };
/** Room that is left for what has the focus. */
const ROOM = '8rem';

/** Says something, in place of what was said there before, until the last of the buttons is pressed. */
export function sayAtFoot(what: string, buttons: readonly (readonly [label: string, press?: () => void])[]): void {
  document.querySelector('body > [data-foot]')?.remove();
  const box = document.createElement('div');
  box.className = 'no-print';
  box.dataset['foot'] = '';
  Object.assign(box.style, LINE);
  const words = document.createElement('span');
  words.role = 'status';
  box.append(
    words,
    ...buttons.map(([label, press]) => {
      const one = document.createElement('button');
      one.textContent = label;
      one.onclick = press ?? (() => box.remove());
      Object.assign(one.style, BUTTON);
      return one;
    }),
  );
  document.body.append(box);
  document.documentElement.style.scrollPaddingBottom = ROOM;
  // Screen readers tell of what comes into a place that is there.
  setTimeout(() => (words.textContent = what), 100);
}
