// Recognises a link that was opened on the wrong page of this site, by the code that it carries.
import { applicationPath } from '../../library/applications.ts';
import { sitePath, type SiteFacts } from './context.ts';
import * as texts from './texts.ts';

interface Place {
  /** What the code holds, as a whole sentence. */
  message: string;
  label: string;
  /** The page that opens it, up to the code. */
  path: string;
}

/** By the letter of the code; see CodeFormat in exchange. */
const PLACES: Readonly<Record<string, Place>> = {
  t: { message: texts.thisIsALinkToAnAssignment, label: texts.openTheAssignment, path: applicationPath('learn', 't=') },
  i: { message: texts.thisIsAnInvitationToAReflectionSession, label: texts.openTheInvitation, path: applicationPath('answer', 's=') },
  w: { message: texts.thisIsAnInvitationToAddToAWorksheet, label: texts.openTheInvitation, path: applicationPath('worksheet', 's=') },
  c: { message: texts.thisIsALinkToACollectionOfPages, label: texts.openTheCollection, path: applicationPath('collection', 'c=') },
};

/** What the fragment of an address holds, and the way to where it is opened; undefined if it holds no code that a page opens. */
export function misplacedCode(fragment: string, site: SiteFacts): { message: string; label: string; href: string } | undefined {
  const [code, letter = ''] = /bt([a-z])\d{1,3}\.[\w-]+/.exec(fragment) ?? [];
  const place = PLACES[letter];
  return code && place ? { message: place.message, label: place.label, href: sitePath(site, place.path) + code } : undefined;
}
