// Keeps what the latest check of the content found while the site is developed, and tells those who show it.
import type { CheckedContent } from './check.ts';

let latest: CheckedContent | undefined;
const listeners = new Set<(checked: CheckedContent) => void>();

/** What the latest check found; nothing before the first. */
export const latestCheck = (): CheckedContent | undefined => latest;

/** Says what a check found. */
export function tellChecked(checked: CheckedContent): void {
  latest = checked;
  for (const listener of listeners) listener(checked);
}

/** Calls `listener` after each check. @returns what ends that */
export function onChecked(listener: (checked: CheckedContent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
