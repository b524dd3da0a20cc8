// Says on an open page that a new version of it is there, and leaves the loading to whoever reads or types. Nothing is loaded anew by itself.
import * as texts from '../texts.ts';

/** Milliseconds after which a page that comes into view again asks whether there is a new version: browsers ask only when a page is opened. */
const ASK_AGAIN = 60 * 60 * 1000;

const revisionIn = (html: string) => /<meta name="rev" content="(\w+)"/.exec(html)?.[1];

/** Whether the server has this page in another state than it is shown in. */
async function isOlder(): Promise<boolean> {
  const now = revisionIn(await (await fetch(location.pathname)).text());
  return now !== undefined && now !== revisionIn(document.head.innerHTML);
}

/** A line at the foot of the window. */
const LINE = { position: 'sticky', bottom: '0', padding: '0.5rem 1.25rem', borderTop: '2px solid', background: 'var(--color-raised)' };
const BUTTON = { minHeight: '2.75rem', paddingInline: '1rem', color: 'var(--color-link)', textDecoration: 'underline', cursor: 'pointer' };
/** Room that is left for what has the focus. */
const ROOM = '8rem';

/** Says it, and takes it away again on “Later”. */
function say(): void {
  const box = document.createElement('div');
  box.className = 'no-print';
  Object.assign(box.style, LINE);
  const words = document.createElement('span');
  words.role = 'status';
  const button = (label: string, press: () => void) => {
    const one = document.createElement('button');
    one.textContent = label;
    one.onclick = press;
    Object.assign(one.style, BUTTON);
    return one;
  };
  box.append(
    words,
    button(texts.loadIt, () => location.reload()),
    button(texts.later, () => box.remove()),
  );
  document.body.append(box);
  document.documentElement.style.scrollPaddingBottom = ROOM;
  // Screen readers tell of what comes into a place that is there.
  setTimeout(() => (words.textContent = texts.newVersionOfThisPageIsThere), 100);
}

/** From now on the page says so, once. */
export function tellOfNewVersions(container: ServiceWorkerContainer): void {
  let asked = Date.now();
  let isSaid = false;
  container.addEventListener('controllerchange', () => {
    void isOlder().then((older) => {
      if (older && !isSaid) say();
      isSaid ||= older;
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    void container.ready.then((registration) => registration.update()).catch(() => undefined);
  });
}
