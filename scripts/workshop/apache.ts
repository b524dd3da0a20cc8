// Serves files of the built site by Apache, with the settings that the build wrote for it.
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../src/site.config.ts';
import { DIST } from '../lib/dist.ts';
import type { RunningServer } from '../lib/static-server.ts';
import { findOnPath } from './on-path.ts';
import { makeFolder, runServer, settingsFor } from './server-program.ts';

/** Debian’s packages: the program without what starts it with the machine, and its list of types. */
export const APACHE_PACKAGES = ['apache2-bin', 'media-types'];

const MODULES = '/usr/lib/apache2/modules';
const TYPES = '/etc/mime.types';
/** What the hosting guide asks for, and what no Apache is without. */
const LOADED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];

/** The path of Debian’s Apache, if it is here. */
export const findApache = (): string | undefined => (existsSync(MODULES) && existsSync(TYPES) ? findOnPath(['apache2']) : undefined);

const settings = (folder: string, port: number) => `
ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/pid
ErrorLog /dev/stderr
ServerName localhost
Listen 127.0.0.1:${port}
${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
TypesConfig ${TYPES}
DocumentRoot ${folder}/www
<Directory ${folder}/www>
  AllowOverride All
  Require all granted
</Directory>
`;

/**
 * Starts Apache on a port of this machine. It never runs as root, who alone may be able to read the folder of the project: so it has copies.
 * @param files the files of the site to copy, as paths below it; they keep who may read them
 */
export async function startApache(program: string, port: number, files: readonly string[]): Promise<RunningServer> {
  const folder = makeFolder('apache');
  chmodSync(folder, 0o755);
  const root = join(folder, 'www', site.base);
  mkdirSync(root, { recursive: true });
  for (const file of files) cpSync(join(DIST, file), join(root, file), { recursive: true });
  writeFileSync(join(root, '.htaccess'), settingsFor('apache/.htaccess'));
  writeFileSync(join(folder, 'httpd.conf'), settings(folder, port));
  return runServer({ program, args: ['-f', join(folder, 'httpd.conf'), '-DFOREGROUND'], port, folder });
}
