// `unit` needs no built site, `html` reads the one in dist/, and `browsers` walks through it in several browsers. The browser tests proper are Playwright’s.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{content,repo}/**/*.test.ts'],
          // Half of the time would go into loading the same modules for each file anew.
          isolate: false,
          globalSetup: 'tests/helpers/temporary-folder.ts',
        },
      },
      // Journeys in browsers other than that of the browser tests; the script test:browsers finds these first.
      { test: { name: 'browsers', include: ['tests/browsers/**/*.test.ts'] } },
      { test: { name: 'html', include: ['tests/html/**/*.test.ts'], isolate: false } },
    ],
  },
});
