// The main journeys in Firefox.
import { findOtherBrowser } from '../../scripts/workshop/other-browsers.ts';
import { driveFirefox } from './firefox.ts';
import { walkIn } from './walk.ts';

walkIn('firefox', findOtherBrowser('firefox', { install: false }), driveFirefox);
