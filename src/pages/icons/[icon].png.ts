// /icons/…: the mark of the site as pictures for devices, drawn from public/icon.svg.
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { ICONS, type Icon } from '../../library/icons.ts';
import { site } from '../../site.config.ts';

/** Pixels of a side of the drawing at 72 dots an inch, the density at which one unit of it is one pixel. */
const DRAWN = 52;
const PER_INCH = 72;
const mark = readFileSync('public/icon.svg');

export const getStaticPaths = (() => ICONS.map((icon) => ({ params: { icon: icon.id }, props: { ...icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Icon> = async ({ props: { size, share } }) => {
  const side = Math.round(size * share);
  const drawn = await sharp(mark, { density: (PER_INCH * side) / DRAWN })
    .resize(side, side)
    .toBuffer();
  const icon = sharp({ create: { width: size, height: size, channels: 3, background: site.browserColours.light } }).composite([{ input: drawn }]);
  return new Response(new Uint8Array(await icon.png({ compressionLevel: 9 }).toBuffer()), { headers: { 'content-type': 'image/png' } });
};
