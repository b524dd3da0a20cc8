// Keeps the screen from going dark while a room looks at it, where the browser can.
import { useEffect } from 'preact/hooks';

/** While the component stands and its page is in view. A browser that cannot, or does not want to, changes nothing. */
export function useWakeLock(): void {
  useEffect(() => {
    // Missing in older browsers and on pages that are not secure.
    const locks = (navigator as { wakeLock?: WakeLock }).wakeLock;
    if (!locks) return undefined;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const take = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await locks.request('screen');
        if (isOver) await lock.release();
      } catch {
        // The battery is low, or the browser does not allow it: the screen may go dark.
      }
    };
    // The browser lets it go when the page is hidden.
    const again = () => void take();
    void take();
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
