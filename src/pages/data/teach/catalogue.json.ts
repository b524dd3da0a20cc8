// /data/teach/catalogue.json: everything that can be part of an assignment, and the ready-made assignments.
import type { APIRoute } from 'astro';
import { catalogue } from '../../../features/teach/library-data.ts';
import { getGraph } from '../../../library/load-astro.ts';
import { href } from '../../../site.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(catalogue(await getGraph(), href)), { headers: { 'content-type': 'application/json' } });
