// Which response headers which files of the built site need: one list, from which the settings of every kind of host are written.
import { SEARCH_FOLDER } from '../../library/applications.ts';
import { TRUSTED_TYPES } from '../../library/trusted-types.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers for some files, in place of those of the same name that all files have. Paths are below the site and end in a slash for folders. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Headers;
}

/** What a host sends with the site. */
export interface HostRules {
  /** The path below which the site stands, with slashes at both ends. */
  base: string;
  /** With every answer. */
  all: Headers;
  some: readonly HeaderRule[];
  /** Types of files that hosts may not know, by ending. */
  types: Readonly<Record<string, string>>;
}

/** What the build knows and this list needs. */
interface Built {
  base: string;
  /** The scripts that run as workers, below the site: a worker takes its policy from its own answer, and not from the page. */
  workers: readonly string[];
  /** Origins, such as a learning platform’s, that may show pages of the site inside their own. */
  framedBy: readonly string[];
}

/**
 * What every page may do. The page itself says which scripts and styles it runs, by their hashes, in its meta element; a policy here that
 * named scripts would have to change with each release.
 */
const pagePolicy = (framedBy: readonly string[]) =>
  [
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    ...TRUSTED_TYPES,
    `frame-ancestors ${framedBy.length > 0 ? ["'self'", ...framedBy].join(' ') : "'none'"}`,
  ].join('; ');

/** Search runs WebAssembly in a worker. Neither worker needs anything from elsewhere, or makes programs from text. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What a program of the site asks a browser for: the camera reads codes of a room. Everything else is refused. */
const PERMISSIONS =
  'camera=(self), clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self), accelerometer=(), autoplay=(), browsing-topics=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()';

const FRESH = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The list for a built site. Each rule comes from the security review’s tested guide; `no-referrer` would take the way back out of applications. */
export const hostRules = ({ base, workers, framedBy }: Built): HostRules => ({
  base,
  all: {
    'Content-Security-Policy': pagePolicy(framedBy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'Cache-Control': FRESH,
  },
  some: [
    // Their names change with what they hold.
    { paths: ['_astro/', `${SEARCH_FOLDER}/`], headers: { 'Cache-Control': FOR_EVER } },
    { paths: workers, headers: { 'Content-Security-Policy': WORKER_POLICY } },
  ],
  types: {
    '.woff2': 'font/woff2',
    '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json',
    '.pagefind': 'application/octet-stream',
    '.pf_meta': 'application/octet-stream',
    '.pf_index': 'application/octet-stream',
    '.pf_fragment': 'application/octet-stream',
    '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
});
