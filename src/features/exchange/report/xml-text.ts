// Text as XML and HTML can hold it: in office files, learning packages and the feed.

/** What XML 1.0 has no place for: control characters come along when text is pasted, halves of characters when it is cut. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** The text without characters that would make a file unreadable. */
export const withoutForbidden = (text: string) => text.replace(FORBIDDEN, '');

/** Text for an element or an attribute, of XML or HTML. */
export const escapeText = (text: string) => withoutForbidden(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
