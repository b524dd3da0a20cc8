// Serves the built site to the tests: by nginx with the settings that the build wrote for it, or by the small server where nginx is not here.
import { site } from '../../src/site.config.ts';
import { requireDist } from '../lib/dist.ts';
import { findFreePort, startServer, type RunningServer } from '../lib/static-server.ts';
import { describeNginx, findNginx, startNginx } from './nginx.ts';

/** Whether the site is sent with the headers of the settings for hosts. */
export const isHosted = (): boolean => findNginx() !== undefined;

/** The one line that says what serves. */
export function describeHost(): string {
  const nginx = findNginx();
  return nginx ? `Server: ${describeNginx(nginx)}, with the settings of the build` : 'Server: the small one of the project, since nginx is not here';
}

/** Starts to serve on a port, or on any that is free. */
export async function startHostedSite(port?: number): Promise<RunningServer> {
  const nginx = findNginx();
  if (!nginx) return startServer({ root: requireDist(), port: port ?? 0, base: site.base });
  return startNginx(nginx, port ?? (await findFreePort()));
}
