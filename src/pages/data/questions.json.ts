// /data/questions.json: every question with its wording, and where it leads, for the reflection application.
import type { APIRoute } from 'astro';
import { questionData } from '../../features/reflect/build.ts';
import { getGraph } from '../../library/load-astro.ts';
import { href } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(questionData(await getGraph(), href)), { headers: { 'content-type': 'application/json' } });
