// Says on an open page that a new version of it is there, and leaves the loading to whoever reads or types. Nothing is loaded anew by itself.
import * as texts from '../texts.ts';
import { sayAtFoot } from './foot-line.ts';

/** Milliseconds after which a page that comes into view again asks whether there is a new version: browsers ask only when a page is opened. */
const ASK_AGAIN = 60 * 60 * 1000;

const revisionIn = (html: string) => /<meta name="rev" content="(\w+)"/.exec(html)?.[1];

/** Whether the server has this page in another state than it is shown in. */
async function isOlder(): Promise<boolean> {
  const now = revisionIn(await (await fetch(location.pathname)).text());
  return now !== undefined && now !== revisionIn(document.head.innerHTML);
}

const say = () => sayAtFoot(texts.newVersionOfThisPageIsThere, [[texts.loadIt, () => location.reload()], [texts.later]]);

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
