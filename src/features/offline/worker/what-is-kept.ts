// What the service worker may keep: answers that are what was asked for, under addresses that tell nothing of what was typed.

/** The address under which an answer is kept: without what people typed or carried behind “?” and “#”. */
export function keptUnder(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/**
 * The address of the page that was meant by an address without the slash at its end, as people type it. Hosts lead on to it; without a
 * connection nobody does. Undefined for a file, or where the slash is there.
 */
export function withSlash(address: string): string | undefined {
  const url = new URL(address);
  if (/\/$|\.\w+$/.test(url.pathname)) return undefined;
  url.pathname += '/';
  return url.href;
}

/** What a file of the site is sent as, by its ending; a path without one is a page. Files of other endings may be anything but a page. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '': /^text\/html\b/,
  html: /^text\/html\b/,
  js: /^(?:text|application)\/(?:x-)?javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  woff2: /^(?:font\/|application\/(?:font-|x-font-|octet-stream))/,
  svg: /^image\/svg\+xml\b/,
  png: /^image\/png\b/,
};
const ANYTHING_BUT_A_PAGE = /^(?!text\/html\b)/;

/** Whether an answer calls itself a page. */
export const isPage = (headers: Headers): boolean => TYPES['html']!.test(headers.get('Content-Type') ?? '');

/** Whether a page is one of this site’s: each names its own program. A sign-in page of a network answers for pages as well. */
export const isOfThisSite = (html: string, base: string): boolean => html.includes(`${base}_astro/`);

/** As much of an answer as the judgement needs. */
export type Answer = Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>;

/**
 * Whether an answer is the file that was asked for. A sign-in page of a network, a filter’s own page, or a host that sends its home page
 * in place of a missing file answers 200 as well; kept in place of a program, it would shut an application for good.
 */
export function isWhatWasAsked(address: string, { status, type, redirected, headers }: Answer): boolean {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  const ending = /\.(\w+)$/.exec(new URL(address).pathname)?.[1] ?? '';
  return (TYPES[ending] ?? ANYTHING_BUT_A_PAGE).test(headers.get('Content-Type') ?? '');
}
