// The keys that lead from the field into the results and back.

/** Where a key leads from a place in the list: its number, -1 for the field. From the field only the down arrow leads anywhere. */
function target(key: string, at: number, last: number): number | undefined {
  if (at < 0) return key === 'ArrowDown' && last >= 0 ? 0 : undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/**
 * Moves the focus by arrow keys, Home and End. A letter typed in the list goes on in the field.
 * @param links the results, in order
 */
export function moveByKeys(event: KeyboardEvent, field: HTMLInputElement, links: readonly HTMLElement[]) {
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0 && document.activeElement !== field) return;
  const to = target(event.key, at, links.length - 1);
  if (to !== undefined) {
    event.preventDefault();
    (links[to] ?? field).focus();
  } else if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) field.focus();
}
