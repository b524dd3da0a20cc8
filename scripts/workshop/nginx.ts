// Serves the built site by nginx, with the settings that the build wrote for it.
import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunningServer } from '../lib/static-server.ts';
import { findOnPath } from './on-path.ts';
import { documentRoot, makeFolder, runServer, setLine, settingsFor } from './server-program.ts';

/** Debian’s package. */
export const NGINX_PACKAGES = ['nginx'];

/** The path of nginx, if it is here. */
export const findNginx = (): string | undefined => findOnPath(['nginx']);

/** What nginx tells of itself: its version, and where its own settings are. */
function about(program: string): { version: string; settings: string } {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const found = (pattern: RegExp, otherwise: string) => pattern.exec(stderr)?.[1] ?? otherwise;
  return { version: found(/nginx\/(\S+)/, ''), settings: dirname(found(/--conf-path=(\S+)/, '/etc/nginx/nginx.conf')) };
}

/** Its name and version, for people. */
export const describeNginx = (program: string): string => `nginx ${about(program).version}`;

/** What surrounds the settings of the site: everything that nginx writes stays in one folder. Root gives its rights away, but not here, where the site may lie in a folder of its own. */
const around = (folder: string) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log stderr;
events {}
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include site.conf;
}
`;

/** Starts nginx on a port of this machine. Set are the lines that the hosting guide says: where to listen, and the folder. */
export async function startNginx(program: string, port: number): Promise<RunningServer> {
  const folder = makeFolder('nginx');
  const shipped = settingsFor('nginx/both-together.conf');
  const listening = setLine(shipped, 'listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(folder, 'site.conf'), setLine(listening, 'root /srv/both-together;', `root ${documentRoot(folder)};`));
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  symlinkSync(join(about(program).settings, 'mime.types'), join(folder, 'mime.types'));
  return runServer({ program, args: ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], port, folder });
}
