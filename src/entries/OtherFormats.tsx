// Other formats of an entry, each with its language, who made it and when. Nothing where there is none.
import type { AnyEntry } from '../library/entry.ts';
import { FORMAT_KINDS } from '../library/schemas/common.ts';
import { longDay } from '../library/words.ts';
import { href } from '../site.ts';
import * as texts from './texts.ts';

/** Links to them, in the order in which the entry names them. */
export function OtherFormats({ entry: { data } }: { entry: AnyEntry }) {
  const formats = 'otherFormats' in data ? (data.otherFormats ?? []) : [];
  if (formats.length === 0) return null;
  return (
    <ul data-plain class="text-small" aria-label={texts.otherFormats}>
      {formats.map(({ kind, url, language, madeBy, made }) => (
        <li key={url}>
          <a href={url.startsWith('/') ? href(url) : url} hreflang={language} lang={language}>
            {FORMAT_KINDS[kind]}
          </a>
          <span class="text-soft"> {texts.madeBy(madeBy, longDay(made))}</span>
        </li>
      ))}
    </ul>
  );
}
