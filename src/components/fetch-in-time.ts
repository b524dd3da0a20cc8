// Fetching with an end: networks that are connected and never answer are common on wards and on trains, and browsers wait for minutes.

/** How long a server may take to begin its answer, in milliseconds, and to end it: longer than a slow network needs. */
export const MOST_TO_BEGIN = 20_000;
const MOST_IN_ALL = 60_000;

/**
 * Fetches an address. Rejects where no answer begins in time; reading the answer rejects where it does not end in time.
 * @param load what fetches, where the program has put something before the browser’s own
 */
export async function fetchInTime(address: RequestInfo | URL, how: RequestInit = {}, load = fetch): Promise<Response> {
  const ending = new AbortController();
  const stop = () => ending.abort();
  const beginning = setTimeout(stop, MOST_TO_BEGIN);
  setTimeout(stop, MOST_IN_ALL);
  try {
    return await load(address, { ...how, signal: ending.signal });
  } finally {
    clearTimeout(beginning);
  }
}
