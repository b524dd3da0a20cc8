// Integrations that work on the built site.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

interface Built {
  /** Path of its folder. */
  folder: string;
  /** The path that it stands below, from slash to slash. Example: /area/ */
  base: string;
  logger: AstroIntegrationLogger;
}

/** An integration that does its work once all pages are written. Those that stand first in the configuration are first. */
export function afterBuild(name: string, work: (built: Built) => void | Promise<void>): AstroIntegration {
  let base = '/';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': ({ dir, logger }) => work({ folder: fileURLToPath(dir), base, logger }),
    },
  };
}
