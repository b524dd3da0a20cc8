// Lists the files of a folder of the built site.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as paths with slashes from there, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
