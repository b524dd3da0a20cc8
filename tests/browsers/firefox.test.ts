// The main journeys in Firefox.
import { otherBrowser } from './found.ts';
import { driveFirefox } from './firefox.ts';
import { walkIn } from './walk.ts';

walkIn('firefox', otherBrowser('firefox'), driveFirefox);
