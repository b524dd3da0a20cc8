// How much a page may send while it is closed. Browsers give it 64 KB for everything, and refuse what is more.
import type { ScormEdition } from '../scorm-edition.ts';
import type { Platform } from './platform.ts';

/** Some room is left for what a platform adds itself. Source: Fetch standard, section on keep-alive requests (64 KiB); seen on Moodle 4.5. */
const MOST_BYTES = 60_000;

/** Whether the answers may not arrive when the page is closed. In 1.2 only what has changed is sent. */
export const moreThanBeacons = (platform: Pick<Platform, 'bytes'>, edition: ScormEdition): boolean => edition === '2004' && platform.bytes() > MOST_BYTES;
