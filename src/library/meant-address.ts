// Finds the address that was meant where a program wrote the “#” of a link as “%23”, so that all of it arrived as a path, or the “=” behind it as “%3D”.

/** A name and its “=”, encoded as often as programs passed it on. */
const ENCODED_NAME = /^[a-z]+%(?:25)*3D/i;

/** The words of a fragment, without its “#”, as they were meant: a program that encodes the “=” of a name encodes all behind it. */
export function meantFragment(words: string): string {
  if (!ENCODED_NAME.test(words)) return words;
  try {
    return meantFragment(decodeURIComponent(words));
  } catch {
    // Cut or changed by hand.
    return words;
  }
}

/**
 * The address with the fragment put right; undefined where there is none to put right. It is always on the site that was asked: only the
 * path and the fragment of the address change, whatever stands in them.
 */
export function meantAddress(asked: URL): URL | undefined {
  const [whole, path = '', fragment = ''] = /^(.*?)%(?:25)*23(.*)$/.exec(asked.pathname) ?? [];
  if (whole === undefined) return undefined;
  const meant = new URL(asked);
  meant.pathname = path;
  meant.hash = meantFragment(fragment);
  return meant;
}
