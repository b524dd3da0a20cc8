// Finds or installs a browser for the tests and says in one line what it did.
import { describeBrowser, findBrowser } from './browser.ts';

try {
  console.log(describeBrowser(await findBrowser()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
