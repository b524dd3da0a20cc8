// /data/library.schema.json: the JSON Schema of library.json.
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { libraryDataSchema } from '../../library/open-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(z.toJSONSchema(libraryDataSchema), null, 2), { headers: { 'content-type': 'application/schema+json' } });
