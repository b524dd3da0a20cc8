// Old addresses of the overview of a dimension, and of a tab of it that goes on over several pages: what they name has moved to a page behind
// its tabs or to a later part, and is sought there under the same name.
// Without this script the reader lands on the link that leads there.

/** Goes where the part that the address names is now, or opens the fold that holds it. */
function leadOn() {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const link = target?.closest<HTMLAnchorElement>('a[data-moved]');
  if (link) {
    link.hash = location.hash;
    location.replace(link.href);
    return;
  }
  const fold = target?.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    target!.scrollIntoView();
  }
}

leadOn();
addEventListener('hashchange', leadOn);
