// The parts of a page, read from its own headings, so that what its contents say and what it holds cannot differ.

/** A part of a page that can be jumped to. */
export interface PagePart {
  id: string;
  label: string;
}

const SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#34;': '"', '&amp;': '&' };

/** The headings of the second level of a page’s HTML that have an id, in order. What stands aside is no part. */
export const partsOfPage = (html: string): PagePart[] =>
  [...html.replace(/<aside\b.*?<\/aside>/gsu, '').matchAll(/<h2\b[^>]*?\sid="([^"]+)"[^>]*>(.*?)<\/h2>/gsu)].map(([, id, words]) => ({
    id: id!,
    label: words!
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/&(?:lt|gt|quot|amp|#3[49]);/gu, (sign) => SIGNS[sign]!),
  }));
