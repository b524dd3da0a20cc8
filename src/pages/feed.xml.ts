// /feed.xml: entries by the day they were last read against their sources, newest first, as Atom.
import type { APIRoute } from 'astro';
import { escapeText } from '../features/exchange/index.ts';
import { getGraph } from '../library/load-astro.ts';
import { isSetApart } from '../library/refs.ts';
import { KIND_LABELS } from '../library/urls.ts';
import { site } from '../site.config.ts';
import { absolute } from '../site.ts';
import * as texts from './_texts.ts';

const MOST = 50;

export const GET: APIRoute = async () => {
  const graph = await getGraph();
  const entries = [...graph.nodes.values()]
    .map(({ entry }) => entry)
    .filter((entry) => !isSetApart(entry))
    .sort((a, b) => b.data.reviewed.localeCompare(a.data.reviewed) || a.data.title.localeCompare(b.data.title))
    .slice(0, MOST);
  const updated = `${entries[0]?.data.reviewed ?? '2026-01-01'}T00:00:00Z`;
  const items = entries.map((entry) => {
    const address = escapeText(absolute(graph.url(entry)));
    return `<entry><id>${address}</id><title>${escapeText(`${KIND_LABELS[entry.collection].one}: ${entry.data.title}`)}</title><link href="${address}"/><updated>${entry.data.reviewed}T00:00:00Z</updated><summary>${escapeText(entry.data.summary)}</summary></entry>`;
  });
  const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${absolute('/')}</id><title>${escapeText(texts.whatChangedOn(site.name))}</title><link href="${absolute('/feed.xml')}" rel="self"/><link href="${absolute('/')}"/><updated>${updated}</updated><author><name>${escapeText(site.organisation)}</name></author>${items.join('')}</feed>`;
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
