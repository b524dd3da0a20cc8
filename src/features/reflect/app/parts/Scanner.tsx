// Reads a QR code with the camera, or from a picture. Nothing leaves the device.
import { useEffect, useRef, useState } from 'preact/hooks';
import { scanPicture, scanWithCamera, type ScanFailure } from '../../../exchange/index.ts';
import { Button } from '../../../../components/app/Button.tsx';
import { FilePicker } from '../../../../components/app/FilePicker.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';

/** Two ways to scan. Calls `onText` with what each code says. */
export function Scanner({ onText }: { onText: (text: string) => void }) {
  const [isOn, setOn] = useState(false);
  const [failure, setFailure] = useState<ScanFailure>();
  const picture = async ([file]: File[]) => {
    setFailure(undefined);
    const result = file && (await scanPicture(file));
    if (result?.ok) onText(result.text);
    else setFailure(result);
  };
  return (
    <div>
      {isOn && (
        <Camera
          onText={onText}
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
          {isOn ? 'Stop the camera' : 'Scan with the camera'}
        </Button>
        <FilePicker label="Choose a picture of the code" accept="image/*" onFiles={(files) => void picture(files)} />
      </div>
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
  return <video ref={video} muted playsInline aria-label="What the camera sees" class="aspect-square w-full max-w-96 bg-sunk object-cover" />;
}
