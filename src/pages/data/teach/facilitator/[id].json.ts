// /data/teach/facilitator/<id>.json: the facilitator notes of a case study, for the facilitator’s pack and the presenter’s window.
import type { APIRoute } from 'astro';
import type { FacilitatorNotes } from '../../../../features/teach/index.ts';
import { facilitatorNotes } from '../../../../features/teach/library-data.ts';
import { getGraph } from '../../../../library/load-astro.ts';

export const getStaticPaths = async () =>
  (await getGraph())
    .all('facilitator-notes')
    .map(facilitatorNotes)
    .map((notes) => ({ params: { id: notes.id }, props: { notes } }));

export const GET: APIRoute<{ notes: FacilitatorNotes }> = ({ props }) =>
  new Response(JSON.stringify(props.notes), { headers: { 'content-type': 'application/json' } });
