// A text as one QR code or, where it is too long for one, as several parts that are shown one after the other.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { fitsQr, makeQr, toFrames, type QrPicture } from '../exchange/index.ts';
import { Button } from '../../components/app/Button.tsx';
import { Qr, QrDrawing } from './Qr.tsx';
import * as texts from './texts.ts';

/** How long each part is shown, in milliseconds: time for a camera to read it, and fewer than three changes a second. */
const EACH_MS = 700;

interface Props {
  text: string;
  label: string;
}

/** The code, or the parts. Where movement is not wanted they change by hand until somebody starts them. */
export function QrParts({ text, label }: Props) {
  const frames = useMemo(() => toFrames(text), [text]);
  return frames && !fitsQr(text) ? <Parts frames={frames} label={label} /> : <Qr text={text} label={label} />;
}

function Parts({ frames, label }: { frames: readonly string[]; label: string }) {
  const [at, setAt] = useState(0);
  // All are drawn before the first is shown: what is on the screen is the part that is named.
  const [pictures, setPictures] = useState<(QrPicture | undefined)[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(frames.map(makeQr)).then((made) => {
      if (isCurrent) setPictures(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [frames]);
  const picture = pictures[at];
  const [isPlaying, setPlaying] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const of = frames.length;
  const next = useCallback(() => setAt((now) => (now + 1) % of), [of]);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(next, EACH_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isPlaying, next]);
  return (
    <div>
      <p class="mb-3 max-w-read">{texts.thisIsMoreThanOneCodeHoldsFrames(frames.length)}</p>
      {picture ? (
        <QrDrawing picture={picture} label={texts.labelPartAtOfFrames(label, at + 1, frames.length)} />
      ) : (
        <p class="text-small text-soft">{texts.drawingTheCodes}</p>
      )}
      <div class="no-print mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={() => setPlaying(!isPlaying)}>{isPlaying ? texts.pause : texts.showOneAfterTheOther}</Button>
        <Button onClick={next}>{texts.nextPart}</Button>
        <p class="text-small text-soft tabular">{texts.partAtOfFrames(at + 1, frames.length)}</p>
      </div>
    </div>
  );
}
