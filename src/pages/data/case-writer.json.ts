// /data/case-writer.json: what the form for a case study needs of the library.
import type { APIRoute } from 'astro';
import { writerData } from '../../features/case-writer/build.ts';
import { getGraph } from '../../library/load-astro.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(writerData(await getGraph())), { headers: { 'content-type': 'application/json' } });
