// The keys with which answers are sealed until they are opened together.
import { canSeal, makeSealKeys } from '../exchange/index.ts';
import { keepDocumentKey } from '../workbook/index.ts';
import type { Anonymity } from './vocabulary.ts';

/** A new pair of keys below names, where this page can seal; the private one is kept once the document has an id. */
export async function keysFor(anonymity: Anonymity): Promise<{ sealKey: string | undefined; keep: (id: string) => Promise<void> }> {
  if (anonymity === 'names' || !canSeal()) return { sealKey: undefined, keep: async () => undefined };
  const { publicKey, privateKey } = await makeSealKeys();
  return { sealKey: publicKey, keep: (id) => keepDocumentKey(id, privateKey) };
}

/** Why sealed answers cannot be opened here. */
export class NoKeyError extends Error {}
