// Text as the XML inside office files can hold it.

/** Whether XML 1.0 has a place for a character. Control characters come along when text is pasted, and halves of characters when it is cut. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** The text without characters that would make an office file unreadable. */
export const withoutForbidden = (text: string) => Array.from(text).filter(isAllowed).join('');
