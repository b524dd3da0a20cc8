// QR codes made here are read by an independent decoder and by the one the site uses.
import { BarcodeFormat, BinaryBitmap, DecodeHintType, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import { describe, expect, test } from 'vitest';
import { fitsQr, makeQr, MOST_QR_LETTERS, type QrPicture } from './make.ts';
import { loadQrLibrary } from './read.ts';

const SCALE = 4;

/** Draws the path of a picture as pixels: each `Mx yhWv1h-Wz` is a dark run. */
function draw({ size, path }: QrPicture) {
  const side = size * SCALE;
  const light = new Uint8ClampedArray(side * side).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      light.fill(0, row * side + Number(x) * SCALE, row * side + (Number(x) + Number(width)) * SCALE);
  return { side, light };
}

function readByZxing(picture: QrPicture): string {
  const { side, light } = draw(picture);
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, side, side)));
  return new QRCodeReader().decode(bitmap, new Map([[DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.QR_CODE]]])).getText();
}

async function readByOurs(picture: QrPicture): Promise<string | undefined> {
  const { side, light } = draw(picture);
  const data = Uint8ClampedArray.from({ length: side * side * 4 }, (_, index) => (index % 4 === 3 ? 255 : light[index >> 2]!));
  const read = await loadQrLibrary();
  return read({ data, width: side, height: side } as ImageData);
}

describe('a QR code', () => {
  const long = Array.from(
    { length: MOST_QR_LETTERS },
    (_, index) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[(index * 37 + (index >> 3)) % 64],
  ).join('');
  test.each([
    ['a short code', 'bta1.AAAm_9hYlnicq1bKSM3JyVeyijbUMdIxjtVRKlGyUjq85PC2w3uUagGVNAry'],
    ['one that would be of a version our reader cannot read', long.slice(0, 1050)],
    ['the longest that is made', long],
  ])('%s is read by both', async (_, text) => {
    const picture = (await makeQr(text))!;
    expect(readByZxing(picture)).toBe(text);
    expect(await readByOurs(picture)).toBe(text);
  });
  test('has four modules of light around it', async () => {
    const { size, path } = (await makeQr('x'))!;
    const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [Number(x), Number(y), Number(x) + Number(width)] as const);
    expect(Math.min(...places.map(([x]) => x), ...places.map(([, y]) => y))).toBe(4);
    expect(Math.max(...places.map(([, , end]) => end))).toBe(size - 4);
  });
  test('is not made of a text that is too long', async () => {
    expect(fitsQr(`${long}x`)).toBe(false);
    expect(await makeQr(`${long}x`)).toBeUndefined();
    expect(fitsQr('é'.repeat(MOST_QR_LETTERS - 1))).toBe(false);
  });
});
