// Where documents are kept, how much room they take, and what could make them go.
import { useEffect, useState } from 'preact/hooks';
import { askToPersist, isPersisted, readSpace, type Health, type Space } from '../workbook/index.ts';
import { Button } from '../../components/app/Button.tsx';
import { wordSize } from './sizes.ts';
import * as texts from './texts.ts';

/** Said plainly, with the one thing that a person can ask the browser for. */
export function HowItIsKept({ health }: { health: Health }) {
  const [space, setSpace] = useState<Space>();
  const [persisted, setPersisted] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  /** Until the browser has told both, what it says would move under the reader. */
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    void Promise.all([readSpace().then(setSpace), isPersisted().then(setPersisted)]).finally(() => setKnown(true));
  }, [health]);
  if (health.state === 'visit-only' || health.state === 'memory-only') return null;
  const ask = async () => {
    const promised = await askToPersist();
    setPersisted(promised);
    setRefused(!promised);
  };
  return (
    <section aria-labelledby="kept" class={`prose mt-12 max-w-read ${isKnown ? '' : 'invisible'}`}>
      <h2 id="kept">{texts.howItIsKept}</h2>
      <p>{texts.everythingHereIsInThisBrowserSpace(space && texts.thisSiteUsesSizeOfAboutAllowed(wordSize(space.used), wordSize(space.allowed)))}</p>
      <p role="status">
        {persisted ? texts.browserHasAgreedNotToClearItByItself : texts.browserMayClearItByItselfWhenTheDeviceRuns}
        {refused && texts.youAskedItNotTo}
      </p>
      {persisted === false && !refused && (
        <p class="no-print">
          <Button onClick={() => void ask()}>{texts.askTheBrowserToKeepIt}</Button>
        </p>
      )}
      <ul>
        <li>{texts.safariClearsWhatSitesKeep}</li>
        <li>{texts.inAPrivateWindow}</li>
        <li>{texts.clearingTheBrowsersHistoryOrSiteDataClears}</li>
      </ul>
    </section>
  );
}
