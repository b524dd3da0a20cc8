// What a page of this site calls itself.
import { fetchInTime } from '../../components/fetch-in-time.ts';

/** The title at the address, which may be a path of the site; undefined where the page cannot be had. */
export async function titleOfPage(address: string): Promise<string | undefined> {
  try {
    const answer = await fetchInTime(address);
    if (!answer.ok) return undefined;
    return new DOMParser()
      .parseFromString(await answer.text(), 'text/html')
      .querySelector('h1')
      ?.textContent.trim();
  } catch {
    return undefined;
  }
}
