// What few pages need, as one file beside the pages: loaded where a tab holds something for the visit, and where a service worker answers
// (layouts/frame.ts). It has a name of its own that no release changes, so that a page of the release before still gets it.
import { emptyWithOthers } from '../../workbook/empty-with-others.ts';
import { tellOfMissingDownloads } from './missing-downloads.ts';
import { tellOfNewVersions } from './new-version.ts';

emptyWithOthers();
if ('serviceWorker' in navigator && navigator.serviceWorker.controller) {
  tellOfNewVersions(navigator.serviceWorker);
  tellOfMissingDownloads();
}
