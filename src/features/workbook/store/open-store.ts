// Chooses where documents are kept: on this device; for this visit on a shared computer or where the device refuses; in memory where all is forbidden.
import type { Health } from '../health.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';
import { visitDocuments } from './visit.ts';

/** A store, and how good it is. */
export interface OpenedStore {
  store: Store;
  health: Health;
  /** Whether it was opened for a shared computer. */
  shared: boolean;
}

/** The best place there is. Never fails. */
export async function openStore(shared: boolean): Promise<OpenedStore> {
  if (!shared) {
    try {
      return { store: await openDevice(), health: { state: 'ok' }, shared };
    } catch {
      // The browser forbids it; try the next best.
    }
  }
  try {
    const store = visitDocuments();
    await store.all();
    return { store, health: { state: 'visit-only', why: shared ? 'shared-computer' : 'refused' }, shared };
  } catch {
    return { store: memoryStore(), health: { state: 'memory-only' }, shared };
  }
}

/** The store on the device. Loaded here, so that a page that only uses other parts of the workbook does not carry IndexedDB. */
export const openDevice = async (): Promise<Store> => (await import('./device.ts')).deviceStore();
