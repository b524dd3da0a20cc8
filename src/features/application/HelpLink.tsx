// A link to the phone numbers for help now.
import type { ComponentChildren } from 'preact';
import { sitePath, useApplication } from './context.ts';

/** The link, with words of its own. */
export function HelpLink({ children }: { children: ComponentChildren }) {
  const { site } = useApplication();
  return <a href={sitePath(site, '/help-now/')}>{children}</a>;
}
