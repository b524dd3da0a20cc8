// Where on this site someone was before this page, in the same tab.

/** The address with its fragment; undefined where the browser does not tell, or the page before was on another site. */
export function cameFrom(): URL | undefined {
  if (!('navigation' in globalThis)) return undefined;
  const { currentEntry } = navigation;
  const before = currentEntry && navigation.entries()[currentEntry.index - 1]?.url;
  return before ? new URL(before) : undefined;
}
