// A window that the browser did not open.
import * as texts from './texts.ts';

interface Props {
  /** Where the window would have led. */
  href: string;
}

/** Says so, and offers a tab. */
export const NoWindow = ({ href }: Props) => (
  <p role="alert" class="mt-2">
    {texts.browserDidNotOpenAWindow}{' '}
    <a href={href} target="_blank" class="inline-block py-1">
      {texts.openItInANewTab}
    </a>
  </p>
);
