// What a page of this site calls itself.
import { fetchPage } from '../../components/trusted-page.ts';

/** The title at the address, which may be a path of the site; undefined where the page cannot be had. */
export async function titleOfPage(address: string): Promise<string | undefined> {
  try {
    return (await fetchPage(address)).querySelector('h1')?.textContent.trim();
  } catch {
    return undefined;
  }
}
