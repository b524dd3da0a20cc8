// The texts of reading without a connection.

// The offer to keep the whole site in this browser (OfflineOffer.astro and page/offline-offer.ts).
export const thisPageNeedsJavaScript = 'To keep the site, this page needs JavaScript. Without it you can still take the site along as a zip file: see below.';
export const browserDoesNotLetTheSiteBeKept =
  'This browser does not let the site be kept. That is so in some private windows, in a copy that was opened from a folder, and on addresses without https. The zip file below works there.';
export const thisComputerIsMarkedAsShared =
  'This computer is marked as shared. Copies of pages would stay in its browser for whoever comes next, so the site is not offered here by itself.';
export const thisLineLooksMetered =
  'This line looks like one that is paid for by the megabyte, or the browser asks for little data. So the site is not offered here by itself.';
export const showTheOfferAllTheSame = 'Show the offer all the same';
export const pagesSearchAndApplications = 'Pages, search and applications:';
export const pagesToFetch = <Mark>(what: Mark, sent: Mark, size: Mark) => [what, ' ', sent, ' to fetch. They take up ', size, ' on this device.'];
export const downloadsForWordAndForPrinting = 'Downloads for Word and for printing:';
export const downloadsMore = <Mark>(what: Mark, sent: Mark) => [what, ' ', sent, ' more.'];
export const aboutMegabytes = (megabytes: number) => `about ${megabytes} MB`;
export const withTheDownloads = 'With the downloads';
export const keepTheWholeSite = 'Keep the whole site in this browser';

// While it comes.
export const sizeOfAll = (done: string, all: string) => `${done} of ${all}`;
export const leaveThisPageOpen = 'Leave this page open. You can go on with the site in another tab.';
export const stop = 'Stop';

// What it came to.
export const done = 'Done.';
export const stopped = 'Stopped. What has come stays here, and “Go on” fetches the rest.';
export const browserHasNoRoomLeft = 'The browser has no room left for more. What was kept before is still here. Free some space on this device, then go on.';
export const itAllowsThisSite = (size: string) => `It allows this site ${size}.`;
export const connectionBroke = 'The connection broke. What has come stays here. Go on when there is a connection.';
export const serverDidNotSendTheFiles =
  'The server did not send the files of this version: it is being updated, or something on the way changes or holds back files. What was kept before is still here. Try again in some minutes.';

// What is kept, and what can be done with it.
export const wholeSiteIsInThisBrowser = (size: string) => `The whole site with its downloads is in this browser: ${size}. They open without a connection.`;
export const allPagesAreInThisBrowser = (size: string) =>
  `All pages, search and the applications are in this browser: ${size}. They open without a connection.`;
export const partOfTheSiteIsInThisBrowser = 'A part of the site is in this browser. It is not whole yet.';
export const thereIsANewerVersion = 'There is a newer version; this one stays until all of the new one is here.';
export const fetchTheNewestVersion = 'Fetch the newest version';
export const keepTheDownloadsToo = 'Keep the downloads too';
export const goOn = 'Go on';
export const takeItOutAgain = 'Take it out again';
export const takenOut = 'Taken out. What you wrote is untouched.';
export const takenOutAndSizeIsFree = (size: string) => `Taken out. ${size} are free again. What you wrote is untouched.`;

// The line on an open page that has become old.
export const newVersionOfThisPageIsThere = 'A new version of this page is there. Load it when you are done.';
export const loadIt = 'Load it';
export const later = 'Later';

// The line on a page whose download was pressed without a connection.
export const thisFileIsNotOnThisDevice =
  'This file is not on this device. Get it when there is a connection, or keep the downloads too: “Read without a connection”, in the menu at the foot.';
export const close = 'Close';
