// Bytes as letters that survive links, messages and QR codes (RFC 4648, section 5, without padding).

/** Bytes as text. */
export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Text as bytes. Undefined if the text is not what toBase64url makes, to the last letter. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  // The last letter may carry bits that no byte uses: a change there would pass unseen.
  return toBase64url(bytes.slice(-3 + ((3 - (bytes.length % 3)) % 3))).at(-1) === text.at(-1) ? bytes : undefined;
}
