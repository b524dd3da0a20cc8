// Text inside XML and HTML.

/** What XML 1.0 has no place for: control characters come along when text is pasted, halves of characters when it is cut. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an element or an attribute, of XML or HTML. */
export const escapeText = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => NAMES[letter]!);
