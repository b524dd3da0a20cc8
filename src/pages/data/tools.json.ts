// /data/tools.json: the tools, to choose one from for a new worksheet.
import type { APIRoute } from 'astro';
import { listedTool } from '../../features/toolkit/build.ts';
import { byTitle } from '../../library/graph.ts';
import { getGraph } from '../../library/load-astro.ts';

export const GET: APIRoute = async () => {
  const tools = (await getGraph()).all('tools').toSorted(byTitle).map(listedTool);
  return new Response(JSON.stringify(tools), { headers: { 'content-type': 'application/json' } });
};
