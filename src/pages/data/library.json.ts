// /data/library.json: the library as data. Its shape is described by library.schema.json and kept stable.
import type { APIRoute } from 'astro';
import { libraryData } from '../../library/open-data.ts';
import { getGraph } from '../../library/load-astro.ts';
import { site } from '../../site.config.ts';
import { absolute, href } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(libraryData(await getGraph(), { name: site.name, version: site.version, url: absolute('/'), address: href })), {
    headers: { 'content-type': 'application/json' },
  });
