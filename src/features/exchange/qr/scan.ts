// Reads a QR code with the camera or from a picture, all on the device.
import * as texts from '../texts.ts';
import { findQrReader } from './read.ts';

/** Why scanning did not work, and what to do. */
export interface ScanFailure {
  ok: false;
  reason: 'no-camera' | 'not-allowed' | 'camera-busy' | 'no-code' | 'no-picture';
  message: string;
  whatToDo: string;
}

const FAILURES: Record<ScanFailure['reason'], Pick<ScanFailure, 'message' | 'whatToDo'>> = {
  'no-camera': { message: texts.noCamera, whatToDo: texts.chooseAPictureInstead },
  'not-allowed': { message: texts.cameraIsNotAllowed, whatToDo: texts.allowTheCamera },
  'camera-busy': { message: texts.cameraDidNotStart, whatToDo: texts.closeOtherPrograms },
  'no-code': { message: texts.noCodeInThisPicture, whatToDo: texts.takeThePictureAgain },
  'no-picture': { message: texts.thisIsNoPicture, whatToDo: texts.chooseAPhoto },
};
const fail = (reason: ScanFailure['reason']): ScanFailure => ({ ok: false, reason, ...FAILURES[reason] });

/** Longer sides are made smaller first: more pixels make reading slow, not better. */
const LONGEST_SIDE = 1600;
/** The library misses some pictures at one size and reads them at another, so several are tried: in turn for a picture, frame by frame for the camera. */
const ZOOMS = [1, 1.25, 0.85, 1.6, 2, 0.5] as const;
const PAUSE_MS = 120;

interface Drawable {
  source: CanvasImageSource;
  width: number;
  height: number;
}

/** Draws pictures onto one canvas, larger or smaller, and gives their pixels. */
function makePixelReader(): (drawable: Drawable, zoom: number) => ImageData | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return ({ source, width, height }, zoom) => {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height)) * zoom;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    if (!context || canvas.width === 0 || canvas.height === 0) return undefined;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
}

/** Reads the QR code in a picture file, such as a screenshot or a photo. */
export async function scanPicture(file: Blob): Promise<{ ok: true; text: string } | ScanFailure> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return fail('no-picture');
  const [read, pixelsOf] = [await findQrReader(), makePixelReader()];
  try {
    for (const zoom of ZOOMS) {
      const pixels = pixelsOf({ source: bitmap, width: bitmap.width, height: bitmap.height }, zoom);
      const text = pixels && (await read(pixels));
      if (text) return { ok: true, text };
    }
    return fail('no-code');
  } finally {
    bitmap.close();
  }
}

async function openCamera(): Promise<MediaStream | ScanFailure> {
  // Missing where the page is not served securely.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return fail('no-camera');
  try {
    return await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return fail('not-allowed');
    return fail(name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-camera' : 'camera-busy');
  }
}

/**
 * Shows the camera in a video element and calls `onText` with the text of each QR code seen, once per code in a row. Gives a function
 * that stops and frees the camera; aborting the signal does so too, also while the camera still starts.
 */
export async function scanWithCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<{ ok: true; stop: () => void } | ScanFailure> {
  const stream = await openCamera();
  if ('ok' in stream) return stream;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  let isRunning = true;
  let frame = 0;
  const stop = () => {
    isRunning = false;
    clearTimeout(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });

  const read = await findQrReader();
  const pixelsOf = makePixelReader();
  const look = async () => {
    const zoom = ZOOMS[frame++ % ZOOMS.length]!;
    const hasPicture = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
    const pixels = hasPicture ? pixelsOf({ source: video, width: video.videoWidth, height: video.videoHeight }, zoom) : undefined;
    const text = pixels && (await read(pixels));
    if (!isRunning) return;
    if (text && text !== last) onText((last = text));
    if (isRunning) timer = setTimeout(() => void look(), PAUSE_MS);
  };
  if (isRunning) {
    video.srcObject = stream;
    // Playing is interrupted when the scan stops at once; that is no failure.
    await video.play().catch(() => undefined);
    void look();
  }
  return { ok: true, stop };
}
