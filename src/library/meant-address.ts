// Finds the address that was meant where a program wrote the “#” of a link as “%23”, so that all of it arrived as a path.

/**
 * The address with the fragment put right; undefined where there is none to put right. It is always on the site that was asked: only the
 * path and the fragment of the address change, whatever stands in them.
 */
export function meantAddress(asked: URL): URL | undefined {
  const [path = '', ...fragment] = asked.pathname.split(/%23/);
  if (!fragment.length) return undefined;
  const meant = new URL(asked);
  meant.pathname = path;
  // The name of what the fragment carries ends with “=”, which the same programs write as “%3D”.
  meant.hash = fragment.join('%23').replace(/^([a-z]+)%3D/i, '$1=');
  return meant;
}
