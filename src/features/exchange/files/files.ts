// Hands files to the person and takes files from them, without any server.

/** A file to be saved. */
export interface OutgoingFile {
  name: string;
  content: Blob;
}

/** Long enough for every browser to have begun reading the file. */
const KEEP_URL_MS = 60_000;

/** Offers a file as a download. Call it from a click: browsers may stop it otherwise. */
export function saveFile({ name, content }: OutgoingFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEEP_URL_MS);
}

/** A text file, in UTF-8. */
export const textFile = (name: string, text: string, type = 'text/plain'): OutgoingFile => ({
  name,
  content: new Blob([text], { type: `${type};charset=utf-8` }),
});

/** The text of a chosen file, or undefined if it is larger than `most` bytes. */
export const readTextFile = async (file: File, most = 20_000_000): Promise<string | undefined> => (file.size > most ? undefined : file.text());
