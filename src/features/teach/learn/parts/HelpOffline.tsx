// Without a connection, a link to the help page would lead to an error of the browser, and away from what is written: the numbers are shown here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { TextButton } from '../../../../components/app/Button.tsx';
import { sitePath, useApplication } from '../../../application/index.ts';
import { HelpNumbers } from './HelpNumbers.tsx';
import * as texts from '../texts.ts';

const HELP_PAGE = '/help-now/';

/** Nothing until someone without a connection asks for help, with any link of the page; then the numbers, which take the focus. */
export function HelpOffline() {
  const { site } = useApplication();
  const [askedBy, setAskedBy] = useState<HTMLAnchorElement>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const meet = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || navigator.onLine || link.pathname !== sitePath(site, HELP_PAGE)) return;
      event.preventDefault();
      setAskedBy(link);
      heading.current?.focus();
    };
    document.addEventListener('click', meet);
    return () => document.removeEventListener('click', meet);
  }, [site]);
  useEffect(() => heading.current?.focus(), [askedBy]);
  if (!askedBy) return null;
  const close = () => {
    setAskedBy(undefined);
    askedBy.focus();
  };
  return (
    <section aria-labelledby="help-offline" class="no-print mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-4">
      <h2 id="help-offline" ref={heading} tabIndex={-1} class="text-title leading-tight font-bold outline-none">
        {texts.phoneNumbersForHelpNow}
      </h2>
      <p class="mt-1">{texts.thereIsNoConnection}</p>
      <HelpNumbers />
      <p class="mt-2">
        <TextButton onClick={close}>{texts.close}</TextButton>
      </p>
    </section>
  );
}
