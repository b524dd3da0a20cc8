// Whether the screen is as narrow as a phone’s.
import { useEffect, useState } from 'preact/hooks';

const NARROW = '(width < 48rem)';

/** Follows the width of the screen. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => typeof matchMedia === 'function' && matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => {
      setNarrow(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return isNarrow;
}
