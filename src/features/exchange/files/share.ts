// Hands a file, or where that is not possible its words, to the device’s own way of sharing: mail, chat, a drive. Phones have one, and some computers.

/** What is shared. Files go as plain text: browsers share few other kinds. */
export interface Shared {
  title: string;
  /** The name without an ending. */
  name: string;
  /** What is in the file. */
  text: string;
  /** The same in a shorter form, for devices that share words only. */
  words: string;
}

/** Whether this device has such a way. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens it. Call it from a press: browsers refuse it otherwise. `given-up` if the person closed it. */
export async function share({ title, name, text, words }: Shared): Promise<'shared' | 'given-up' | 'failed'> {
  const files = [new File([text], `${name}.txt`, { type: 'text/plain' })];
  try {
    await navigator.share(typeof navigator.canShare === 'function' && navigator.canShare({ files }) ? { title, files } : { title, text: words });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'given-up' : 'failed';
  }
}
