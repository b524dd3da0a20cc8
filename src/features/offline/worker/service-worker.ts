// The service worker: keeps what has been read, the search index, what teaching in a room needs, and the whole site where somebody asks for it, so
// that they work without a connection. It is registered only after somebody has searched, taught or asked (see page/), and it never sends anything.
//
// A new version is taken in whole or not at all: until everything that was kept is there in its new state, the version before answers. It then
// takes over at once, and the files of the version before stay for an hour, for pages that are open. No page is loaded anew by it. Where somebody
// has deleted the caches, as with “Delete everything”, nothing is kept until somebody asks again, although this worker goes on until its pages close.
import { isAllow, isAskKept, isKeepParts, isKeepRoom, isTakeOut, KEEP_SEARCH, STOP, type KeepParts, type Outcome, type Progress } from '../messages.ts';
import { mayUpdate, noteAsked } from './allowed.ts';
import { answerFromNowOn } from './answers.ts';
import { isSearchKept, keepSearch } from './search-index.ts';
import { keepRoom, keepShell } from './shell.ts';
import { readRecord } from './site-record.ts';
import { noteTakeover } from './sweep.ts';
import { keepParts, StoppedError, takeOut, troubleOf, whatIsKept } from './whole-site.ts';
import { unlessDeleted } from './unless-deleted.ts';
import { worker } from './worker-scope.ts';

async function install(): Promise<void> {
  const [whole, isSearched] = [await readRecord(), await isSearchKept()];
  if ((whole || isSearched) && !(await mayUpdate())) throw new Error('This line is metered: what is kept stays as it is until there is another.');
  await keepShell();
  if (isSearched) await keepSearch();
  if (whole) await keepParts(whole.parts);
  await worker.skipWaiting();
}

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(noteTakeover().then(() => worker.clients.claim()));
});

/** Milliseconds after which a page has to ask again: browsers stop a worker that is busy for minutes. */
const A_WHILE = 60_000;

/** Keeps parts of the site for a while, and tells a page how far it is. */
async function keepForAWhile({ parts }: KeepParts, port: MessagePort, isDeleted: () => boolean): Promise<void> {
  const until = Date.now() + A_WHILE;
  let isStopped = false;
  const say = (words: Progress | Outcome) => {
    if (!isStopped) port.postMessage(words);
  };
  port.onmessage = ({ data }) => {
    if (data !== STOP) return;
    say({ ended: 'stopped' });
    isStopped = true;
  };
  try {
    await keepShell();
    await keepParts(parts, { tell: say, isStopped: () => isStopped || isDeleted() || Date.now() > until });
    say({ ended: 'whole' });
  } catch (error) {
    if (isDeleted()) say({ ended: 'stopped' });
    else say({ ended: error instanceof StoppedError ? 'more' : troubleOf(error) });
  }
}

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  const [port] = ports;
  if (data === KEEP_SEARCH) event.waitUntil(unlessDeleted(() => keepShell().then(keepSearch)));
  if (isKeepRoom(data)) event.waitUntil(unlessDeleted(() => keepShell().then(() => keepRoom(data.files))));
  if (!port) return;
  if (isKeepParts(data)) event.waitUntil(unlessDeleted((isDeleted) => keepForAWhile(data, port, isDeleted)));
  if (isAskKept(data)) event.waitUntil(whatIsKept().then((kept) => port.postMessage(kept)));
  if (isAllow(data)) event.waitUntil(noteAsked().then(() => port.postMessage(null)));
  if (isTakeOut(data)) event.waitUntil(takeOut().then((kept) => port.postMessage(kept)));
});

answerFromNowOn();
