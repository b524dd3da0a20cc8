// /robots.txt: everything may be read; the sitemap says what there is.
import type { APIRoute } from 'astro';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
