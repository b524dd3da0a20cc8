// What every page does by script, in one file that is loaded once for all pages.
import '../components/mark-place.ts';
import '../components/print-folded.ts';
import '../features/browse/open-target.ts';
import '../features/page-actions/on-intent.ts';
import '../features/search/view/open-on-intent.ts';
import { mayHoldForVisit } from '../features/workbook/holds-for-visit.ts';
import listening from '../features/workbook/listen-for-emptying.ts?worker&url';
import './close-definitions.ts';
import './close-details.ts';

// Programs of their own for few pages. Only a tab that holds something has to hear that all is deleted in another; only where a service worker answers
// can a page be older than the site. Named by variables, they need no helper of the bundler, which would be one more file on every page.
const newVersion = `${import.meta.env.BASE_URL}offline/new-version.js`;
for (const program of [mayHoldForVisit() && listening, navigator.serviceWorker?.controller && newVersion])
  if (program) void import(/* @vite-ignore */ program).catch(() => undefined);
