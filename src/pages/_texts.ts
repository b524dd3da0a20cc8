// Interface texts of the pages that stand by themselves.
import { plural } from '../library/plural.ts';

// The page for an address that is not there.
export const pageNotFound = 'Page not found';
export const pageDoesNotExist = 'This page does not exist. Try one of these instead.';
export const pageIsNotHere = 'This page is not here';
export const addressMayBeMistyped = 'The address may be mistyped, or the page has moved. Nothing you did broke it.';
export const goToTheHomePage = 'Go to the home page';
export const whatPeopleOftenLookFor = 'What people often look for';
export const referrals = 'Referrals';
export const jointAssessment = 'Joint assessment';
export const noWrongDoor = 'No wrong door';
export const caseReview = 'Case review';
export const crisisAndIntoxication = 'Crisis and intoxication';
export const families = 'Families';
export const dualDiagnosisAndOtherNames = 'Dual diagnosis and other names';
export const theSevenDimensions = 'The seven dimensions';
export const needHelp = <Link>(link: Link) => ['Do you need help for yourself or someone else? ', link];
export const helpNow = 'Help now';

// The standing pages that are only text: about, accessibility, privacy, the guide.
export const wholeGuide = 'The whole guide, with its tools, questions and session plans in place:';
export const beginAnOptionsAppraisal = 'Begin an options appraisal';
export const whatChangedDayByDay = 'What changed, day by day';
export const libraryAsData = 'The library as data';
export const tellUsOfAMistake = <Link>(link: Link) => ['Tell us of a mistake: ', link];
export const publisherAddsAContact = 'This copy of the site names no contact. Whoever publishes it adds one in its configuration.';
export const versionOfTheSite = (version: string) => `Version ${version}.`;
export const licencesOfWhatTheSiteIsMadeWith = 'Licences of what this site is made with';

// What gets in the way of joined-up care, and what helps.
export const barriersAndEnablers = 'Barriers and enablers';
export const whatPeopleInServicesSay = 'What people in services say gets in the way, and what they say helps. Barriers lead on to what answers them.';
export const barrierOrEnabler = 'barrier or enabler';
export const barriersAndEnablersCounted = 'barriers and enablers';
export const whatGetsInTheWay = 'What gets in the way';
export const whatHelps = 'What helps';

// What changed in the library, day by day.
export const whatChanged = 'What changed';
export const whatCameAndWasRead =
  'What came, what was read against its sources again and changed where it had to be, and what was withdrawn. The latest day first.';
export const newEntries = 'New';
export const readAgainstTheirSources = 'Read against their sources';
export const thisIsVersion = (version: string) =>
  `This is version ${version}. The days on which entries come and go are recorded from the first release on; before that, only the day is known on which each entry was last read.`;
export const forAProgram = <Link>(data: Link, feed: Link) => [
  'For a program: ',
  data,
  ' says the same of each entry, and ',
  feed,
  ' brings what was read last.',
];
export const aFeed = 'a feed';
export const withdrawn = 'Withdrawn';
export const inItsPlace = <Link>(id: string, link: Link) => [`${id}. In its place: `, link];
export const whatChangedOn = (siteName: string) => `What changed on ${siteName}`;

// The collection of pages that one keeps.
export const myCollection = 'My collection';
export const pagesThatYouKeep =
  'Pages of the library that you keep in this browser, in your own order and with your own notes. Print them or share them as a link.';

// What people search for here and others hold.
export const heldElsewhere = 'Held elsewhere';
export const whatTheLibraryDoesNotHold =
  'What this library does not hold, such as doses, local phone numbers and the national programme’s own guide, and who does.';
export const whatOthersHold = 'What people look for here and others hold: each with who holds it, and the nation it is for.';
export const addressesOpenedOn = (day: string) => `Addresses opened on ${day}.`;

// The figures of the library.
export const figuresAndFindings = 'Figures and findings';
export const numbersWithWhoCounted = 'Numbers with who, where, when and who counted, and what each does not tell you.';
export const figureOrFinding = 'figure or finding';
export const figuresAndFindingsCounted = 'figures and findings';

// The words of the field, explained.
export const glossary = 'Glossary';
export const whatTheWordsMean = 'What the words and letters mean, what they used to be called, and what they are called now.';
export const term = 'term';
export const terms = 'terms';

// Where to turn when someone needs help at once.
export const phoneNumbersForPeopleInDistress = 'Phone numbers for people in distress and for those who worry about someone, by nation.';
export const ifLifeIsAtRisk = <Number>(number: Number) => ['If someone’s life is at risk, ring ', number, '. If you can, stay with them until help comes.'];
export const ifItCannotWait = 'If help with mental health cannot wait, ring:';
export const familyOrFriendToo = <Link>(link: Link) => ['Family or friend? ', link];
export const answersForFamilyAndFriends = 'What you can say, what to ask for and help for yourself';
export const youCanRingThese = 'You can ring these for yourself, for someone you know or about someone you work with. If a line is busy, try the next.';
export const listIsNotComplete = (checked: string) =>
  `This list is not complete, and not every line is open at night. Numbers checked on ${checked}. This site is not a crisis service and nobody reads what you type here.`;

// Home: what people come with.
export const twoNeedsOnePerson = 'Two needs, one person, care that works together';
export const whatToExpect = 'What to expect, how others do it, what to ask, and tools to start with.';
export const peopleOftenComeWith = 'People often come with';
export const allAnswers = (number: number) => `All ${number} answers`;
export const familyOrFriend = 'Family or friend';
export const allForFamilyAndFriends = 'All for family and friends';
export const aRouteForYou = (length: string) => `A route for you: ${length}`;
export const commissionerOrPartnership = 'Commissioner or partnership';
export const chooseOneOfModels = (models: number) => `Choose one of ${models} models`;
export const waysToOrganiseCare = 'Ways to organise care, with reasons for and against';
export const writeYourLocalProtocol = 'Write your local protocol';
export const startOneHere = 'Line by line; you take it away as Word';
export const planAndDecide = 'Plan and decide';
export const ideas = (number: number) => `${number} ${plural(number, { one: 'idea', other: 'ideas' })}`;
export const cases = (number: number) => `${number} ${plural(number, { one: 'case', other: 'cases' })}`;

// Home: a route for each kind of reader, one thing to take to work, one place that did it.
export const startFromWhereYouStand = 'Start from where you stand';
export const goOnWithWhatYouBegan = 'Go on with what you began';
export const teach = <Rest>(withTheLibrary: Rest) => ['Teach', withTheLibrary];
export const withTheLibrary = ' with the library';
export const mapOfTheLibrary = 'Map of the library';
export const allPaths = 'All paths';
export const lengthAndFirstStop = (length: string, first: string) => `${length}. First: ${first}`;
export const takeOneThingToWork = 'Take one thing to work';
export const allTools = (number: number) => `All ${number} tools`;
export const caseStudyOf = (placeAndYear: string) => `Case study · ${placeAndYear}`;
export const readWhatTheyDid = <Subject>(subject: Subject) => ['Read what they did', subject];
export const referralsCounted = 'referrals';
export const toTwoHubsNoneRejected = 'referrals to two hubs, none rejected';

// Home: the protocol, and how to get there.
export const theProtocol = 'The protocol';
export const whatALocalProtocolIs = 'What a local protocol is';
export const whyEachAreaNeedsOne = 'Why each area needs one, and who owns it';
export const nationalProtocol = 'Scotland’s national protocol';
export const onTheSiteOf = (publisher: string) => `On the site of ${publisher}`;

// The map of the library.
export const dimensionsWithTheirIdeas =
  'Dimensions with their ideas in practice, and the case studies and tools that go with them. Each name leads to its page.';

// Ways through the library.
export const paths = 'Paths';
export const shortRoutes = 'Short routes through the library, each for one kind of reader, with the minutes each stop takes.';
export const atTheEnd = 'At the end:';

// What the sources recommend.
export const recommendations = 'Recommendations';
export const whatNationalBodiesAsk = 'What national bodies and studies ask of whom, source by source, and the ideas in practice that carry it out.';
export const recommendation = 'recommendation';
export const recommendationsCounted = 'recommendations';

// Where readers tell of a mistake.
export const reportAMistake = 'Report a mistake';
export const tellWhoeverRunsThisSite = 'Tell whoever runs this site what is wrong on a page.';
export const sayWhichPage = 'Say which page, and what is wrong. You get a text to send; nothing is sent from here.';
export const reportsGoTo = <Link>(organisation: string, link: Link) => [`Reports go to ${organisation}: `, link, '.'];
export const giveTheTextToWhoeverShowedYou = 'This copy of the site names no contact. Give the text to whoever showed you the site.';
export const writeNothingAboutAPerson = 'Write nothing about a person.';
export const aMistakeOn = (siteName: string) => `A mistake on ${siteName}`;
export const page = 'Page';
export const whatIsWrong = 'What is wrong, and what would be right';
export const theText = 'The text';
export const openAsAnEmail = 'Open as an e-mail';
export const copyTheText = 'Copy the text';
export const copied = 'Copied.';
export const textIsSelected = 'The browser does not let this page copy. The text is selected: copy it from there.';

// Search.
export const search = 'Search';
export const searchTheWholeLibrary =
  'Search the whole library: expectations, ideas, case studies, questions, tools, figures and terms. Nothing you type is sent anywhere.';
export const inYourOwnWords = 'In your own words. Nothing you type is sent anywhere.';

// The workbook.
export const workbook = 'Workbook';
export const yourSessionsAndAnswers = 'Your sessions and answers, as this browser keeps them. Nobody else has them.';
export const everythingThatThisBrowserKeeps =
  'Everything that this browser keeps for you on this site: open, rename, copy, save to a file, restore and delete. Nothing is sent.';
