// What every page does by script, in one file that is loaded once for all pages.
import '../components/mark-place.ts';
import '../components/print-folded.ts';
import '../features/browse/open-target.ts';
import '../features/page-actions/on-intent.ts';
import '../features/search/view/open-on-intent.ts';
import { mayHoldForVisit } from '../features/workbook/holds-for-visit.ts';
import './close-definitions.ts';
import './close-details.ts';

// Only a tab that holds something has to hear that all is deleted in another; only where a service worker answers can a page be older than the site.
// Named by a variable, the program needs no helper of the bundler, which would be one more file on every page.
const later = `${import.meta.env.BASE_URL}later.js`;
if (mayHoldForVisit() || navigator.serviceWorker?.controller) void import(/* @vite-ignore */ later).catch(() => undefined);
