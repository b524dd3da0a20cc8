// What every page does by script, in one file that is loaded once for all pages.
import '../components/mark-place.ts';
import '../components/print-folded.ts';
import '../features/browse/open-target.ts';
import '../features/page-actions/on-intent.ts';
import '../features/search/view/open-on-intent.ts';
import { holdsForVisit } from '../features/workbook/holds-for-visit.ts';
import listening from '../features/workbook/listen-for-emptying.ts?worker&url';
import './close-definitions.ts';
import './close-details.ts';

// Only a tab that holds something has to hear that all is deleted in another.
if (holdsForVisit()) void import(/* @vite-ignore */ listening).catch(() => undefined);

// Only where a service worker answers can a page be older than the site. What says so is a file of its own, written beside the worker; named by a
// variable, it needs no helper that would be one more file on every page.
const newVersion = `${import.meta.env.BASE_URL}offline/new-version.js`;
if (navigator.serviceWorker?.controller) void import(/* @vite-ignore */ newVersion).catch(() => undefined);
