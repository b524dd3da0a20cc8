// The content check as a step of the build: any problem stops it, with the same report as npm run check:content.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { wordReport } from './report.ts';

/** Stops `astro build` when the content has a problem. In development it only prints the report. */
export function contentCheck(): AstroIntegration {
  let command: string;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': ({ config, logger }) => {
        const { issues, content } = checkContent(fileURLToPath(config.root));
        if (!issues.length) return;
        const report = wordReport(issues, content.entries.length);
        if (command === 'build') throw new Error(`The content has problems, so nothing was built.\n\n${report}`);
        logger.warn(report);
      },
    },
  };
}
