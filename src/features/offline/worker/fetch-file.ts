// Fetches a file of the site in the state that this version knows, or fails: a server that is half way through an update, a sign-in page of a
// network and a filter all answer too.
import { fetchInTime } from '../../../components/fetch-in-time.ts';
import type { ListedFile } from '../built.ts';
import { REVISION_LENGTH, revisionMark } from '../revision.ts';
import { addressOf } from './names.ts';
import { isPage, isWhatWasAsked } from './what-is-kept.ts';

/** What came is not the file in its state. */
export class OtherFileError extends Error {}

async function hasRevision(response: Response, revision: string): Promise<boolean> {
  if (isPage(response.headers)) return (await response.text()).includes(revisionMark(revision));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(revision.slice(0, REVISION_LENGTH));
}

/** Fetches a file. Rejects with OtherFileError, or as fetching does. */
export async function fetchFile([path, revision]: ListedFile): Promise<Response> {
  const address = addressOf(path);
  // Past the browser’s own cache, which may hold the file as an earlier release had it.
  const response = await fetchInTime(address, revision === null ? {} : { cache: 'no-cache' });
  if (!isWhatWasAsked(address, response) || (revision !== null && !(await hasRevision(response.clone(), revision)))) throw new OtherFileError(path);
  return response;
}
