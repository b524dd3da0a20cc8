// /data/teach/<collection>/<id>.json: an entry as learners receive it.
import type { APIRoute } from 'astro';
import type { LearnerEntry } from '../../../../features/teach/index.ts';
import { learnerEntries, teachableEntries } from '../../../../features/teach/library-data.ts';
import { getGraph } from '../../../../library/load-astro.ts';
import { href } from '../../../../site.ts';

export async function getStaticPaths() {
  const graph = await getGraph();
  const make = learnerEntries(graph, href);
  // Each is made when its file is written: those of a large library are more than memory should hold.
  return teachableEntries(graph).map((entry) => ({ params: { collection: entry.collection, id: entry.id }, props: { make: () => make(entry) } }));
}

export const GET: APIRoute<{ make: () => LearnerEntry }> = ({ props }) =>
  new Response(JSON.stringify(props.make()), { headers: { 'content-type': 'application/json' } });
