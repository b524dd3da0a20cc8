// Which rows of a long table are near what is seen.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows that are near before anything is known. */
const FIRST = 15;
/** How far around the window still counts as near. */
const AROUND = '40% 0px';

/** Watches the rows (`tr[data-row]`) inside an element. Gives whether a row is near; where it does not watch, every row is. The row that somebody is in stays near. */
export function useNearRows(within: RefObject<HTMLElement>, isWatching: boolean): (row: string, index: number) => boolean {
  const [near, setNear] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const root = within.current;
    if (!isWatching || !root) return undefined;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((now) => {
          const next = new Set(now);
          for (const { target, isIntersecting } of entries) {
            const row = (target as HTMLElement).dataset['row']!;
            if (isIntersecting) next.add(row);
            else if (!target.contains(document.activeElement)) next.delete(row);
          }
          return next;
        }),
      { root, rootMargin: AROUND },
    );
    const watchAll = () => {
      observer.disconnect();
      for (const row of root.querySelectorAll('tr[data-row]')) observer.observe(row);
    };
    watchAll();
    const body = root.querySelector('tbody')!;
    const rows = new MutationObserver(watchAll);
    rows.observe(body, { childList: true });
    return () => {
      observer.disconnect();
      rows.disconnect();
    };
  }, [within, isWatching]);
  return (row, index) => !isWatching || (near?.has(row) ?? index < FIRST);
}
