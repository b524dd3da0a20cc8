// What the library offers, inside a screen that works without it too.
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { Retry } from '../../../../../components/app/Retry.tsx';
import { useApplication, useLoaded } from '../../../../application/index.ts';
import type { OptionsData } from '../../model/options-data.ts';
import { loadOptionsData } from '../load-options-data.ts';
import * as texts from '../../texts.ts';

/** Its content once the models and criteria are there; or that they could not be had, with a button that tries again. */
export function WithOptionsData({ children }: { children: (data: OptionsData) => ComponentChildren }) {
  const { site } = useApplication();
  const loaded = useLoaded(useCallback(() => loadOptionsData(site), [site]));
  return (
    <div class="no-print mt-10">
      {loaded.state === 'ready' && children(loaded.value)}
      {loaded.state === 'loading' && <p class="mt-3">{texts.fetching}</p>}
      {loaded.state === 'failed' && <Retry message={loaded.why} whatToDo={texts.nothingIsLost} onRetry={loaded.retry} />}
    </div>
  );
}
