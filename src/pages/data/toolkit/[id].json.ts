// /data/toolkit/<id>.json: what the browser needs of a tool to begin a worksheet.
import type { APIRoute } from 'astro';
import { toolData } from '../../../features/toolkit/build.ts';
import { getGraph } from '../../../library/load-astro.ts';

export async function getStaticPaths() {
  return (await getGraph()).all('tools').map((tool) => ({ params: { id: tool.id }, props: { data: toolData(tool) } }));
}

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['data']), { headers: { 'content-type': 'application/json' } });
