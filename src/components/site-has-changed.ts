// Tells a page that is older than the site from one that has no connection: after a release the programs that it names may be gone.
import { fetchInTime } from './fetch-in-time.ts';

/** The programs and styles of the page, by their addresses: the names change with what is in them and in what they load. */
function programsOf(page: Document): string[] {
  const named = [...page.querySelectorAll('script[src], link[rel="stylesheet"], astro-island[component-url]')];
  return named.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? one.getAttribute('component-url') ?? '');
}

/** Whether the page that is open now names other programs on the server. False where the server does not answer. */
export async function siteHasChanged(): Promise<boolean> {
  try {
    const answer = await fetchInTime(location.pathname, { cache: 'no-cache' });
    if (!answer.ok) return false;
    const now = await answer.text();
    return programsOf(document).some((address) => !now.includes(address));
  } catch {
    return false;
  }
}
