// The main journeys in today’s Chromium, so that a journey that fails everywhere is told from one that fails in one browser.
import { findBrowser } from '../../scripts/workshop/browser.ts';
import { driveChromium } from './chromium.ts';
import { isAsked } from './found.ts';
import { walkIn } from './walk.ts';

const browser = isAsked('chromium') ? await findBrowser({ install: false }) : undefined;
walkIn('chromium', browser && { ...browser, name: `Chromium ${browser.version}` }, driveChromium);
