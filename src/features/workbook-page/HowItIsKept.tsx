// Where documents are kept, how much room they take, and what could make them go.
import { useEffect, useState } from 'preact/hooks';
import { askToPersist, isPersisted, readSpace, type Health, type Space } from '../workbook/index.ts';
import { Button } from '../../components/app/Button.tsx';
import { wordSize } from './sizes.ts';

/** Said plainly, with the one thing that a person can ask the browser for. */
export function HowItIsKept({ health }: { health: Health }) {
  const [space, setSpace] = useState<Space>();
  const [persisted, setPersisted] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void readSpace().then(setSpace);
    void isPersisted().then(setPersisted);
  }, [health]);
  if (health.state === 'visit-only' || health.state === 'memory-only') return null;
  const ask = async () => {
    const promised = await askToPersist();
    setPersisted(promised);
    setRefused(!promised);
  };
  return (
    <section aria-labelledby="kept" class="prose mt-12 max-w-read">
      <h2 id="kept">How it is kept</h2>
      <p>
        Everything here is in this browser, on this device, and nowhere else.{' '}
        {space && `This site uses ${wordSize(space.used)} of about ${wordSize(space.allowed)} that the browser allows. `}
        Another browser or another device does not have it. To take it there, save it to a file.
      </p>
      <p role="status">
        {persisted ? 'The browser has agreed not to clear it by itself.' : 'The browser may clear it by itself when the device runs out of space.'}
        {refused &&
          ' You asked it not to, and it has not agreed. Some browsers agree later, for sites that you use often. Until then, save to a file what matters.'}
      </p>
      {persisted === false && !refused && (
        <p class="no-print">
          <Button onClick={() => void ask()}>Ask the browser to keep it</Button>
        </p>
      )}
      <ul>
        <li>Safari clears what sites keep when you have not visited them for seven days. On an iPhone or iPad, all browsers may do so.</li>
        <li>In a private window, everything goes when you close the window.</li>
        <li>Clearing the browser’s history or site data clears the workbook as well.</li>
      </ul>
    </section>
  );
}
