// The texts of collections of pages.
import { plural } from '../../library/plural.ts';

// Keeps a page that the address names, for visitors whose browser did not load the small program on the page itself.
export const linkDoesNotNameAPageOfThisSite = 'The link does not name a page of this site.';

// The application on /collection/: the pages somebody keeps, or a collection that was shared as a link.
export const allPartsOfTheLibrary = 'All parts of the library';

// A collection: name, pages in order with notes, and ways to take it away.
export const nameIsNumberPlaceOfPagesNow = (name: string, place: number, pages: number) => `“${name}” is number ${place} of ${pages} now.`;
export const nameIsTakenOut = (name: string) => `“${name}” is taken out.`;
export const itIsBack = 'It is back.';
export const collection = 'Collection';
export const pagesYouKeep = 'Pages you keep. They stay in this browser. Nothing is sent.';
export const name = 'Name';
export const fewWordsAboutIt = 'A few words about it';
export const thesePagesAreOnHost = (host: string) => `These pages are on ${host}.`;
export const noPagesYet = 'No pages yet';
export const pages = (pages: number) => plural(pages, { one: 'One page', other: `${pages} pages` });
export const putItBack = 'Put it back';
export const everyPageOfTheLibraryHasSaveNearItsTop = 'Every page of the library has “Save” near its top.';

// Opens the collection that was changed last, or says how to begin one.
export const opening = 'Opening …';
export const myCollection = 'My collection';
export const pagesYouWantToFindAgain = 'Pages you want to find again, in your own order, with your own notes.';
export const nothingIsSavedYet =
  'Nothing is saved yet. Every page of the library has “Save” near its top. What you save stays in this browser. Nothing is sent.';
export const findACaseStudy = 'Find a case study';
export const lookThroughTheDimensions = 'Look through the dimensions';
export const findATool = 'Find a tool';

// The other collections of this browser, and a new one.
export const newCollection = 'New collection';
export const otherCollections = 'Other collections';
export const savePutsAPageIntoTheCollection = '“Save” puts a page into the collection that was changed last.';
export const beginAnother = 'Begin another';

// One page of a collection: its link, its note, and its place in the order.
export const note = 'Note';

// Takes a collection away: on paper, as a link that carries all of it, or as the beginning of an assignment.
export const makeTheLink = 'Make the link';
export const takeItAway = 'Take it away';
export const print = 'Print';
export const makeALinkToShare = 'Make a link to share';
export const makeAnAssignmentOfIt = 'Make an assignment of it';
export const assignmentTakesThePages = 'An assignment takes the pages, not your notes.';
export const linkOfTheCollection = 'Link of the collection';
export const copyTheLink = 'Copy the link';
export const lengthCharacters = (length: number) =>
  `${length} characters. The link holds the names of the pages and your notes, after “#”, which browsers do not send. Anyone who has the link can read them.`;
export const collectionAsAQRCode = 'The collection as a QR code';

// A collection that somebody shared as a link: read it, and keep a copy.
export const openingTheLink = 'Opening the link …';
export const somebodySharedThesePagesWithYou = 'Somebody shared these pages with you. The link holds all of it.';
export const saveACopyInThisBrowser = 'Save a copy in this browser';

// The kind of document that this feature keeps in the workbook.
export const collectionOfPages = 'Collection of pages';
export const pagesThatYouKeep = 'The pages that you keep, by title and address, in your order, with your notes. It shows what you have read.';

// A collection as a code, for a link that carries all of it after “#”.
export const aCollection = 'a collection';

// What somebody wrote in a collection, for the check for identifying details.
export const nameOfTheCollection = 'Name of the collection';
export const notePage = (page: string) => `Note: ${page}`;

// Offers to keep a page that the address names, for visitors whose browser did not load the small program on the page itself. A link from elsewhere
export const saveThisPage = 'Save this page?';
export const itGoesIntoYourCollectionAndStays = 'It goes into your collection and stays in this browser. Nothing is sent.';
export const yourCollectionIsFull = 'Your collection is full, so the page was not saved.';
export const takeAPageOut = 'Take a page out, or begin another collection.';
export const save = 'Save';
export const openYourCollectionWithoutIt = 'Open your collection without it';

// In the place of the collection where there is no JavaScript.
export const withoutJavaScriptUseBookmarks = <Link>(link: Link) => [
  'Without JavaScript, use the bookmarks of your browser, or find everything in the ',
  link,
  '.',
];
export const fromAToZ = 'A to Z';
