// /data/toolkit/<id>.json: what the browser needs of a tool to begin a worksheet.
import type { APIRoute } from 'astro';
import { toolData } from '../../../features/toolkit/build.ts';
import { entryOfPage, pathsOfEntries } from '../../../library/load-astro.ts';

export const getStaticPaths = pathsOfEntries('tools');

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { entry } = await entryOfPage('tools', props.id);
  return new Response(JSON.stringify(toolData(entry)), { headers: { 'content-type': 'application/json' } });
};
