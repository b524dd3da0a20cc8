// Addresses as pages need them: under the base path, and absolute for machines.
import { site } from './site.config.ts';

const base = site.base.replace(/\/$/, '');

/** An address under the base path. Example: href('/toolkit/') → /area/toolkit/ */
export const href = (path: string) => `${base}${path}`;

/** What applications are given of the site. */
export const siteFacts = { name: site.name, base: href('/') };

/** The full public address of a path. */
export const absolute = (path: string) => new URL(href(path), site.url).href;
