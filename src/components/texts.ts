// Interface texts of the components that pages and applications share.

// The place of an application until its program has loaded.
export const opensOnceLoaded = (because: string) =>
  `This page opens as soon as its program has loaded. If that takes long, load the page again. It needs JavaScript, because ${because}.`;

// The way back up.
export const home = 'Home';
export const breadcrumb = 'Breadcrumb';

// Numbers that are drawn, as dots or bars, and their table.
export const notGiven = 'not given';
export const numbersAsATable = <Subject>(subject: Subject) => ['The numbers as a table', subject];
export const tableOf = (title: string) => `Table: ${title}`;
export const whatIsCompared = 'What is compared';
export const inAHundred = (count: number) => `${count} in 100`;
export const numberOfBase = (number: string, base: string) => `${number} of ${base}`;
export const people = 'people';
export const eachDotIs = (number: string, things: string) => `Each dot is ${number} ${things}.`;

// The parts of a long page.
export const onThisPage = 'On this page';

// Where to turn, on pages on which a group begins.
export const ifSomeoneNeedsHelpToday = 'If you or someone else needs help today';
export const phoneNumbersForHelpNow = 'Phone numbers for help now';
export const numbersAreAtTheTop = <Link>(link: Link) => [link, '. The link is at the top of every page.'];

// Lists: their orders, and how many more there are.
export const orderOf = (what: string) => `Order of ${what}`;
export const more = (number: number) => `${number} more`;

// The browsers that the site is made for.
export const browsers = 'Browsers';
export const everythingWorksInTheseBrowsers = 'You can read everything and use every application in these browsers and in all later ones:';
export const browserSince = (name: string, oldest: string, since: string) => `${name} ${oldest}, of ${since}`;
export const olderBrowsersShowPages =
  'Older browsers show every page to read. Applications may not work in them. Some browsers on this list leave small things out. Where a browser does not know pop-up notes, explained words are not marked; the glossary has them.';
export const whereTestsWalk =
  'Tests walk through the site in current Chromium, Firefox and WebKit, which is the engine of Safari, and in Chromium 109. Nobody has yet tried it in Firefox 115 or in Safari itself.';

// The fields of an action.
export const actionInline = (number: number) => `action ${number}`;
export const actionLabel = (number: number) => `Action ${number}`;
export const whoRole = 'Who (role)';
export const by = 'By';
export const statusOf = (name: string) => `Status of: ${name}`;
export const takeOutName = (name: string) => `Take out: ${name}`;

// Lists that people make: adding, counting, putting in order, taking out.
export const addOne = (kind: string) => `Add ${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind.toLowerCase()}`;
export const add = 'Add';
export const oneLess = (label: string) => `One less: ${label}`;
export const oneMore = (label: string) => `One more: ${label}`;
export const takeOut = 'Take out';
export const takeOutLine = (name: string) => `Take out ${name.toLowerCase()}`;
export const thereIsRoomFor = (most: number) => `There is room for ${most}.`;
export const up = 'Up';
export const down = 'Down';
export const moveTo = 'Move to …';
export const place = 'Place';
export const move = 'Move';

// Copying.
export const copied = 'Copied.';
export const markTheText = 'Mark the text and copy it by hand.';
export const browserDidNotAllowCopying = 'The browser did not allow copying.';

// What a field does not keep, and why.
export const notAWholeDay = 'This is not a whole day of the calendar.';
export const untilThenNoDay = (problem: string) => `${problem} Until then no day is kept.`;
export const holdsNoMoreThan = (most: string) => `This holds no more than ${most} characters. What was pasted beyond that is not here.`;
export const writeANumber = 'Write a number in figures.';
export const writeAWholeNumber = 'Write a whole number in figures.';
export const writeANumberFrom = (least: string, most: string) => `Write a number from ${least} to ${most}.`;
export const writeAWholeNumberFrom = (least: string, most: string) => `Write a whole number from ${least} to ${most}.`;
export const untilThenNoNumber = (wanted: string) => `${wanted} Until then no number is kept.`;
export const untilThenNumber = (wanted: string, kept: string) => `${wanted} Until then ${kept} is kept.`;

// Screens of an application: its steps, its help, and what is waited for or could not be had.
export const steps = 'Steps';
export const placeOfSteps = (place: number, steps: number, label: string) => `${place} of ${steps}: ${label}`;
export const help = 'Help';
export const tryAgain = 'Try again';
export const thisTakesLong =
  'This takes long. The connection may be slow, or the server does not answer. You can wait, or load the page again. What you saved stays.';
export const loadThePageAgain = 'Load the page again';

// Text on a page and on paper.
export const inWords = 'In words';
export const contents = 'Contents';

// A programme theory, drawn.
export const context = 'Context';
export const mechanism = 'Mechanism';
export const outcome = 'Outcome';
export const whatIsBrought = (resource: string) => `What is brought: ${resource}`;
export const whatIsBroughtIsMissing = 'What is brought: the text is missing in the copy read.';
export const howPeopleRespond = (response: string) => `How people respond: ${response}`;

// The four quadrants.
export const fourQuadrants = 'The four quadrants: two scales of need, four kinds of place on them';
export const mentalHealthNeed = 'Mental health need →';
export const substanceUseNeed = 'Substance use need →';
export const mentalHealthNeedHigher = 'Mental health need higher';
export const mentalHealthNeedLower = 'Mental health need lower';
export const substanceUseNeedHigher = 'Substance use need higher';
export const substanceUseNeedLower = 'Substance use need lower';
export const mentalHigherSubstanceLower = 'Mental health need higher, substance use need lower.';
export const bothHigher = 'Mental health need higher, substance use need higher.';
export const bothLower = 'Mental health need lower, substance use need lower.';
export const mentalLowerSubstanceHigher = 'Mental health need lower, substance use need higher.';
export const sameInWords = 'The same in words';
export const sourcesDoNotPrintTheModel =
  'Our sources name this model and ask areas to plan with it, but do not print it. The drawing shows only the two scales. Agree locally what “lower” and “higher” mean.';

// How the parts of the library hang together.
export const howTheLibraryHangsTogether = 'How the library hangs together';
export const theProtocol = 'The protocol';
export const whatAProtocolIs = 'what a local protocol is, and why';
export const principles = 'Principles';
export const dimensions = 'Dimensions';
export const sevenParts = 'seven parts, each with what is expected';
export const ideasInPractice = 'Ideas in practice';
export const toUse = 'To use';
export const leadsOn = 'leads on from every idea';
export const caseStudies = 'Case studies';
export const reflectiveQuestions = 'Reflective questions';
export const tools = 'Tools';
export const sessionPlans = 'Session plans';
export const models = 'Models';
export const toKnow = 'To know';
export const standsBehind = 'stands behind every idea';
export const figures = 'Figures';
export const groups = 'Groups';
export const barriersAndEnablers = 'Barriers and enablers';
export const recommendations = 'Recommendations';
export const guidance = 'Guidance';
export const glossary = 'Glossary';
export const sources = 'Sources';
export const whatAllRestsOn = 'what all of it rests on, passage by passage';

// Stepped care, as the service’s own figure has it.
export const steppedCare = 'Stepped care as one service drew it: two routes, with steps up and down after assessment';
export const lowerNeed = 'Lower mental health need';
export const supportThatMayBeAgreed = 'Support that may be agreed';
export const briefInterventions = 'Brief interventions led by the key worker';
export const selfHelpGuides = 'Self-help guides';
export const talkingTherapies = 'Referral to Talking Therapies';
export const recoveryCollege = 'Recovery College';
export const creativeMinds = 'Creative Minds';
export const richmondFellowship = 'Richmond Fellowship, Andy’s Man Club and others (the names run together in the copy read)';
export const otherProvision = 'Other specialist provision';
export const higherNeed = 'Higher mental health need';
export const routesFromTheNurseConsultant = 'Routes from the nurse consultant into';
export const singlePoint = 'SPA (the source does not spell it out)';
export const communityTeam = 'Community mental health team';
export const fieldhead = 'Fieldhead, or other specialist provision';
export const stepUp = 'Step up';
export const stepDown = 'Step down';
export const nurseConsultantKeepsAnOverview = 'The nurse consultant keeps an overview of everyone on this route.';
export const drawnFromTheServicesFigure =
  'Wakefield, England. Drawn from the service’s own figure in the SUMH Resource Pack; a second figure is lost in the copy read.';

// Two needs that overlap: in words, and each name in the lines that its place in the drawing has room for.
export const twoNeedsInWords = 'Two overlapping circles. One is mental health, the other alcohol and drugs. Where they meet there is one plan.';
export const mental = 'Mental';
export const health = 'health';
export const one = 'One';
export const plan = 'plan';
export const alcohol = 'Alcohol,';
export const drugs = 'drugs';
