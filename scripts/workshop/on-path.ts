// Finds programs of this machine by their names.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian keeps servers: not on the path of everybody. */
const ALSO = process.platform === 'win32' ? [] : ['/usr/sbin', '/usr/local/sbin'];

/** The path of the first program that is here, by the order of the names. */
export function findOnPath(names: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...ALSO];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
