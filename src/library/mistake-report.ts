// What a reader sends who found a mistake on a page: the same text for an e-mail and for copying.
import * as texts from './texts.ts';

/** What is known of a mistake. */
interface Mistake {
  /** Address of the page. */
  page: string;
  /** What is wrong there, in the reader’s words. */
  wrong: string;
  /** Of the library. */
  version: string;
}

/** The text of a report. */
export const reportText = ({ page, wrong, version }: Mistake): string => texts.mistakeReport(page.trim(), version, wrong.trim());

/** Longer addresses of e-mails are cut off by some programs. In characters. */
const LONGEST_ADDRESS = 1900;

/**
 * The address that opens a prepared e-mail.
 * @param contact where reports go. Example: mailto:library@example.org
 * @returns nothing where the contact is no mail address, or the text too long for an address
 */
export function preparedMail(contact: string, subject: string, text: string): string | undefined {
  if (!contact.startsWith('mailto:')) return undefined;
  const address = `${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}
