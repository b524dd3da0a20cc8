// Which browsers are asked for and here. The script that starts these tests has installed what it could (scripts/test-browsers.ts).
import { findOtherBrowser, type OtherBrowser, type OtherEngine } from '../../scripts/workshop/other-browsers.ts';

/** Whether the journeys are to be walked in an engine. All are, unless ENGINES names some. */
export const isAsked = (engine: OtherEngine | 'chromium'): boolean => !process.env['ENGINES'] || process.env['ENGINES'].split(',').includes(engine);

/** An engine, if it is asked for and here. */
export const otherBrowser = (engine: OtherEngine): OtherBrowser | undefined => (isAsked(engine) ? findOtherBrowser(engine, { install: false }) : undefined);
