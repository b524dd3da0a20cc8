// What a page loads, its workers included, and what that weighs.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { site } from '../../src/site.config.ts';
import { bytesAsSent } from './compressed.ts';

/** The files that a page has loaded since it was watched or the list was emptied. */
export interface Loads {
  /** Their paths below the site; a page ends in a slash. */
  paths: string[];
  /** What those that are counted weigh as sent. */
  bytes(isCounted?: (path: string) => boolean): Promise<number>;
}

/** Watches a page from now on. @param root the folder whose files it loads */
export function watchLoads(page: Page, root: string): Loads {
  const paths: string[] = [];
  page.on('response', (response) => {
    if (response.ok()) paths.push(new URL(response.url()).pathname.slice(site.base.length));
  });
  return {
    paths,
    async bytes(isCounted = () => true) {
      const counted = paths.filter(isCounted).map((path) => bytesAsSent(join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path)));
      return (await Promise.all(counted)).reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}
