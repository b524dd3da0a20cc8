// The main journeys in the oldest Chromium that is supported, which is that of the oldest Edge and Chrome.
import { findOtherBrowser } from '../../scripts/workshop/other-browsers.ts';
import { driveChromium } from './chromium.ts';
import { walkIn } from './walk.ts';

walkIn('oldest', findOtherBrowser('oldest', { install: false }), driveChromium);
