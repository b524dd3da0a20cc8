// The main journeys in today’s Chromium, so that a journey that fails everywhere is told from one that fails in one browser.
import { findBrowser } from '../../scripts/workshop/browser.ts';
import { driveChromium } from './chromium.ts';
import { walkIn } from './walk.ts';

const browser = await findBrowser({ install: false });
walkIn('chromium', { ...browser, name: `Chromium ${browser.version}` }, driveChromium);
