// Pages whose links lead from file to file, so that they can be read from any folder, without a server.

/** A file as its path below the site, from the address of a page or a file there. Example: toolkit/ → toolkit/index.html */
const fileAt = (address: string) => (address === '' || address.endsWith('/') ? `${address}index.html` : address);

/**
 * How one file leads to an address of the site.
 * @param from the file, as its path below the site. Example: toolkit/personas/index.html
 * @param address what the page says, with the base path. Example: /area/glossary/#carer
 */
export function relativeTo(from: string, address: string, base: string): string {
  const end = address.search(/[?#]/u);
  const path = end < 0 ? address : address.slice(0, end);
  return '../'.repeat(from.split('/').length - 1) + fileAt(path.slice(base.length)) + (end < 0 ? '' : address.slice(end));
}

/** The page with its links to the site, its files and its forms leading from file to file. Scripts keep the addresses that they ask a server for. */
export function withRelativeLinks(html: string, from: string, base: string): string {
  const start = RegExp.escape(base);
  const lead = (_: string, before: string, address: string) => `${before}${relativeTo(from, address, base)}"`;
  return html
    .replace(new RegExp(`(<(?:a|link|script|img|form)\\b[^>]*?\\s(?:href|src|action)=")(${start}(?!/)[^"]*)"`, 'gu'), lead)
    .replace(new RegExp(`(\\burl\\()(${start}[^)]*)(?=\\))`, 'gu'), (_, before: string, address: string) => before + relativeTo(from, address, base))
    .replace(new RegExp(`(<meta http-equiv="refresh" content="\\d+;\\s*url=)(${start}[^"]*)"`, 'gu'), lead);
}
