// The texts of the frames of pages: what stands on every page, and on each page of a kind.

// The frame of every page: its header and its foot, and what browsers say of it.
export const whatChangedOn = (siteName: string) => `What changed on ${siteName}`;
export const skipToContent = 'Skip to content';
export const mainParts = 'Main';
export const andAnother = <Link>(link: Link) => [' and ', link];
export const menu = 'Menu';
export const backToTheTop = 'Back to the top';
export const allPartsOfTheSite = 'All parts of the site';
export const publishedBy = (organisation: string) => `Published by ${organisation}.`;
export const publishedByWithContact = <Link>(organisation: string, contact: Link) => [`Published by ${organisation}: `, contact];

// What the header, its menu and the foot lead to.
export const answers = 'Answers';
export const dimensions = 'Dimensions';
export const caseStudies = 'Case studies';
export const toolkit = 'Toolkit';
export const models = 'Models';
export const planAfterModels = 'plan';
export const protocol = 'Protocol';
export const questions = 'Questions';
export const plan = 'Plan';
export const reflect = 'Reflect';
export const teach = 'Teach';
export const paths = 'Paths';
export const fromAToZ = 'A to Z';
export const workbook = 'Workbook';
export const helpNow = 'Help now';

// The foot names each part in full, in groups.
export const findYourWay = 'Find your way';
export const pathsForDifferentReaders = 'Paths for different readers';
export const theProtocol = 'The protocol';
export const principles = 'Principles';
export const glossary = 'Glossary';
export const mapOfTheLibrary = 'Map of the library';
export const search = 'Search';
export const use = 'Use';
export const reflectiveQuestions = 'Reflective questions';
export const reflectTogether = 'Reflect together';
export const teachWithCaseStudies = 'Teach with case studies';
export const myCollection = 'My collection';
export const sessionPlans = 'Session plans';
export const planAndDecide = 'Plan and decide';
export const modelsOfIntegration = 'Models of integration';
export const downloads = 'Downloads';
export const know = 'Know';
export const figuresAndFindings = 'Figures and findings';
export const groupsWithAddedNeeds = 'Groups with added needs';
export const barriersAndEnablers = 'Barriers and enablers';
export const recommendations = 'Recommendations';
export const guidance = 'Guidance';
export const sources = 'Sources';
export const thisSite = 'This site';
export const about = 'About';
export const accessibility = 'Accessibility';
export const privacy = 'Privacy';
export const heldElsewhere = 'Held elsewhere';
export const readWithoutAConnection = 'Read without a connection';
export const reportAMistakeOnThisPage = 'Report a mistake on this page';

// The pages of a case study besides the one to read: what the browser’s tab says.
export const learnWithTitle = (title: string) => `Learn: ${title}`;
export const facilitateTitle = (title: string) => `Facilitate: ${title}`;

// A dimension and its tabs.
export const dimensionOfSeven = (number: number) => `Dimension ${number} of 7`;
export const tabOfDimension = (dimension: string, tab: string) => `${dimension}: ${tab.toLowerCase()}`;
export const thisDimension = 'This dimension';
export const overview = 'Overview';

// The definition of a term.
export const glossaryOn = <Term>(term: Term) => ['Glossary', term];
export const nowCalled = (name: string) => `Now: ${name}`;

// A list, whole or narrowed to one value, and its later parts.
export const partOfList = (list: string, number: number, parts: number) => `${list}, page ${number} of ${parts}`;
export const narrowedTo = (list: string, facet: string, value: string) => `${list}, narrowed to ${facet.toLowerCase()}: ${value}.`;
export const pageOfParts = (number: number, parts: number) => `Page ${number} of ${parts}.`;
export const tellOthersWhatYouDid = 'Tell others what you did';
