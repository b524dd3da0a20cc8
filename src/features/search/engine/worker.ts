// The search worker: keeps searching off the page’s own thread, and notices when a part of the index cannot be loaded.
import { gunzipSync } from 'fflate';
import { fetchInTime } from '../../../components/fetch-in-time.ts';
import type { Fragment, PagefindModule } from './index-files.ts';
import type { FromWorker, IndexFacts, ToWorker } from './protocol.ts';
import { Search } from './search.ts';

/** What stands before the content of every file that Pagefind compresses. */
const SIGNATURE = 'pagefind_dcd';

let failures = 0;
const load = globalThis.fetch.bind(globalThis);
// Pagefind swallows the failure of a chunk; results would then be missing without a word.
globalThis.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
  try {
    const response = await fetchInTime(input, init, load);
    if (!response.ok) failures++;
    return response;
  } catch (error) {
    failures++;
    throw error;
  }
};

/**
 * The text of a compressed file. Safari before 16.4 cannot unpack by itself: there a library does. A worker is one file, so what unpacks is
 * taken from the library by its name: loaded when needed, all of it would come with each first search.
 */
async function unzipped(response: Response): Promise<string> {
  if (response.body && 'DecompressionStream' in globalThis) return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return new TextDecoder().decode(gunzipSync(new Uint8Array(await response.arrayBuffer())));
}

let search: Search | undefined;

function start(facts: IndexFacts): Search {
  return new Search({
    facts,
    // Pagefind’s own module is a file of the index, so that both are of one version.
    loadPagefind: () => import(/* @vite-ignore */ `${facts.folder}pagefind.js`) as Promise<PagefindModule>,
    fetchJson: async (path) => {
      const response = await fetch(facts.folder + path).catch(() => undefined);
      return response?.ok ? ((await response.json()) as unknown) : undefined;
    },
    fetchRecord: async (path) => {
      const response = await fetch(facts.folder + path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      const text = await unzipped(response);
      return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
    },
  });
}

const reply = (message: FromWorker) => postMessage(message);

async function obey({ data }: MessageEvent<ToWorker>): Promise<void> {
  try {
    search ??= start(data.facts);
    if (!data.ask) return await search.warm();
    const before = failures;
    const answer = await search.answer(data.ask);
    reply({ id: data.id, answer: { ...answer, incomplete: failures > before } });
  } catch (error) {
    reply({ id: data.id, failed: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', (event: MessageEvent<ToWorker>) => void obey(event));
