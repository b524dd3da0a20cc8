// The offer to keep the whole site: asks the service worker, shows how far it is, and says plainly what went wrong.
import { sizeWords } from '../../../library/size-words.ts';
import { askToPersist, readSpace } from '../../workbook/free-space.ts';
import { isSharedComputer } from '../../workbook/shared-computer.ts';
import {
  STOP,
  type Allow,
  type AskKept,
  type Ended,
  type IsKept,
  type KeepParts,
  type Outcome,
  type Part,
  type Progress,
  type TakeOut,
  type Trouble,
} from '../messages.ts';
import { isMetered } from '../metered.ts';
import * as texts from '../texts.ts';
import { NotInstalledError, register, withNewest } from './register.ts';
import { ownWorker, talk } from './talk.ts';

const NOTHING: IsKept = { parts: [], isCurrent: true, isBegun: false, bytes: 0 };
/** Milliseconds without a word from the worker after which it counts as gone: longer than it waits for any file. */
const PATIENCE = 90_000;

const WORDS: Record<'whole' | 'stopped' | Trouble, string> = {
  whole: texts.done,
  stopped: texts.stopped,
  full: texts.browserHasNoRoomLeft,
  connection: texts.connectionBroke,
  other: texts.serverDidNotSendTheFiles,
};

type Shown = 'forbidden' | 'held' | 'offer' | 'busy' | 'kept';

class OfflineOffer extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  #kept = NOTHING;
  #isHeld = false;
  #port: MessagePort | undefined;
  /** Whether “Stop” was pressed since it last began: also while nothing could hear it yet. */
  #isStopped = false;

  connectedCallback() {
    this.#isHeld = isSharedComputer() || isMetered();
    this.#find(`[data-why="${isSharedComputer() ? 'shared' : 'metered'}"]`).hidden = false;
    this.addEventListener('click', ({ target }) => {
      const wanted = target instanceof Element && target.closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (wanted) void this.#do(wanted);
    });
    void this.#begin();
  }

  async #begin() {
    if (!('serviceWorker' in navigator)) return this.#show('forbidden');
    const worker = await ownWorker(this.#base).catch(() => undefined);
    if (worker) this.#kept = await this.#ask(worker, { ask: 'kept' });
    this.#showState();
  }

  #ask = (worker: ServiceWorker, message: Allow | AskKept | TakeOut) => new Promise<IsKept>((resolve) => void talk(worker, message, resolve));
  #find = <Found extends Element = HTMLElement>(selector: string) => this.querySelector<Found>(selector)!;
  #bytes = (id: string) => Number(this.#find<HTMLDataElement>(`#${id}`).value);

  /** Shows one part. The focus that was on a button which is gone goes to the first of those that came. */
  #show(part: Shown) {
    const focused = document.activeElement;
    for (const one of this.querySelectorAll<HTMLElement>('[data-part]')) one.hidden = one.dataset['part'] !== part;
    if (focused && this.contains(focused) && focused.closest('[hidden]'))
      this.querySelector<HTMLElement>(`[data-part="${part}"] button:not([hidden])`)?.focus();
  }

  #say(words: string) {
    this.#find('[role="status"]').textContent = words;
  }

  /** Shows what is kept, or the offer. */
  #showState() {
    const { parts, isCurrent, isBegun, bytes } = this.#kept;
    if (parts.length === 0 && !isBegun) return this.#show(this.#isHeld ? 'held' : 'offer');
    const whole = parts.includes('downloads') ? texts.wholeSiteIsInThisBrowser : texts.allPagesAreInThisBrowser;
    this.#find('[data-kept]').textContent =
      parts.length === 0 ? texts.partOfTheSiteIsInThisBrowser : [whole(sizeWords(bytes)), ...(isCurrent ? [] : [texts.thereIsANewerVersion])].join(' ');
    const shows = {
      renew: parts.length > 0 && (!isCurrent || isMetered()),
      add: isCurrent && parts.length === 1,
      'go-on': parts.length === 0,
      'take-out': true,
    };
    for (const [what, isShown] of Object.entries(shows)) this.#find(`[data-do="${what}"]`).hidden = !isShown;
    this.#show('kept');
  }

  async #do(wanted: string) {
    const withDownloads = this.#find<HTMLInputElement>('input').checked;
    const parts: readonly Part[] = wanted === 'add' || withDownloads ? ['site', 'downloads'] : ['site'];
    this.#say('');
    if (wanted === 'show') this.#show('offer');
    else if (wanted === 'stop') this.#stop();
    else if (wanted === 'take-out') await this.#takeOut();
    else await this.#keep(parts);
  }

  #stop() {
    this.#isStopped = true;
    this.#port?.postMessage(STOP);
  }

  async #keep(parts: readonly Part[]) {
    this.#isStopped = false;
    this.#port = undefined;
    this.#progress({ done: 0, of: parts.reduce((bytes, part) => bytes + this.#bytes(`${part}-sent`), 0) });
    this.#show('busy');
    let worker: ServiceWorker | null;
    try {
      const registration = await register(this.#base);
      await this.#ask(registration.active!, { allow: 'update' });
      worker = (await withNewest(registration)).active;
    } catch (error) {
      if (!(error instanceof NotInstalledError)) return this.#show('forbidden');
      this.#showState();
      return this.#say(WORDS.connection);
    }
    if (!worker) return this.#show('forbidden');
    void askToPersist();
    let ended: Ended;
    do ended = this.#isStopped ? 'stopped' : await this.#keepForAWhile(worker, parts);
    while (ended === 'more');
    this.#kept = await this.#ask(worker, { ask: 'kept' });
    this.#showState();
    const space = ended === 'full' ? await readSpace() : undefined;
    this.#say([WORDS[ended], ...(space ? [texts.itAllowsThisSite(sizeWords(space.allowed))] : [])].join(' '));
  }

  #keepForAWhile = (worker: ServiceWorker, parts: readonly Part[]) =>
    new Promise<Ended>((resolve) => {
      const giveUp = () => resolve('connection');
      let timer = setTimeout(giveUp, PATIENCE);
      const message: KeepParts = { keep: 'parts', parts };
      this.#port = talk<Progress | Outcome>(worker, message, (said) => {
        clearTimeout(timer);
        if ('ended' in said) return resolve(said.ended);
        timer = setTimeout(giveUp, PATIENCE);
        this.#progress(said);
      });
    });

  #progress({ done, of }: Progress) {
    const bar = this.#find<HTMLProgressElement>('progress');
    bar.max = of;
    bar.value = done;
    this.#find('[data-done]').textContent = texts.sizeOfAll(sizeWords(done), sizeWords(of));
  }

  async #takeOut() {
    const worker = await ownWorker(this.#base);
    if (!worker) return;
    const { bytes } = this.#kept;
    this.#kept = await this.#ask(worker, { take: 'out' });
    this.#showState();
    this.#say(bytes ? texts.takenOutAndSizeIsFree(sizeWords(bytes)) : texts.takenOut);
  }
}

customElements.define('offline-offer', OfflineOffer);
