// Reads a QR code from pixels: by the browser’s own detector where there is one, otherwise by a library loaded when first used.

/** The part of the Barcode Detection API that is used. TypeScript’s own types do not know it. */
interface Detector {
  detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

async function findDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return undefined;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
}

/** Looks at a picture and gives the text of the QR code in it, or undefined if it sees none. */
export type QrReader = (picture: ImageData) => Promise<string | undefined>;

/** Reads with the library alone. Works on any pixels, in any browser. */
export async function loadQrLibrary(): Promise<QrReader> {
  const { default: readPixels } = await import('jsqr');
  return ({ data, width, height }) => Promise.resolve(readPixels(data, width, height)?.data);
}

/** The best reader this browser has. A detector that fails, or sees nothing, is followed by the library. */
export async function findQrReader(): Promise<QrReader> {
  const [detector, library] = await Promise.all([findDetector(), loadQrLibrary()]);
  if (!detector) return library;
  return async (picture) => {
    const found = await detector.detect(picture).catch(() => []);
    return found[0]?.rawValue ?? library(picture);
  };
}
