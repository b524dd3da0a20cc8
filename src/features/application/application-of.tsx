// An application made of its kinds of document, the page on which new things are begun, and its screens.
import type { ComponentType } from 'preact';
import type { DocumentKinds } from '../workbook/index.ts';
import { ApplicationFrame } from './ApplicationFrame.tsx';
import type { ApplicationParts, SiteFacts } from './context.ts';

/** A whole application that needs nothing from its page but facts of the site. `Routed` shows the screen that the address names. */
export const applicationOf = (kinds: DocumentKinds, start: ApplicationParts['start'], Routed: ComponentType) =>
  function Application({ site }: { site: SiteFacts }) {
    return (
      <ApplicationFrame site={site} kinds={kinds} start={start}>
        <Routed />
      </ApplicationFrame>
    );
  };
