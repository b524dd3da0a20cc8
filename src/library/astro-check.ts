// The content check as a step of the build and of developing: the same report as npm run check:content.
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { stampContent } from './content-stamp.ts';
import { writeJsonSchemas } from './json-schemas.ts';
import { LIBRARY, LOCAL } from './layers.ts';
import { wordReport } from './report.ts';
import { siteGaps, siteProblems } from './site-check.ts';
import { site } from '../site.config.ts';

/** Several files that are saved at once are checked once. In milliseconds. */
const PAUSE = 200;

/**
 * Stops `astro build` when the content has a problem. In development it prints the report, at the start and after every change of the
 * content, and reloads the page.
 */
export function contentCheck(): AstroIntegration {
  let command: string;
  let root: string;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': ({ config, logger }) => {
        root = fileURLToPath(config.root);
        const [problem] = siteProblems(site);
        if (problem) throw new Error(problem);
        for (const gap of siteGaps(site)) logger.warn(gap);
        const { graph, issues, content } = checkContent(root);
        writeJsonSchemas(root, graph);
        if (!issues.length) return;
        const report = wordReport(issues, content.entries.length);
        if (command === 'build') throw new Error(`The content has problems, so nothing was built.\n\n${report}`);
        logger.warn(report);
      },
      'astro:server:setup': ({ server, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        const folders = [LIBRARY, LOCAL].map((folder) => root + folder + sep);
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            stampContent();
            server.hot.send({ type: 'full-reload' });
            const { graph, issues, content } = checkContent(root);
            writeJsonSchemas(root, graph);
            logger[issues.length ? 'warn' : 'info'](wordReport(issues, content.entries.length));
          }, PAUSE);
        });
      },
    },
  };
}
