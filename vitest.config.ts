// Tests that need no browser: `unit` needs no built site, `html` reads the one in dist/.
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
      { test: { name: 'html', include: ['tests/html/**/*.test.ts'], isolate: false } },
    ],
  },
});
