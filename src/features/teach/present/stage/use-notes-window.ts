// Opens the window with the presenter’s notes, and tells when the browser did not.
import { applicationPath } from '../../../../library/applications.ts';
import { useState } from 'preact/hooks';
import { sitePath, useApplication } from '../../../application/index.ts';
import { placeHref, type Source } from '../place.ts';

const WINDOW = 'presenter-notes';
const FEATURES = 'popup,width=900,height=760';

/** The address of the notes, the way to open them, and whether the browser has refused. */
export function useNotesWindow(source: Source, slide: number) {
  const { site } = useApplication();
  const [isBlocked, setBlocked] = useState(false);
  const href = sitePath(site, applicationPath('presenterNotes')) + placeHref(source, slide);
  const open = () => {
    const opened = window.open(href, WINDOW, FEATURES);
    setBlocked(opened === null);
    opened?.focus();
  };
  return { href, open, isBlocked, forget: () => setBlocked(false) };
}
