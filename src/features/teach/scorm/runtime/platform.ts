// One conversation with a learning platform: every call is made in its order, guarded, and what the platform refuses is remembered.
import type { ScormEdition } from '../scorm-edition.ts';
import { NAMES } from './elements.ts';
import type { ForeignApi } from './find-api.ts';

/** Something the platform refused. */
export interface Refusal {
  /** The call or the element. Examples: LMSInitialize, cmi.suspend_data */
  about: string;
  /** The platform’s number for it, or `none` where the call itself failed. */
  code: string;
}

/** A platform that can be spoken to. */
export interface Platform {
  initialize(): boolean;
  /** The value of an element; empty if it has none, or the platform does not know the element. */
  get(element: string): string;
  /** Writes an element, unless it was written with this value before. */
  set(element: string, value: string): boolean;
  /**
   * Has the platform keep what was written. False if it did not, and without a connection: a platform that is asked then may say that all went well,
   * and never send those values again.
   */
  commit(): boolean;
  /**
   * Writes again what was written before, through another value, since some platforms send only what has changed.
   * @param otherOf another value for an element for the moment between; undefined for what is left alone
   */
  writeAgain(otherOf: (element: string, value: string) => string | undefined): void;
  /** About how many bytes everything has that was written, as a page sends it when it is closed. */
  bytes(): number;
  /** Ends the conversation. Only the first call does anything. */
  terminate(): boolean;
  /** What the platform refuses now. An element that it takes later on is no longer there. */
  refusals(): Refusal[];
  isOpen(): boolean;
}

/** What each value costs beside itself in a form that is sent. */
const PART_BYTES = 100;

/** @param isOnline what the browser says of the connection */
export function platformOf(api: ForeignApi, edition: ScormEdition, isOnline: () => boolean = () => true): Platform {
  const { calls } = NAMES[edition];
  const written = new Map<string, string>();
  const refused = new Map<string, string>();
  let isOpen = false;

  const call = (name: string, ...values: string[]): string => {
    try {
      const method = api[name];
      // Some platforms answer with a boolean or a number.
      return typeof method === 'function' ? String(Reflect.apply(method, api, values) ?? '') : '';
    } catch {
      return '';
    }
  };
  const note = (about: string, wentWell: boolean) => {
    if (wentWell) refused.delete(about);
    else refused.set(about, call(calls.lastError) || 'none');
    return wentWell;
  };
  const does = (name: string, ...values: string[]) => /^(?:true|1)$/i.test(call(name, ...values));
  /** Some platforms say no to a conversation that they have begun by themselves; then they answer questions. */
  const isBegun = () => call(calls.get, NAMES[edition].status) !== '' && Number(call(calls.lastError)) === 0;

  return {
    initialize: () => (isOpen = note(calls.initialize, does(calls.initialize, '') || isBegun())),
    // Nothing, as some platforms write it.
    get: (element) => (isOpen ? call(calls.get, element).replace(/^(?:null|undefined)$/, '') : ''),
    set(element, value) {
      if (!isOpen || written.get(element) === value) return isOpen;
      const wentWell = note(element, does(calls.set, element, value));
      if (wentWell) written.set(element, value);
      return wentWell;
    },
    commit: () => isOpen && isOnline() && note(calls.commit, does(calls.commit, '')),
    writeAgain(otherOf) {
      if (!isOpen || !isOnline()) return;
      const others = Array.from(written).flatMap(([element, value]) => {
        const other = otherOf(element, value);
        return other === undefined ? [] : [{ element, value, other }];
      });
      for (const { element, other } of others) call(calls.set, element, other);
      call(calls.commit, '');
      for (const { element, value } of others) note(element, does(calls.set, element, value));
    },
    bytes: () => Array.from(written).reduce((sum, [element, value]) => sum + element.length + new TextEncoder().encode(value).length + PART_BYTES, 0),
    terminate() {
      if (!isOpen) return false;
      isOpen = false;
      return note(calls.terminate, does(calls.terminate, ''));
    },
    refusals: () => Array.from(refused, ([about, code]) => ({ about, code })),
    isOpen: () => isOpen,
  };
}
