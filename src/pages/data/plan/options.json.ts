// /data/plan/options.json: models and ready criteria for an options appraisal.
import type { APIRoute } from 'astro';
import { optionsData } from '../../../features/plan/build.ts';
import { loadAppraisalCriteria } from '../../../library/appraisal-criteria.ts';
import { getGraph } from '../../../library/load-astro.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(optionsData(await getGraph(), loadAppraisalCriteria(process.cwd()))), { headers: { 'content-type': 'application/json' } });
