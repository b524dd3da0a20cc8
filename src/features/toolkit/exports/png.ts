// Turns a drawing into a PNG, in the browser.
import type { Drawing } from '../drawing/draw.ts';

/** How many pixels a pixel of the drawing becomes. */
const SCALE = 2;
/** Browsers refuse larger canvases. */
const MOST_PIXELS = 8192;

/** @throws where the browser cannot draw it */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob> {
  const scale = Math.min(SCALE, MOST_PIXELS / width, MOST_PIXELS / height);
  const image = new Image(width, height);
  // The content security policy allows pictures of this site and in data addresses.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser gave no picture.'))), 'image/png'));
}
