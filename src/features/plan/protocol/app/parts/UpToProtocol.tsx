// The way from a screen of a protocol up to its overview.
import { screenHref } from '../../../../application/index.ts';

/** The name of the protocol, as a link. */
export const UpToProtocol = ({ id, title }: { id: string; title: string }) => (
  <p class="no-print text-small">
    <a href={screenHref(id)} class="inline-flex min-h-11 items-center">
      {title}
    </a>
  </p>
);
