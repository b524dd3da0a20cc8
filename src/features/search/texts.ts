// The texts of search.
import { plural } from '../../library/plural.ts';

// The ways into search on pages: the button, the field for a problem in a person’s own words, and the dialog.
export const search = 'Search';
export const whatIsHappening = 'What is happening?';
export const inYourWords = 'In your words';
export const find = 'Find';
export const close = 'Close';

// The search page before its program has loaded, and its filters.
export const searchNeedsJavaScript = <Link>(aToZ: Link) => ['Search needs JavaScript. The ', aToZ, ' works without it.'];
export const ifNothingComes = <Link>(aToZ: Link) => ['Looking… If nothing comes, use the ', aToZ, '.'];
export const narrowTheResults = 'Narrow the results';
export const kind = 'Kind';
export const any = 'Any';

// Kinds of thing a result can be, and the facets that narrow a search. Used by the build and by the browser.
export const question = 'Question';
export const expectation = 'Expectation';
export const heldElsewhere = 'Held elsewhere';
export const worksheetToFillInHere = 'Worksheet to fill in here, in Word or on paper';
export const startItHere = 'Start it here, alone or with others';
export const makeACopyAndHandItOut = 'Make a copy and hand it out, or present it in a room';

// The page’s side of the search worker: one worker a page, started when someone shows that they want to search.
export const searchProgramCouldNotBeLoaded = 'The search program could not be loaded.';
export const searchProgramDidNotAnswer = 'The search program did not answer.';

// What fills the search dialog. Loading this file loads what a first query needs; the event `search-open` asks for the answer to what is typed.
export const thisBrowserKeepsNoChoices = 'This browser keeps no choices, so the key stays as it was.';
export const keyOpensSearch = 'The key / opens search';
export const allResults = 'All results, with filters';

// Where a life may be at risk, and at the top of the dialog.
export const lifeAtRisk = <Link>(number: Link, helpNow: Link) => ['Life at risk? Ring ', number, ' · ', helpNow];
export const helpNow = 'Help now';

// What the search says besides results: corrections, widened words, nothing found, and failures.
export const showingResultsFor = <Part>(words: Part, asTyped: Part) => ['Showing results for ', words, '. ', asTyped];
export const searchForTypedAsTyped = (typed: string) => `Search for “${typed}” as typed`;
export const quoted = (name: string) => `“${name}”`;
export const and = ' and ';
export const widenedFromAlsoSearchesTo = (from: string, to: string) => `Widened: “${from}” also searches ${to}.`;
export const partOfTheSearchIndexCouldNotBeLoaded =
  'Part of the search index could not be loaded, so some results may be missing. Check the connection and type again.';
export const notSureOnlyPartOfWhatYouTypedWasFound = 'Not sure: only part of what you typed was found. ';
export const notSureWhichOfTheseYouMean = 'Not sure which of these you mean: several come as near. ';
export const nearInMeaning = 'Near in meaning: ';
export const nothingFoundForTyped = (typed: string) => `Nothing found for “${typed}”.`;
export const filtersMayLeaveTooLittle = 'The filters may leave too little. ';
export const searchWithoutFilters = 'Search without filters';
export const nearInTheLibrary = 'Near in the library: ';
export const orStartFromADimension = 'Or start from a dimension';
export const whereElseToLook = <Part>(aToZ: Part, others: Part, tellUs: Part) => [aToZ, ', see ', others, ' or ', tellUs, '.'];
export const lookThroughTheAToZ = 'Look through the A to Z';
export const whatOthersHold = 'what others hold';
export const tellUsWhatIsMissing = 'tell us what is missing';
export const siteHasChangedSinceThisPageWasOpened = 'The site has changed since this page was opened.';
export const searchingNeedsThePageAsItIsNow = <Part>(loadAgain: Part, aToZ: Part) => [
  'Searching needs the page as it is now. ',
  loadAgain,
  ', or use the ',
  aToZ,
  '.',
];
export const loadThePageAgain = 'Load the page again';
export const aToZ = 'A to Z';
export const searchCouldNotBeLoaded = 'Search could not be loaded.';
export const youMayBeOffline = <Part>(tryAgain: Part, aToZ: Part) => ['You may be offline. ', tryAgain, ', reload the page, or use the ', aToZ, '.'];
export const tryAgain = 'Try again';

// How one result looks: what it is, the dimension it serves, and the sentence that matched.
export const namedDimensions = (named: number) => `${named} dimensions`;
export const alsoFoundAs = 'Also found as: ';

// The search page: keeps the query and the filters in its address, so that a search can be shared and found again. They stand after
export const filterInThisAddressNoLongerExists = 'A filter in this address no longer exists, so it was left out.';
export const searchTheLibrary = 'Search the library';

// The search itself, as the dialog and the search page show it: field, notices, results, and the keys that move between them.
export const wordAQuestionAShortForm = 'A word, a question, a short form';
export const looking = 'Looking…';
export const siteHasChangedSinceThisPageWasOpenedLoadThePageAgain = 'The site has changed since this page was opened. Load the page again.';
export const totalResults = (total: number) => `${total} ${plural(total, { one: 'result', other: 'results' })}`;
export const showMoreResults = 'Show more results';
export const forCorrected = (corrected: string) => `, for ${corrected}`;
export const nothingFoundForQuery = (query: string) => `Nothing found for ${query}.`;
export const keepTyping = 'Keep typing: one letter finds too much.';
export const searchedInThisVisit = 'Searched in this visit';
export const tryAProblemInYourOwnWords = <Part>(aToZ: Part) => [
  'Try a problem in your own words, such as “keeps missing appointments”, or look through the ',
  aToZ,
  '.',
];
