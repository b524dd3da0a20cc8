// /data/teach/facilitator/<id>.json: the facilitator notes of a case study, for the facilitator’s pack and the presenter’s window.
import type { APIRoute } from 'astro';
import { facilitatorNotes } from '../../../../features/teach/library-data.ts';
import { entryOfPage, pathsOfEntries } from '../../../../library/load-astro.ts';

export const getStaticPaths = pathsOfEntries('facilitator-notes');

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { entry } = await entryOfPage('facilitator-notes', props.id);
  return new Response(JSON.stringify(facilitatorNotes(entry)), { headers: { 'content-type': 'application/json' } });
};
