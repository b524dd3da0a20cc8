// Follows the fragment of the address, so that the back button of the browser walks through the screens.
import { useEffect, useState } from 'preact/hooks';
import { readRoute, type Route } from './route.ts';

/** The route of the address, kept up to date. */
export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setFragment(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return readRoute(fragment);
}

/** Goes to a fragment, as a step that the back button takes back. */
export function goTo(href: string): void {
  location.hash = href;
}

/** Goes to a fragment in place of this one: the back button does not come here again. */
export function replaceWith(href: string): void {
  location.replace(href);
}
