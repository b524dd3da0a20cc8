// /data/protocol.json: what the library gives to a new local protocol, for the application that writes one.
import type { APIRoute } from 'astro';
import { protocolData } from '../../features/plan/build.ts';
import { getGraph } from '../../library/load-astro.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(protocolData(await getGraph())), { headers: { 'content-type': 'application/json' } });
