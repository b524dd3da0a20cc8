// Which key was pressed, whatever letters are on it.

/**
 * The letter or sign in its small form, or the name of the key. A keyboard that is not Latin gives letters of its own: there the place of
 * the key counts, so that “л” on the key K is a “k”.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  // Browsers that fill in forms send keys without a name.
  if (typeof key !== 'string') return '';
  const isOther = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key);
  if (!isOther) return key.length === 1 ? key.toLowerCase() : key;
  return code === 'Slash' ? '/' : code.replace(/^Key/, '').toLowerCase();
}
