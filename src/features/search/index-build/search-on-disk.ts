// The search itself over an index on disk, in place of the network: for tests, and for measuring how often the right page is first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fragment, PagefindModule } from '../engine/index-files.ts';
import type { IndexFacts } from '../engine/protocol.ts';
import { Search } from '../engine/search.ts';

/** What stands before the content of every file that Pagefind compresses. */
const SIGNATURE = 'pagefind_dcd';

/**
 * A search over the index in `facts.folder`. Replaces `fetch` for the whole process, because Pagefind’s own module uses it.
 * @param facts the folder ends with a slash
 */
export function searchOnDisk(facts: IndexFacts): Search {
  globalThis.fetch = (url) => Promise.resolve(new Response(readFileSync((url as string).split('?')[0]!)));
  return new Search({
    facts,
    loadPagefind: () => import(/* @vite-ignore */ join(facts.folder, 'pagefind.js')) as Promise<PagefindModule>,
    fetchJson: (path) => {
      const file = join(facts.folder, path);
      return Promise.resolve(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined);
    },
    fetchRecord: (path) =>
      Promise.resolve(
        JSON.parse(
          gunzipSync(readFileSync(join(facts.folder, path)))
            .toString('utf8')
            .slice(SIGNATURE.length),
        ) as Fragment,
      ),
  });
}
