// The texts of what can be taken away: books as PDF and Word, posters and cards, and the whole site in a folder.
import { plural } from '../../library/plural.ts';

// The formats of a book.
export const word = 'Word';
export const pdf = 'PDF';

// What every book tells of itself, and its sources.
export const volumeOf = (title: string, volume: number, volumes: number) => `${title}, volume ${volume} of ${volumes}`;
export const contents = 'Contents';
export const sources = 'Sources';
export const smallNumbersLeadToPassages =
  'Small numbers in the text lead to the numbered passages below. The words are ours; figures, names, dates and places are those of the sources.';
export const theDocumentsAndTheirLicences = 'The documents, and their licences';
export const thePassages = 'The passages';
export const publishedWithLicence = (publisher: string, year: string, licence: string) => ` ${publisher}, ${year}. Licence: ${licence}`;
export const about = (people: string) => ` (about ${people})`;
export const notConfirmed = ' (not confirmed)';
export const notTheNationalDocument = 'This is not the national document. ';
export const workOfAnIndependentLibrary = <Link>(publisher: string, link: Link) => [
  `It is the work of an independent library, and ${publisher} has not approved it. For the official protocol and what goes with it, open the `,
  link,
  '.',
];
export const nationalProtocolPage = 'national protocol page';
export const version = 'Version';
export const date = 'Date';
export const dayOfTheNewestReading = (day: string) => `${day}, when the newest of its texts was read against its sources`;
export const licence = 'Licence';
export const creativeCommons = 'Creative Commons Attribution 4.0';
export const eachSourceKeepsItsOwnLicence = '. Each source keeps its own licence.';
export const citeItAs = 'Cite it as';
export const howToCite = (organisation: string, title: string, site: string, version: string, day: string) =>
  `${organisation}. ${title}. ${site}, version ${version}, ${day}.`;
export const newestVersion = 'Newest version';
export const notClinicalAdvice = 'Not clinical advice';
export const itTakesNoPlaceOfLocalPolicy = 'It takes no place of local policy.';
export const inShort = 'In short';
export const aboutThisText = 'About this text';
export const askedForIn = (reach: string) => ` Asked for in ${reach}.`;

// The case studies, and what somebody needs who teaches with them.
export const caseStudyBook = 'Case-study book';
export const caseStudyBookIs = (headings: string) =>
  `What services did, what happened to people, and what changed: ${headings}, with places to stop and think and questions to talk about.`;
export const facilitatorEdition = 'Case-study book, facilitator edition';
export const facilitatorEditionIs =
  'Every case study with how to run it: a plan by the minute, what is worth hearing to each question, what to do when nobody speaks, and how to look after people. Not for learners.';
export const stopAndThink = 'Stop and think. ';
export const beforeYouRead = 'Before you read: ';
export const afterReadingAndTalkingYouCan = (minutes: string) => `After ${minutes} of reading and talking you can`;
export const whatALocalProtocolIsExpectedToDoHere = 'What a local protocol is expected to do here';
export const toTalkAbout = 'To talk about';
export const worthHearing = 'Worth hearing';
export const ifNobodySpeaks = 'If nobody speaks: ';
export const ifSomebodyIsStuck = 'If somebody is stuck: ';
export const careful = 'Careful: ';
export const howToRunIt = 'For the facilitator: how to run it';
export const openWith = 'Open. ';
export const questionByQuestion = 'For the facilitator: question by question';
export const careAndClosing = 'For the facilitator: care and closing';
export const closeWith = 'Close. ';
export const whatThisRestsOn = 'What this rests on. ';

// The blanks of all tools.
export const toolkitOfBlanks = 'Toolkit of blanks';
export const toolkitOfBlanksIs =
  'The blank worksheet of every tool, to print and fill in by hand or to fill in with Word. Write about services and needs, not about people who could be recognised.';

// The glossary.
export const glossaryOfThisWork = 'Glossary of mental health and substance use work';
export const glossaryIs =
  'Terms, short forms and older names that people meet in this field: what each means, what it is called now, and what to say instead where a word may hurt.';
export const digits = '0 to 9';

// The implementation guide.
export const implementationGuide = 'Implementation guide: putting a local protocol in place';
export const implementationGuideIs =
  'From setting up to reviewing, in eight chapters, with the tools, question sets and session plans for each step in place. For partnerships, planners and team leads who put a local protocol into practice.';
export const blankToPrint = <Link>(asWord: Link, asPDF: Link) => ['A blank to print or to fill in: ', asWord, ', ', asPDF, '.'];
export const questionsOf = (title: string) => `Questions: ${title}`;
export const sessionPlanOf = (title: string) => `Session plan: ${title}`;
export const toolOf = (title: string) => `Tool: ${title}`;
export const aboutThisGuide = 'About this guide';

// The models of integration.
export const modelsOfIntegration = 'Models of integration, one by one';
export const modelsOfIntegrationIs =
  'How each model works, what it needs, its strengths and its limits, in the same order for each, so that they can be weighed. For those who choose how services in an area work together.';
export const modelsNumberedAsInTheirSource = (models: number) => `${models} ${plural(models, { one: 'model', other: 'models' })}, numbered as in their source.`;

// The protocol.
export const theProtocol = 'The protocol: what is expected, and what it can look like';
export const theProtocolIs =
  'What a local mental health and substance use protocol is, its principles, and seven dimensions with what is expected and ideas in practice. For everyone who writes, owns or works by a local protocol.';
export const fromSourcesFor = (reach: string) => `From sources for ${reach}`;
export const whatIsExpected = 'What is expected';
export const theSevenNames = 'The seven names';
export const howTheDimensionsRelate = 'How this library’s dimensions relate to the national protocol’s published names';
export const inThisLibrary = 'In this library';
export const publishedNationalName = 'Published national name';
export const howTheyRelate = 'How they relate';
export const noneThatCouldBeRead = 'None that could be read';
export const timeline = 'Timeline';
export const atATime = (when: string) => `${when}: `;
export const principles = 'Principles';
export const whatHoldsInEveryDimension = 'What holds in every dimension. Each principle says what it asks, and what you would see.';

// The question sets.
export const reflectiveQuestionsAndChecklists = 'Reflective questions and checklists';
export const questionSetsAre =
  'Every question set of the library with what each level looks like, boxes to tick and lines to write on. For teams and partnerships who want to know where they stand.';
export const inPlainWords = 'In plain words: ';
export const whatWouldShowIt = 'What would show it: ';
export const source = 'Source';
export const minutesAlone = (minutes: number) => `${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })} alone`;

// Posters.
export const lowAtTheBottom = (low: string, high: string) => `: ${low} at the bottom, ${high} at the top`;
export const lowOnTheLeft = (low: string, high: string) => `: ${low} on the left, ${high} on the right`;
export const highAtTheTop = (high: string, low: string) => `${high} at the top, ${low} at the bottom`;
export const nameOfTheGroup = 'Name of the group';
export const writeEachOnANote = 'Write each on a note, then place it: ';
export const ask = 'Ask: ';

// The whole site in a folder: how to begin, and what a page says that is read without a server.
export const readingACopyInAFolder =
  'You are reading a copy in a folder. You can read, print and open every file. Search, reflection sessions, worksheets and assignments need the small server that is beside it: open “start-here.html”.';
export const thisIsThatCopy = '(this is that copy)';
export const startHere = (site: string) => `${site}: start here`;
export const wholeSiteInAFolder = (site: string) => `${site}: the whole site in a folder`;
export const openTheSite = (link: (words: string) => string) =>
  `${link('Open the site')}. You can read every page, print it, and open every file, without internet and without installing anything.`;
export const whatNeedsTheServer = 'Search, reflection sessions, worksheets and assignments';
export const whyTheyNeedAServer =
  'Browsers do not let a page that is opened from a folder load programs or data. So these need a small server. It answers this computer only, and sends nothing anywhere.';
export const onWindows = (file: string) =>
  `Windows: open ${file}. It uses PowerShell, which is part of Windows; your organisation may have switched that off. We could not try it on Windows.`;
export const onMacOSAndLinux = (command: string) => `macOS and Linux: open a terminal in this folder and type ${command}. It uses Python 3.`;
export const thenOpen = (link: string) => `Then open ${link}. Close the window of the server when you have finished.`;
export const whatYouTypeStays = (address: string) =>
  `What you type stays in the browser, as on the site. It belongs to the address ${address} and is not there on the site itself: to move it, save the workbook to a file.`;
export const onAFileServer = 'On a file server';
export const putTheFolderWhereverYouLike = 'Put the folder wherever you like: all links lead from file to file.';
