// Reads a QR code with the camera, or from a picture. Nothing leaves the device.
import { useEffect, useRef, useState } from 'preact/hooks';
import { gatherFrames, scanPicture, scanWithCamera, type ScanFailure } from '../exchange/index.ts';
import { Button } from '../../components/app/Button.tsx';
import { FilePicker } from '../../components/app/FilePicker.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import * as texts from './texts.ts';

/** Two ways to scan. Calls `onText` with what each code says; with several codes of one text, once all are read. */
export function Scanner({ onText }: { onText: (text: string) => void }) {
  const [isOn, setOn] = useState(false);
  const [failure, setFailure] = useState<ScanFailure>();
  const [parts, setParts] = useState('');
  const gather = useRef(gatherFrames());
  const take = (text: string) => {
    const gathered = gather.current(text);
    setParts(gathered.state === 'more' ? texts.readOfPartsAreRead(gathered.read, gathered.of) : '');
    if (gathered.state === 'whole') onText(gathered.text);
    else if (gathered.state === 'not-a-frame') onText(text);
  };
  const pictures = async (files: File[]) => {
    setFailure(undefined);
    for (const file of files) {
      const result = await scanPicture(file);
      if (result.ok) take(result.text);
      else setFailure(result);
    }
  };
  return (
    <div>
      {isOn && (
        <Camera
          onText={take}
          onFailure={(reason) => {
            setFailure(reason);
            setOn(false);
          }}
        />
      )}
      <div class="mt-3 flex flex-wrap gap-3">
        <Button
          onClick={() => {
            setFailure(undefined);
            setOn(!isOn);
          }}
        >
          {isOn ? texts.stopTheCamera : texts.scanWithTheCamera}
        </Button>
        <FilePicker label={texts.chooseAPictureOfTheCode} accept="image/*" isMany onFiles={(files) => void pictures(files)} />
      </div>
      <p role="status" class="mt-2 font-semibold">
        {parts}
      </p>
      {failure && <Problem message={failure.message} whatToDo={failure.whatToDo} />}
    </div>
  );
}

function Camera({ onText, onFailure }: { onText: (text: string) => void; onFailure: (reason: ScanFailure) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ onText, onFailure });
  tell.current = { onText, onFailure };
  useEffect(() => {
    const ending = new AbortController();
    if (video.current)
      void scanWithCamera(video.current, (text) => tell.current.onText(text), ending.signal).then((started) => {
        if (!started.ok && !ending.signal.aborted) tell.current.onFailure(started);
      });
    return () => {
      ending.abort();
    };
  }, []);
  return <video ref={video} muted playsInline aria-label={texts.whatTheCameraSees} class="aspect-square w-full max-w-96 bg-sunk object-cover" />;
}
