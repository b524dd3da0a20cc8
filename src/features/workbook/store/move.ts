// Moves all documents from one place to another, without losing any on the way.
import { randomId } from '../../exchange/index.ts';
import type { Store } from './store.ts';

/** Copies all, then takes them out of the first place. A document whose id is taken there gets a new one. Rejects where a copy fails; then all are still in the first place. */
export async function moveAll(from: Store, to: Store): Promise<string[]> {
  const documents = await from.all();
  const copied: string[] = [];
  try {
    for (const document of documents) {
      const there = await to.get(document.id);
      const copy = there ? { ...document, id: randomId() } : document;
      await to.put(copy, 0);
      copied.push(copy.id);
    }
  } catch (error) {
    for (const id of copied) await to.remove(id);
    throw error;
  }
  for (const { id } of documents) await from.remove(id);
  return documents.map(({ id }) => id);
}
