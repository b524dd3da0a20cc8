// From an action that was agreed elsewhere into the local protocol.
import { sendActionPath } from '../../library/protocol-links.ts';
import { sitePath, useApplication } from './context.ts';
import * as texts from './texts.ts';

interface Props {
  /** Id of the document that the action stands in. */
  document: string;
  action: string;
  /** What the action is, for whoever listens. */
  what: string;
}

/** The link that puts it there. */
export function ToProtocol({ document, action, what }: Props) {
  const { site } = useApplication();
  return (
    <a
      href={sitePath(site, sendActionPath({ document, action }))}
      aria-label={texts.putWhatIntoTheLocalProtocol(what)}
      class="no-print inline-flex min-h-11 items-center"
    >
      {texts.putItIntoTheLocalProtocol}
    </a>
  );
}
