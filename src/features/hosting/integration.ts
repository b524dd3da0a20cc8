// Writes the settings for hosts beside the built site, once all of it is there.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterBuild } from '../../library/after-build.ts';
import { site } from '../../site.config.ts';
import { htaccess } from './apache.ts';
import { webConfig } from './iis.ts';
import { nginxConf } from './nginx.ts';
import { azureConfig, headersFile } from './platforms.ts';
import { hostRules, type HostRules } from './rules.ts';

/** The folder beside the built site. */
export const HOST_SETTINGS = 'dist-config';

const WRITERS: Readonly<Record<string, (rules: HostRules) => string>> = {
  'nginx/both-together.conf': nginxConf,
  'apache/.htaccess': htaccess,
  'iis/web.config': webConfig,
  'netlify-cloudflare/_headers': headersFile,
  'azure/staticwebapp.config.json': azureConfig,
};

/** Settings for nginx, Apache, IIS, Netlify, Cloudflare and Azure. Needs the service worker, so it comes after the integration for offline. */
export const hostSettings = () =>
  afterBuild('host-settings', ({ folder: built }) => {
    const folder = join(built, '..', HOST_SETTINGS);
    rmSync(folder, { recursive: true, force: true });
    const searchWorkers = readdirSync(join(built, '_astro')).filter((name) => /^worker-.*\.js$/.test(name));
    const rules = hostRules({ base: site.base, workers: [...searchWorkers.map((name) => `_astro/${name}`), 'service-worker.js'], framedBy: site.framedBy });
    for (const [name, write] of Object.entries(WRITERS)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), write(rules));
    }
  });
