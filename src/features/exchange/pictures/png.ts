// Turns a drawing into a PNG, in the browser.

/** A drawing as SVG text, with its size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** How many pixels a pixel of the drawing becomes, so that it is sharp on paper. */
const SCALE = 2;
/** Browsers refuse larger canvases. */
const MOST_PIXELS = 8192;

/** The PNG; undefined where there is no browser to draw it, as in the build. @throws where the browser cannot */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob | undefined> {
  if (typeof document === 'undefined') return undefined;
  const scale = Math.min(SCALE, MOST_PIXELS / width, MOST_PIXELS / height);
  const image = new Image(width, height);
  // The content security policy allows pictures of this site and in data addresses.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser gave no picture.'));
    }, 'image/png');
  });
}
