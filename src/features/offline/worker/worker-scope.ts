// The parts of a service worker’s global object that are used here: the project’s types are those of pages.
import type { Built } from '../built.ts';

/** Set when the site is built. */
declare const BUILT: Built;
export const built: Built = BUILT;

/** An event that the worker stays awake for. */
export interface Waitable {
  waitUntil(work: Promise<unknown>): void;
}

interface ServiceWorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Waitable) => void): void;
  addEventListener(type: 'message', listener: (event: Waitable & { data: unknown; ports: readonly MessagePort[] }) => void): void;
  addEventListener(type: 'fetch', listener: (event: Waitable & { request: Request }) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

export const worker = globalThis as unknown as ServiceWorkerScope;
