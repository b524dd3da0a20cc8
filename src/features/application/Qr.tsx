// A QR code, made on the device.
import { useEffect, useState } from 'preact/hooks';
import { makeQr, type QrPicture } from '../exchange/index.ts';
import * as texts from './texts.ts';

type Made = { state: 'making' } | { state: 'ready'; picture: QrPicture } | { state: 'too-large' } | { state: 'failed' };

/** A QR code that is made already. */
export const QrDrawing = ({ picture: { size, path }, label }: { picture: QrPicture; label: string }) => (
  <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} class="bg-white w-full max-w-96" shape-rendering="crispEdges">
    <rect width={size} height={size} fill="#fff" />
    <path d={path} fill="#000" />
  </svg>
);

/** The code as a picture; or, if there is too much for one, a sentence that says so. */
export function Qr({ text, label }: { text: string; label: string }) {
  const [made, setMade] = useState<Made>({ state: 'making' });
  useEffect(() => {
    let isCurrent = true;
    void makeQr(text).then(
      (picture) => {
        if (isCurrent) setMade(picture ? { state: 'ready', picture } : { state: 'too-large' });
      },
      () => {
        if (isCurrent) setMade({ state: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (made.state === 'making') return <p class="text-small text-soft">{texts.drawingTheCode}</p>;
  if (made.state === 'too-large') return <p class="max-w-read">{texts.thisIsTooMuchForAQRCodeThatAPhoneCanRead}</p>;
  if (made.state === 'failed') return <p class="max-w-read">{texts.qrCodeCouldNotBeDrawn}</p>;
  return <QrDrawing picture={made.picture} label={label} />;
}
