// Addresses on the built site, below whatever base path it was built for.
import { site } from '../../src/site.config.ts';

/** The address of a path as the site writes it: `at('/toolkit/')` is `/area/toolkit/` for a site below `/area/`. */
export const at = (path: string): string => site.base + path.slice(1);
