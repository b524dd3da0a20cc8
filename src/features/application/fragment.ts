// The fragment of the address, which says where in an application someone is: the back button of the browser walks through the screens.
import { useEffect, useRef, useState } from 'preact/hooks';
import { meantFragment } from '../../library/meant-address.ts';

/** Where “Skip to content” leads. It is no place of an application. */
const SKIP_LINK = '#main';

/** Says whether a fragment may be gone to, after asking the person if need be. */
type Guard = (to: string) => Promise<boolean>;
let guard: Guard | undefined;

/** Has every step to another fragment of this page wait for an answer. Returns the way to stop. */
export function guardLeaving(ask: Guard): () => void {
  guard = ask;
  return () => {
    if (guard === ask) guard = undefined;
  };
}

/** The fragment with its “#”, kept up to date. The skip link moves the focus and leaves it as it is. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash === SKIP_LINK ? '' : location.hash);
  const latest = useRef(fragment);
  useEffect(() => {
    const go = (wanted: string) => {
      latest.current = wanted;
      setFragment(wanted);
    };
    const settle = (wanted: string, may: boolean) => {
      // Whoever has gone further meanwhile is asked about that place.
      if (location.hash !== wanted) return;
      if (may) go(wanted);
      else history.replaceState(history.state, '', latest.current || location.pathname);
    };
    const follow = () => {
      if (location.hash === SKIP_LINK) {
        // So that loading the page again opens the same place.
        history.replaceState(history.state, '', latest.current || location.pathname);
        return;
      }
      const wanted = location.hash;
      if (!guard || wanted === latest.current) go(wanted);
      else void guard(wanted).then((may) => settle(wanted, may));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return fragment;
}

/** Goes to a fragment, as a step that the back button takes back. */
export function goTo(href: string): void {
  location.hash = href;
}

/** Goes to a fragment in place of this one: the back button does not come here again. */
export function replaceWith(href: string): void {
  location.replace(href);
}

/** The fragment of a screen of a document. */
export const screenHref = (id: string, ...path: (string | number)[]) => `#${[id, ...path].join('/')}`;

/** The words of a fragment without its “#”, as they were meant: mail programs write the “=” of a link as “%3D”. */
export const placeIn = (fragment: string): string => meantFragment(fragment.replace(/^#/, ''));

/** Decodes a part of a fragment. One that was cut or typed by hand, and cannot be decoded, stays as it is. */
export function decodeFragment(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
