// What the dialog has to know of the page it stands on.

export interface PageFacts {
  action: 'keep' | 'assign';
  /** Base path of the site, with slashes at both ends. */
  base: string;
  /** Path of the page without the base path, with the choice of models and the place on it that the address names. Example: /glossary/#no-wrong-door */
  path: string;
  /** Path of the page with the base path, as the catalogue has it. */
  url: string;
  /** The place on the page that the address names, without “#”; empty if none. */
  anchor: string;
  title: string;
}

/** The heading or, of a question in a list, the words of the place that the address names; without one, the page’s own title. */
function titleOf(anchor: string): string {
  const place = anchor ? document.getElementById(anchor) : null;
  const words = place?.matches('h1, h2, h3') ? place : place?.querySelector('h2, h3, p.font-semibold');
  // The title of a document ends with the name of the site.
  return words?.textContent.trim() ?? document.title.split(' – ').slice(0, -1).join(' – ');
}

/** Reads the page from the link that was pressed, which holds the page’s own path. */
export function readPage(link: HTMLAnchorElement): PageFacts {
  const own = decodeURIComponent(link.hash.replace('#add=', ''));
  const url = location.pathname;
  const choice = /^\?models=[a-z0-9,-]+$/.test(location.search) ? location.search : '';
  const anchor = /^#[a-z0-9-]+$/.test(location.hash) ? location.hash.slice(1) : '';
  return {
    action: link.dataset['action'] === 'assign' ? 'assign' : 'keep',
    base: url.slice(0, url.length - own.length + 1),
    path: own + choice + (anchor && `#${anchor}`),
    url,
    anchor,
    title: titleOf(anchor),
  };
}
