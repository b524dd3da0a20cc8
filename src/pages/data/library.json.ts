// /data/library.json: the library as data. Its shape is described by library.schema.json and docs/library-json.md, and kept stable.
import type { APIRoute } from 'astro';
import { libraryData } from '../../library/open-data.ts';
import { getGraph } from '../../library/load-astro.ts';
import { readPublished, readRedirects } from '../../library/published.ts';
import { site } from '../../site.config.ts';
import { absolute, href } from '../../site.ts';

export const GET: APIRoute = async () => {
  const about = { name: site.name, version: site.version, url: absolute('/'), address: href };
  const records = { published: readPublished(process.cwd()), redirects: readRedirects(process.cwd()) };
  return new Response(JSON.stringify(libraryData(await getGraph(), about, records)), { headers: { 'content-type': 'application/json' } });
};
