// The main journeys in WebKit, the engine of Safari.
import { otherBrowser } from './found.ts';
import { driveWebKit } from './webkit.ts';
import { walkIn } from './walk.ts';

walkIn('webkit', otherBrowser('webkit'), driveWebKit);
