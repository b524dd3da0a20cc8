// Interface texts of the pages on reading without a connection.

// The offer to keep the whole site, and what works without a connection anyway.
export const readWithoutAConnection = 'Read without a connection';
export const keepTheWholeSiteFor = 'Keep the whole site in this browser: for a ward without signal, a train, a visit at home.';
export const whatYouCanDoWithIt = 'What you can do with it';
export const everyPageOpens =
  'Every page opens, search finds everything, and the applications work: reflection sessions, worksheets, assignments, planning, your workbook. With a connection you still get the newest pages. Where a server does not answer, the kept page comes after three seconds.';
export const itIsForThisBrowser = 'It is for this browser on this device. What you write is kept there as always, whether or not you keep the site.';
export const whenThereIsANewVersion = 'When there is a new version';
export const browserFetchesWhatHasChanged =
  'Your browser fetches what has changed the next time you are here with a connection, but not on a metered line: there it waits until you press for it on this page. Until all of it has come, the version you have stays. A page that is open then says so and waits: it never loads itself anew while you write.';
export const whatIsKeptAnyway = 'What is kept anyway';
export const fromYourFirstSearchOn = <Link>(phoneNumbers: Link, aToZ: Link, privacy: Link) => [
  'From your first search on, or the first time you teach in a room, the browser keeps the search, the ',
  phoneNumbers,
  ', the ',
  aToZ,
  ' and each page that you open. Not on a shared computer, and not on a metered line. The ',
  privacy,
  ' says who can see it.',
];
export const phoneNumbers = 'phone numbers';
export const aToZ = 'A to Z';
export const privacyPage = 'privacy page';
export const asAProgramOfItsOwn = 'As a program of its own';
export const besideYourOtherPrograms =
  'You can put the site beside your other programs, in a window of its own. In Edge and Chrome the way is in the menu of the browser, under “Apps” or “Cast, save and share”. On an iPhone or iPad it is “Add to Home Screen” under “Share”. It is the same site, and nothing more is sent.';
export const asAFile = 'As a file';
export const zipFileIsFor = <Link>(zipFile: Link, downloads: Link) => [
  'The ',
  zipFile,
  ' is for a memory stick or a computer without internet. The page of ',
  downloads,
  ' says how large it is and how it is used.',
];
export const wholeSiteAsAZipFile = 'whole site as a zip file';
export const downloads = 'downloads';

// What is shown without a connection where the page that was asked for was not kept.
export const notOnThisDevice = 'Not on this device';
export const cannotBeShownWithoutAConnection = 'This page cannot be shown without a connection.';
export const pageIsNotOnThisDeviceYet = 'This page is not on this device yet';
export const youHaveNotReadThisPage = 'There is no connection, and you have not read this page here before.';
export const whatIsStillHere = <Link>(search: Link, aToZ: Link, workbook: Link, wholeSite: Link) => [
  'What you have read in this browser is still here. So are ',
  search,
  ' and the ',
  aToZ,
  ', and anything you wrote in your ',
  workbook,
  '. Next time you have a connection you can ',
  wholeSite,
  '.',
];
export const search = 'search';
export const workbook = 'workbook';
export const keepTheWholeSite = 'keep the whole site';
export const ifYouNeedHelpNow = <Link>(phoneNumbers: Link) => ['If you need help now, the ', phoneNumbers, ' are here too.'];
