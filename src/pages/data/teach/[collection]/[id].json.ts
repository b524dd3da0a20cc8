// /data/teach/<collection>/<id>.json: an entry as learners receive it.
import type { APIRoute } from 'astro';
import type { LearnerEntry } from '../../../../features/teach/index.ts';
import { learnerEntries, teachableEntries } from '../../../../features/teach/library-data.ts';
import { getGraph } from '../../../../library/load-astro.ts';
import { href } from '../../../../site.ts';

export async function getStaticPaths() {
  const graph = await getGraph();
  return teachableEntries(graph)
    .map(learnerEntries(graph, href))
    .map((entry) => ({ params: { collection: entry.collection, id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: LearnerEntry }> = ({ props }) =>
  new Response(JSON.stringify(props.entry), { headers: { 'content-type': 'application/json' } });
