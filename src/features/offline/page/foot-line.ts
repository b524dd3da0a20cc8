// Lines at the foot of the window, on any page: the page itself holds no place for them.

const FOOT = { position: 'sticky', bottom: '0' };
const LINE = { padding: '0.5rem 1.25rem', borderTop: '2px solid', background: 'var(--color-raised)' };
const BUTTON = { minHeight: '2.75rem', paddingInline: '1rem', color: 'var(--color-link)', textDecoration: 'underline', cursor: 'pointer' };
/** Room that is left for what has the focus, for each line. */
const ROOM_REM = 8;

/** What is said now, each in a line of its own: what comes later pushes nothing away, since some of it is told only once. */
const lines = new Map<string, HTMLElement>();

function lay(change: () => void): void {
  change();
  document.documentElement.style.scrollPaddingBottom = lines.size > 0 ? `${lines.size * ROOM_REM}rem` : '';
}

function footOf(page: Document): HTMLElement {
  const there = page.querySelector<HTMLElement>('body > [data-foot]');
  if (there) return there;
  const foot = page.createElement('div');
  foot.className = 'no-print';
  foot.dataset['foot'] = '';
  Object.assign(foot.style, FOOT);
  page.body.append(foot);
  return foot;
}

/** Says something beside what is said there already, once, until the last of its buttons is pressed. */
export function sayAtFoot(what: string, buttons: readonly (readonly [label: string, press?: () => void])[]): void {
  const line = document.createElement('div');
  Object.assign(line.style, LINE);
  const words = document.createElement('span');
  words.role = 'status';
  const close = () =>
    lay(() => {
      line.remove();
      lines.delete(what);
    });
  line.append(
    words,
    ...buttons.map(([label, press]) => {
      const one = document.createElement('button');
      one.textContent = label;
      one.onclick = press ?? close;
      Object.assign(one.style, BUTTON);
      return one;
    }),
  );
  lay(() => {
    lines.get(what)?.remove();
    lines.set(what, line);
    footOf(document).append(line);
  });
  // Screen readers tell of what comes into a place that is there.
  setTimeout(() => (words.textContent = what), 100);
}
