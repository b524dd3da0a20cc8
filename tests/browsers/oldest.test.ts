// The main journeys in the oldest Chromium that is supported, which is that of the oldest Edge and Chrome.
import { driveChromium } from './chromium.ts';
import { otherBrowser } from './found.ts';
import { walkIn } from './walk.ts';

walkIn('oldest', otherBrowser('oldest'), driveChromium);
