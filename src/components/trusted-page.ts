// The one place where a page reads another: the policy of the pages lets nothing else make a page from text (Trusted Types; docs/hosting.md).
import { TRUSTED_POLICY, type WithTrustedTypes } from '../library/trusted-types.ts';
import { fetchInTime } from './fetch-in-time.ts';

/** Only this file can use it. What it makes comes from the site itself, as all that a page may fetch, into a document where no script runs. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(TRUSTED_POLICY, { createHTML: (html: string) => html });

/** The body of another page of this site, to take parts of it; no script of it runs. Rejects where it cannot be had in time, or is not there. */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetchInTime(address);
  if (!response.ok) throw new Error(address);
  // Without its head and the styles of its rest: they would be held against the policy of the page that reads it.
  const [, html = ''] = (await response.text()).replaceAll('<style', '<g').split('</head>');
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
