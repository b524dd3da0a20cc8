// /site.webmanifest: what a browser needs to put the site among the programs of a device, in a window of its own.
import type { APIRoute } from 'astro';
import { ICONS, iconPath } from '../library/icons.ts';
import { site } from '../site.config.ts';
import { href } from '../site.ts';

const manifest = {
  id: href('/'),
  name: site.name,
  short_name: site.name,
  description: site.description,
  lang: site.language,
  dir: 'ltr',
  start_url: href('/'),
  scope: href('/'),
  display: 'standalone',
  // A manifest has one colour for light and dark: that of paper.
  background_color: site.browserColours.light,
  theme_color: site.browserColours.light,
  icons: ICONS.map((icon) => ({ src: href(iconPath(icon)), sizes: `${icon.size}x${icon.size}`, type: 'image/png', purpose: icon.purpose })),
};

export const GET: APIRoute = () => new Response(JSON.stringify(manifest, null, 2), { headers: { 'content-type': 'application/manifest+json' } });
