// The texts that several rooms say: names of kinds, labels of facts and of closed lists, and what is read of each kind of entry.
import { plural } from './plural.ts';

// The language of the texts (BCP 47), by which days, numbers and lists of names are written and names are put in order.
export const languageOfTexts = 'en-GB';

// What entries of each kind are called: one, and many.
export const page = 'Page';
export const pages = 'Pages';
export const answer = 'Answer';
export const answers = 'Answers';
export const principle = 'Principle';
export const principles = 'Principles';
export const dimension = 'Dimension';
export const dimensions = 'Dimensions';
export const ideaInPractice = 'Idea in practice';
export const ideasInPractice = 'Ideas in practice';
export const caseStudy = 'Case study';
export const caseStudies = 'Case studies';
export const questionSet = 'Question set';
export const questionSets = 'Question sets';
export const reflectionExercise = 'Reflection exercise';
export const reflectionExercises = 'Reflection exercises';
export const tool = 'Tool';
export const tools = 'Tools';
export const model = 'Model';
export const models = 'Models';
export const group = 'Group';
export const groups = 'Groups';
export const barrierOrEnabler = 'Barrier or enabler';
export const barriersAndEnablers = 'Barriers and enablers';
export const figureOrFinding = 'Figure or finding';
export const figuresAndFindings = 'Figures and findings';
export const recommendation = 'Recommendation';
export const recommendations = 'Recommendations';
export const guidance = 'Guidance';
export const term = 'Term';
export const glossary = 'Glossary';
export const sessionPlan = 'Session plan';
export const sessionPlans = 'Session plans';
export const facilitatorNotes = 'Facilitator notes';
export const assignment = 'Assignment';
export const readyMadeAssignments = 'Ready-made assignments';
export const path = 'Path';
export const paths = 'Paths';
export const source = 'Source';
export const sources = 'Sources';

// In the head of a page: the questions that a team can ask itself about it.
export const questionsForYourTeam = (questions: number) => `${questions} ${plural(questions, { one: 'question', other: 'questions' })} for your team`;

// What a button to fill in a tool is called: of one that is for the record of a person, only to practise.
export const fillItInHere = 'Fill it in here';
export const tryItOutPractice = 'Try it out (practice)';

// The tabs of a dimension.
export const ideas = 'Ideas';
export const questions = 'Questions';
export const evidence = 'Evidence';

// Who an entry is written for.
export const frontlinePractitioners = 'Frontline practitioners';
export const teamLeads = 'Team leads';
export const plannersAndCommissioners = 'Planners and commissioners';
export const trainers = 'Trainers';
export const familyAndPeerWorkers = 'Family and peer workers';

// Where the work happens.
export const mentalHealthService = 'Mental health service';
export const substanceUseService = 'Substance use service';
export const hospitalWard = 'Hospital ward';
export const crisisAndEmergencyCare = 'Crisis and emergency care';
export const primaryCare = 'Primary care';
export const housingAndHomelessness = 'Housing and homelessness';
export const prisonAndJustice = 'Prison and justice';
export const thirdSector = 'Third sector';
export const wholeLocalSystem = 'Whole local system';
export const onlineAndPhone = 'Online and phone';

// Nations: as labels, and inside a sentence.
export const scotland = 'Scotland';
export const england = 'England';
export const wales = 'Wales';
export const northernIreland = 'Northern Ireland';
export const unitedKingdom = 'United Kingdom';
export const outsideTheUK = 'Outside the UK';
export const wholeUK = 'Whole UK';
export const theUnitedKingdom = 'the United Kingdom';
export const placesOutsideTheUK = 'places outside the UK';

// Whom a passage speaks of, after “for”.
export const peopleFrom14WithPsychosisWhoUseSubstances = 'people aged 14 and over with psychosis who use substances';
export const peopleFrom14WithSevereMentalIllnessWhoUseSubstances = 'people aged 14 and over with severe mental illness who use substances';
export const peopleWithSevereMentalIllnessWhoUseSubstances = 'people with severe mental illness who use substances';
export const peopleFrom14WithKnownOrSuspectedPsychosis = 'people aged 14 and over with known or suspected psychosis';
export const peopleFrom14WithKnownOrSuspectedSevereMentalIllness = 'people aged 14 and over with known or suspected severe mental illness';
export const peopleWithSevereMentalIllnessWhetherOrNotTheyUseSubstances = 'people with severe mental illness, whether or not they use substances';
export const nationsForPopulation = (nations: string, population: string) => `${nations}, for ${population}`;

// What a case study can say about its effect.
export const measuredResult = 'Measured result';
export const reportedResult = 'Reported result';
export const expectedResult = 'Expected result';
export const noResultStated = 'No result stated';
export const resultOfKind = (kind: string, result: string) => `${kind}: ${result}`;

// Kinds of case study, and what belongs in each field and under each heading of one.
export const serviceExample = 'Service example';
export const vignetteAboutAPerson = 'Vignette about a person';
export const systemChange = 'System change';
export const researchCaseFinding = 'Research case finding';
export const nameAReaderSees = 'The name a reader sees, in sentence case.';
export const whatItIsForWhomWhatItChanges = 'At most 45 words: what it is, for whom, what it changes. No throat-clearing.';
export const thePlace = 'The place. Example: Slough';
export const yearsItSpeaksOf = 'The year or years it speaks of. Example: 2023/24';
export const organisationsTakingPart = 'The organisations taking part.';
export const whoItIsFor = 'Who it is for. Example: People on an acute ward who use alcohol or drugs';
export const effectInOneSentence = 'The effect in one sentence.';
export const whatSomeoneShouldBeAbleToDo = 'What someone should be able to do after working on it. One to four, each starting with a verb.';
export const whatCanBeLearntFromIt = 'What can be learnt from it. Three to five.';
export const placesToStopAndThink = 'Places in the story to stop and think, in its order. One to three.';
export const whatALocalProtocolIsExpectedToDo = 'What a local protocol is expected to do in a situation like this, most fitting first. Two to six.';
export const questionsToTalkAbout = 'Questions to talk about. Two to five, with no right answer, none that asks for a person’s name.';
export const minutesToReadAndDiscussIt = 'Minutes to read and discuss it, 5 to 240.';
export const lineThatWarnsOfWhatMayDistress =
  'A line that warns of what may distress. Leave out if nothing does. Example: Speaks of suicide and of time in prison.';
export const ideasItShows = 'The ideas in practice it shows, most fitting first.';
export const nameTheServicesThePlaceAndTheYear = 'Name the services, the place and the year.';
export const whatWasGoingWrong = 'What was going wrong, and who noticed.';
export const whatHappenedStepByStep = 'What happened, step by step, in the order it happened.';
export const whatChangedAndWhoSaysSo = 'What changed and who says so: measured, reported or expected.';
export const whatMadeItPossible = 'What made it possible.';
export const whatCouldGoWrong = 'What could go wrong for someone who copies it.';

// What lists are narrowed by, with bands of time and of years.
export const stageOfAnImprovement = 'Stage of an improvement';
export const published = 'Published';
export const namedBy = 'Named by';
export const upTo15Minutes = 'Up to 15 minutes';
export const from16To45Minutes = '16 to 45 minutes';
export const from46To90Minutes = '46 to 90 minutes';
export const over90Minutes = 'Over 90 minutes';
export const before2010 = 'Before 2010';
export const from2010To2014 = '2010 to 2014';
export const from2015To2019 = '2015 to 2019';
export const from2020 = '2020 or later';
export const protocolsTenTools = 'The protocol’s ten tools';

// For whom answers are, and where they hold.
export const forPeopleWhoWorkWithSomeone = 'For people who work with someone';
export const forFamilyAndFriends = 'For family and friends';

// Kinds of barriers, guidance, question sets, recommendations and tools.
export const barrier = 'Barrier';
export const enabler = 'Enabler';
export const guideline = 'Guideline';
export const standard = 'Standard';
export const strategyOrPlan = 'Strategy or plan';
export const reviewOrReport = 'Review or report';
export const resourceOrToolkit = 'Resource or toolkit';
export const lawOrDuty = 'Law or duty';
export const inForceWhenTheSourceNamedIt = 'In force when the source named it';
export const replaced = 'Replaced';
export const ended = 'Ended';
export const statusNotChecked = 'Status not checked';
export const statusAsASentence = (status: string) => `${status}.`;
export const reflectiveQuestions = 'Reflective questions';
export const checklist = 'Checklist';
export const discussionPrompts = 'Discussion prompts';
export const priority = 'Priority';
export const action = 'Action';
export const method = 'Method';
export const template = 'Template';
export const framework = 'Framework';
export const directory = 'Directory';

// The stages of an improvement.
export const creatingConditions = 'Creating conditions';
export const understandingSystems = 'Understanding systems';
export const developingAims = 'Developing aims';
export const testingAndMeasuring = 'Testing and measuring';
export const sharing = 'Sharing';

// How people sit together in a step of a session.
export const alone = 'Alone';
export const inPairs = 'In pairs';
export const inFours = 'In fours';
export const atTables = 'At tables';
export const everyone = 'Everyone';

// Other formats.
export const easyRead = 'Easy Read';
export const britishSignLanguageVideo = 'British Sign Language video';
export const scottishGaelic = 'Gàidhlig (Scottish Gaelic)';
export const welsh = 'Cymraeg (Welsh)';
export const audio = 'Audio';

// Models: their families, the stations of the line that they are drawn on, and their fields.
export const optionInTheAppraisal = 'Option in the appraisal';
export const serviceTypeFoundByTheRECOStudy = 'Service type found by the RECO study';
export const apart = 'Apart';
export const eachServiceAssessesAndPlansAlone = 'Each service assesses and plans alone.';
export const advice = 'Advice';
export const servicesAdviseTeachOrMeetOneAnother = 'Services advise, teach or meet one another.';
export const decisions = 'Decisions';
export const servicesAgreeTogetherWhoHelps = 'Services agree together who helps.';
export const care = 'Care';
export const careForOnePersonIsPlannedOrGivenTogether = 'Care for one person is planned or given together.';
export const oneTeam = 'One team';
export const oneTeamAssessesPlansAndGivesCareForBoth = 'One team assesses, plans and gives care for both.';
export const howItWorks = 'How it works';
export const coreFeatures = 'Core features';
export const whatCouldBeAdded = 'What could be added';
export const servicesAndStaff = 'Services and staff';
export const whoItSupports = 'Who it supports';
export const whatNeedsToBeInPlace = 'What needs to be in place';
export const strengths = 'Strengths';
export const limitations = 'Limitations';
export const examples = 'Examples';
export const theFourQuadrants = 'The four quadrants';
export const framesOfIntegration = 'Frames of integration';
export const whatTheSourceDoesNotSay = 'What the source does not say';
export const forIt = 'For it';
export const againstIt = 'Against it';
export const whomItSuits = 'Whom it suits';
export const whatItNeeds = 'What it needs';
export const cost = 'Cost';
export const timeToStart = 'Time to start';
export const fieldSays = (field: string, words: string) => `${field}: ${words}`;

// The facts of an entry at a glance.
export const atAGlance = 'At a glance';
export const where = 'Where';
export const when = 'When';
export const setting = 'Setting';
export const partners = 'Partners';
export const forWhom = 'For whom';
export const result = 'Result';
export const time = 'Time';
export const people = 'People';
export const haveReady = 'Have ready';
export const forReaders = 'For';
export const ofWhom = 'Of whom';
export const whoCounted = 'Who counted';
export const how = 'How';
export const shortForm = 'Short form';
export const alsoFoundUnder = 'Also found under';
export const nowCalled = 'Now called';
export const wasFollowedBy = 'Was followed by';
export const sayInstead = 'Say instead';
export const nation = 'Nation';
export const kind = 'Kind';
export const addressedTo = 'Addressed to';
export const setOutIn = 'Set out in';
export const fullTitle = 'Full title';
export const publishedBy = 'Published by';
export const whereItStands = 'Where it stands';
export const together = 'Together';

// The sections that are read of an entry, beyond its text.
export const aboutIt = 'About it';
export const whatCanBeLearnt = 'What can be learnt';
export const steps = 'Steps';
export const templateOfTool = (tool: string) => `Template: ${tool}`;
export const whatThisRestsOn = 'What this rests on';
export const thePlan = 'The plan';
export const lookingAfterPeople = 'Looking after people';
export const theNumbers = 'The numbers';
export const notGiven = 'not given';
export const whomItCounts = 'Whom it counts';
export const whatItDoesNotTellYou = 'What it does not tell you';
export const moreAboutIt = 'More about it';
export const seeAlso = 'See also';
export const whenToUseIt = 'When to use it';
export const figures = 'Figures';
export const whatItAsks = 'What it asks';
export const whatItSays = 'What it says';
export const whatItLooksLike = 'What it looks like';
export const whatAnswersIt = 'What answers it';
export const whatItAnswers = 'What it answers';
export const whatYouWouldSee = 'What you would see';
export const dimensionsItShapes = 'Dimensions it shapes';

// Answers: what each is made of.
export const whatShouldHappen = 'What should happen';
export const whatYouCanSay = 'What you can say';
export const wordsAreOurs = 'Our words, on their sources. Say what is true for you.';
export const ourAdvice = '(our advice)';
export const whomToRing = 'Whom to ring';
export const nowOrTonight = 'Now, or tonight';
export const inTheMorning = 'In the morning';
export const toTakeAlong = 'To take along';
export const whoSaysSo = 'Who says so';
export const nationAndWho = (nation: string, who: string) => `${nation}: ${who}`;
export const ifTheyStillSayNo = 'If they still say no';
export const whatToDoThen = 'What to do';
export const whatToGoBy = 'To go by';
export const moreOnThis = 'More on this';
export const whatToWriteDown = 'What to write down';
export const forYouAndForThem = 'For you and for them';
export const forThePersonAndTheFamily = 'For the person and the family';
export const whatYouCanAskFor = 'What you can ask for';
export const whatYouMayAlwaysTellAService = 'What you may always tell a service';

// How to look after people in a group. Each begins with what matters most.
export const anyoneMayPass = 'Anyone may pass';
export const onAnyQuestion = ', on any question, and may step out and come back, without giving a reason.';
export const nobodyHasToTellTheirOwnStory = 'Nobody has to tell their own story.';
export const manyPeopleKnowThis = ' Many people know mental ill health, substance use or loss from their own lives, whatever their job.';
export const noOneIsNamed = 'No one is named.';
export const writeNothingByWhichSomeoneCouldBeRecognised = ' Write nothing by which a person who uses services, a relative or a colleague could be recognised.';

// Who fills a worksheet in, and about whom: for who writes a tool; what to take care of; what is asked above the sheet.
export const aGroupAboutItsServices = 'A group, about its services';
export const twoPeopleWhoListenToAThird = 'Two people who listen to a third';
export const eachForThemselves = 'Each for themselves';
export const aGroupAboutAPersonWhoIsMadeUp = 'A group, about a person who is made up';
export const workersAndAPersonForTheRecord = 'Workers and a person, for that person’s record';
export const aPersonWhoSignsIt = 'A person who signs it';
export const writeAboutServicesAndNeeds = 'Write about services and needs, not about people who could be recognised.';
export const doNotWriteAboutARealPerson =
  'For practice only: write nothing about a real person, not even with initials. That belongs on paper or in your service’s own system.';
export const nothingByWhichThePersonWhoTalksCouldBeRecognised = 'Write down nothing by which the person who talks could be recognised.';
export const handItInWithoutYourName = 'Hand it in without your name.';
export const takeNothingFromTheLifeOfOneRealPerson = 'Take nothing from the life of one real person.';
export const keepItWithTheirRecord = 'Once filled in, it is about one person: keep it with their record, by your local rules.';
export const whatItIsAbout = 'What it is about';
export const date = 'Date';
export const whoTakesPart = 'Who takes part (roles)';
export const whatWeWantToLearn = 'What we want to learn';
export const whoAsksAndWhoTakesNotes = 'Who asks, and who takes notes (roles)';
export const service = 'Service';
export const whatItIsToHelpWith = 'What it is to help with';
export const madeBy = 'Made by (roles)';
export const initialsOrRecordNumber = 'Initials or record number, by your local rules';
export const whoIsThere = 'Who is there (roles)';

// Where an action stands.
export const open = 'Open';
export const done = 'Done';
export const dropped = 'Dropped';

// Numbers of things, days and years.
export const minutes = (minutes: number) => `${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}`;
export const stops = (stops: number) => `${stops} ${plural(stops, { one: 'stop', other: 'stops' })}`;
export const stopsAndMinutes = (stops: string, minutes: string) => `${stops}, ${minutes}`;
export const dayToCheck = (day: string) => `${day} (check the year)`;
export const yearWithTooFewDigits = (year: number) => `The year is ${year}. Write it with four digits.`;
export const yearWithTwoDigits = (year: number, meant: number) => `The year is ${year}. Write it with four digits: ${meant}.`;

// What learners read of a story before they begin.
export const itIsAbout = (people: string) => `It is about ${people}`;

// What a reader sends who found a mistake on a page.
export const mistakeReport = (page: string, version: string, wrong: string) => `Page: ${page}\nVersion: ${version}\n\nWhat is wrong:\n${wrong}\n`;

// Browsers that are no single word.
export const safariOnAMac = 'Safari on a Mac';
export const safariOnAnIPhoneOrIPad = 'Safari on an iPhone or iPad';

// What the accessibility statement says of testing.
export const equalAccessByIBM = 'Equal Access by IBM';
export const pagesThatShowEveryFormOfElement =
  'pages that between them show every form of element, a page of every kind on a narrow screen, and the screens of the applications, with contrast in light and in dark';
export const aPageOfEveryKind = 'a page of every kind, and the screens of the applications; what it says wrongly is set aside in one list, with reasons';
export const everyPageForValidHTML = 'every page, for valid HTML';
export const helpIsInReachByKeyboard = 'Help is in reach by keyboard, and so is a way past the menu.';
export const whatHasTheFocusCanBeSeen = 'What has the focus can be seen, and nothing that stays in place lies over it.';
export const nothingHasToBeScrolledSideways = 'Nothing has to be scrolled sideways at 320 pixels, also when text is spaced widely.';
export const statesCanBeToldInForcedColours =
  'In forced colours, each state and each drawing can still be told: pictures of chosen and not chosen are compared.';
export const pagesCanBeReadOnPaper = 'Pages can be read on paper.';
export const screenReadersWereNotTried = 'Screen readers, such as NVDA, JAWS, VoiceOver and TalkBack. What browsers hand to them was read instead.';
export const speechControlWasNotTried = 'Speech control, switches and magnifiers.';
export const contrastThemesOnWindowsWereNotTried = 'The contrast themes of Windows on Windows. They were tried as a browser imitates them.';
export const safariWasNotTried = 'Safari on an iPhone or a Mac.';
export const peopleHaveNotTested = 'People who rely on assistive technology have not tested this site.';
export const noOtherFormatsYet =
  'There is no Easy Read, Gaelic, Welsh, British Sign Language or audio version yet. A page can name one as soon as somebody has made it. Every reflective question is there in plain words as well.';
export const controlsShareTheirWords =
  'The controls that open what a statement rests on share their words, such as “1 source”. Each stands at the end of its statement.';
export const noOutsideCheckerHasLookedAtTheBooks =
  'Books to take away are tagged PDF and Word files. Our own tests read their tags and compare their words with the page. No outside checker has looked at them.';
export const longPagesTakeTime =
  'Long pages, such as the glossary and the list of figures, take time to move through with a screen reader. Headings are there to jump by.';

// What to choose or ask for once a help line has answered, after its number.
export const thenDo = (what: string) => `(then ${what})`;

// Why an application needs JavaScript, after “because”.
export const everythingIsKeptByYourBrowser = 'everything is kept by your browser and nothing is sent';
