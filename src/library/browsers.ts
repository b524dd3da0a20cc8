// Which browsers the site is made for: the one list that steers the build, what linters allow, which old browser tests run, and what the site says of itself.
import * as texts from './texts.ts';

/** A browser with the oldest version in which everything works. `id` is its name for build tools and for browserslist. */
interface SupportedBrowser {
  name: string;
  id: 'chrome' | 'edge' | 'firefox' | 'safari' | 'ios';
  oldest: string;
  /** The month in which that version came out. Example: 2023-01 */
  since: string;
}

/**
 * The oldest browsers in which people can read everything and use every application; older ones read (docs/decisions/020-browsers.md).
 * Versions and dates of release: MDN’s browser-compat-data.
 */
export const SUPPORTED_BROWSERS: readonly SupportedBrowser[] = [
  { name: 'Edge', id: 'edge', oldest: '109', since: '2023-01' },
  { name: 'Chrome', id: 'chrome', oldest: '109', since: '2023-01' },
  { name: 'Firefox', id: 'firefox', oldest: '115', since: '2023-07' },
  { name: texts.safariOnAMac, id: 'safari', oldest: '15.4', since: '2022-03' },
  { name: texts.safariOnAnIPhoneOrIPad, id: 'ios', oldest: '15.4', since: '2022-03' },
];

/** The list as Vite wants it, for styles. */
export const STYLE_TARGETS: string[] = SUPPORTED_BROWSERS.map(({ id, oldest }) => `${id}${oldest}`);

/**
 * The list as Vite wants it, for scripts. Before Safari 16 tools write fields of classes out, for a rare fault with those of classes inside functions
 * (bugs.webkit.org/236843): a tenth of what a page may weigh. No class here stands in a function, and linters look for the rest.
 */
export const SCRIPT_TARGETS: string[] = STYLE_TARGETS.map((target) => target.replace('15.4', '16'));

/** The list as queries of browserslist, for linters. */
export const BROWSERSLIST: string[] = SUPPORTED_BROWSERS.map(({ id, oldest }) => `${id === 'ios' ? 'ios_saf' : id} >= ${oldest}`);
