// The searches of this visit, kept in this tab until it is closed.
import { visitStore } from '../../workbook/visit-store.ts';

const KEY = 'recent-searches';
const MOST = 5;

/** The last searches, newest first. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(visitStore.get(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    // Whatever is kept there is not ours.
    return [];
  }
}

/** Keeps a search for this visit. Where storage is forbidden nothing is kept, and nothing else changes. */
export function rememberSearch(query: string) {
  const trimmed = query.trim();
  if (trimmed.length < 2) return;
  visitStore.set(KEY, JSON.stringify([trimmed, ...readRecent().filter((other) => other !== trimmed)].slice(0, MOST)));
}
