// The content check as a step of the build and of developing: the same report as npm run check:content.
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tellChecked } from './check-news.ts';
import { checkContent, type CheckedContent } from './check.ts';
import { stampContent } from './content-stamp.ts';
import { writeJsonSchemas } from './json-schemas.ts';
import { LIBRARY, LOCAL } from './layers.ts';
import { wordDrafts, wordReport } from './report.ts';
import { heavyFiles, siteGaps, siteProblems } from './site-check.ts';
import { site } from '../site.config.ts';

/** Several files that are saved at once are checked once. In milliseconds. */
const PAUSE = 200;

/** The report with a line for each draft. */
const wordAll = ({ issues, content, drafts }: CheckedContent) => [wordReport(issues, content.entries.length), ...wordDrafts(drafts)].join('\n');

/**
 * Stops `astro build` when the content has a problem. In development it prints the report, at the start and after every change of the
 * content, and reloads the page.
 */
export function contentCheck(): AstroIntegration {
  let command: string;
  let root: string;
  const check = () => {
    const checked = checkContent(root);
    writeJsonSchemas(root, checked.graph);
    // Who shows it asks while developing; a build would hold a second library in memory to its end.
    if (command === 'dev') tellChecked(checked);
    return checked;
  };
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
        for (const gap of [...siteGaps(site), ...heavyFiles(root)]) logger.warn(gap);
        const checked = check();
        for (const line of checked.issues.length ? [] : wordDrafts(checked.drafts)) logger.info(line);
        if (!checked.issues.length) return;
        if (command === 'build')
          throw new Error(`The content has problems, so nothing was built.\n\n${wordReport(checked.issues, checked.content.entries.length)}`);
        logger.warn(wordAll(checked));
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
            const checked = check();
            logger[checked.issues.length ? 'warn' : 'info'](wordAll(checked));
          }, PAUSE);
        });
      },
    },
  };
}
