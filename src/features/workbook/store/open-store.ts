// Chooses where documents are kept: on this device; for this visit on a shared computer or where the device cannot be used; in memory where all is forbidden.
import type { Health } from '../health.ts';
import { memoryStore } from './memory.ts';
import { OpenFailure, whyNotOpen } from '../open-failure.ts';
import type { Store } from './store.ts';
import { visitDocuments } from './visit.ts';

/** A store, and how good it is. */
export interface OpenedStore {
  store: Store;
  health: Health;
  /** Whether it was opened for a shared computer. */
  shared: boolean;
  /** Resolves if the device’s storage can be opened after all. */
  late?: Promise<void>;
}

/** What the store on the device tells when the browser takes it away. */
export type Lost = () => void;

/** The best place there is. Never fails. */
export async function openStore(shared: boolean, lost: Lost): Promise<OpenedStore> {
  let failure: OpenFailure | undefined;
  if (!shared) {
    try {
      return { store: await openDevice(lost), health: { state: 'ok' }, shared };
    } catch (error) {
      failure = error instanceof OpenFailure ? error : new OpenFailure(whyNotOpen(error), error);
    }
  }
  const why = failure?.why ?? 'shared-computer';
  const opened = { shared, ...(failure && { late: failure.late }) };
  try {
    const store = visitDocuments();
    await store.all();
    return { ...opened, store, health: { state: 'visit-only', why } };
  } catch {
    return { ...opened, store: memoryStore(), health: { state: 'memory-only', why } };
  }
}

/** Deletes the database of a device, where it cannot be opened. */
export const deleteDatabase = async (): Promise<void> => (await import('./device.ts')).deleteDatabase();

/** The store on the device. Loaded here, so that a page that only uses other parts of the workbook does not carry IndexedDB. */
export const openDevice = async (lost: Lost = () => undefined): Promise<Store> => (await import('./device.ts')).deviceStore(lost);
