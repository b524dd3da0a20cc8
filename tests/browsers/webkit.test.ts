// The main journeys in WebKit, the engine of Safari.
import { findOtherBrowser } from '../../scripts/workshop/other-browsers.ts';
import { driveWebKit } from './webkit.ts';
import { walkIn } from './walk.ts';

walkIn('webkit', findOtherBrowser('webkit', { install: false }), driveWebKit);
