// The texts of the local protocol.
import type { ComponentChildren } from 'preact';
import { plural } from '../../../library/plural.ts';

// The application on /plan/protocol/: beginning a local protocol, writing it section by section, and taking it away.
export const planAndDecide = 'Plan and decide';

// What holds for the whole protocol: its name, whom it is for, who owns it, its version and its review.
export const name = 'Name';
export const whoIsItFor = 'Who is it for?';
export const whoOwnsItOneSeniorRole = 'Who owns it (one senior role)';
export const jobTitleNotAName = 'A job title, not a name';
export const version = 'Version';
export const itStandsAtTheHeadOfEveryPage = 'It stands at the head of every page, with the date';
export const reviewOn = 'Review on';

// Words to begin from: what this library says is expected, to adapt, and what sources tell of others.
export const borrowWordsName = (name: string) => `Borrow words: ${name}`;
export const borrowWords = 'Borrow words';
export const looking = 'Looking …';
export const whatYouWroteIsKept = 'What you wrote is kept. Try again with a connection.';
export const libraryHasNoWordsForThisLine = 'The library has no words for this line.';
export const wordsYouCanAdapt = 'Words you can adapt';
export const whatIsExpectedAsIfAlreadySo =
  'What is expected, in this library’s words, as if it were so already. Put it in, then change it until it says what you will do.';
export const whatSourcesTell = (points: number) => `What reports and guidance tell (${points})`;
export const retoldFromReports =
  'Retold from documents about other places: what others do, or what is said to help. It is not what you agree. Put it in only to write it anew for your area.';
export const kindAndSource = {
  expected: (source: string) => `Rests on: ${source}`,
  helps: (source: string) => `Said to help, in: ${source}`,
  told: (source: string) => `Told in: ${source}`,
};
export const putInTitleExampleIndex = (title: string, index: number) => `Put in: ${title}, example ${index}`;
export const putIn = 'Put in';

// What has changed between two versions of a protocol, line by line, with the words that went and came.
export const added = 'Added';
export const takenOut = 'Taken out';
export const changed = 'Changed';
export const addedColon = 'added:';
export const takenOutColon = 'taken out:';
export const aboutTheProtocol = 'About the protocol';

// What contradicts itself, and what is missing, as a list. What contradicts stands first.
export const check = 'Check:';

// What has to be done for a line: actions with a role and a day, which the workbook lists with all others.
export const addAnActionName = (name: string) => `Add an action: ${name}`;
export const addAnAction = 'Add an action';
export const sentFrom = 'Sent from';

// One line of a protocol: folded it says how far it is, unfolded it is written in.
export const byDay = (day: string) => `by ${day}`;
export const findingsToLookAt = (findings: number) => `${findings} to look at`;
export const takenOverFrom = 'Taken over from';
export const changeItWhereItIsOutOfDate = 'Change it where it is out of date.';
export const borrowedFrom = 'Borrowed from';
export const editItUntilItSaysWhatYouWillDo = 'Edit it until it says what you will do.';
export const accountableRoleOfTheProtocolIsOwner = (owner: string) => `The accountable role of the protocol is: ${owner}`;
export const date = 'Date';
export const ownerJobTitle = 'Owner (job title, not a name)';
export const byWhen = 'By when';
export const howFarIsIt = (span: ComponentChildren) => ['How far is it?', span];
export const leaveThisLineOutName = (name: string) => `Leave this line out: ${name}`;
export const leaveThisLineOut = 'Leave this line out';
export const itStandsAtTheEndOfItsSection = 'It stands at the end of its section, with this reason.';
export const takeItInAgainName = (name: string) => `Take it in again: ${name}`;
export const takeItInAgain = 'Take it in again';

// The protocol as it stands on paper, in place of the screen that it is written on, while the page is printed.
export const textCouldNotBeLoaded = 'The text could not be loaded. Load the page again with a connection, then print.';

// The passages that a line rests on, each with where it stands and whom it speaks of.
export const lineOfYourOwn = 'A line of your own: it rests on no source of the library.';
export const whereItComesFrom = (span: ComponentChildren) => ['Where it comes from', span];
export const aboutPopulation = (population: string) => ` (about ${population})`;

// How far a line is, as a small tag: told by its words, and by its border.
export const leftOut = 'Left out';

// Takes a protocol away: as Word, on paper, or as a file that somebody else goes on with. Details of people are looked for before anything leaves.
export const protocolIsKept = 'the protocol is kept';
export const nameOfTheProtocol = 'Name of the protocol';
export const saveTheFile = 'Save the file';
export const savedToAFile = 'Saved to a file. Whoever gets it opens it in the workbook of this site, and goes on.';
export const takeItAway = 'Take it away';
export const showItForPrint = 'Show it for print';
export const printOrPDF = 'Print or PDF';
export const fileForAnotherPerson = 'File for another person';
export const compareTwoVersions = 'Compare two versions';
export const inWordAndOnPaper =
  'In Word and on paper, lines that are agreed read as finished. All others are marked “Not yet agreed”. An annex names the sources of every line.';

// Compares a protocol with another version of it: an earlier state, another protocol of this browser, or a file.
export const asItWasOnMoment = (moment: string) => `As it was on ${moment}`;
export const lookingForVersions = 'Looking for versions …';
export const versionsCannotBeReadNow = 'Versions cannot be read now';
export const nothingHasChanged = 'Nothing has changed. Try again.';
export const fileTitle = (title: string) => `File: ${title}`;
export const keptAsTitle = (title: string) => `Kept as “${title}”. Go on writing here.`;
export const whatWasAdded = 'What was added, taken out, said in other words, or is in another state since the version that you choose.';
export const earlierVersion = 'Earlier version';
export const thereIsNoOtherVersionYet =
  'There is no other version yet. Earlier states of a protocol are kept as you work, at least five minutes apart. Before a meeting, keep this version.';
export const compareWithAFile = 'Compare with a file';
export const keepThisVersion = 'Keep this version';
export const back = 'Back to the protocol';
export const addedLinesAdded = (added: number) => `${added} ${plural(added, { one: 'line', other: 'lines' })} added`;
export const removedLinesTakenOut = (removed: number) => `${removed} ${plural(removed, { one: 'line', other: 'lines' })} taken out`;
export const changedLinesChanged = (changed: number) => `${changed} ${plural(changed, { one: 'line', other: 'lines' })} changed`;
export const stateOfThemInAnotherState = (state: number) => `${state} of them in another state`;
export const noLineHasChanged = 'no line has changed';
export const sinceLabel = (label: string, isSame: boolean, parts: string) => `Since “${label}”: ${isSame ? 'nothing has changed.' : `${parts}.`}`;

// Begins a local protocol: its name, whom it is for, and the sections it starts with.
export const fetchingTheExpectations = 'Fetching the expectations …';
export const protocolCannotBeBegunNow = 'A protocol cannot be begun now';
export const nothingHasBeenBegun = 'Nothing has been begun. Try again with a connection.';
export const localProtocol = 'Local protocol';
export const startALocalProtocol = 'Start a local protocol';
export const everythingCanBeChangedLater = 'Everything can be changed later. What you do not need you can leave out, with a reason.';
export const areaAndThePeopleExampleAdultsInNorthshire = 'The area, and the people. Example: adults in Northshire who live with both conditions';
export const itStandsOnTheFirstPage = 'It stands on the first page. Left empty, it is “Local protocol”.';
export const sectionsToBeginWith = 'Sections to begin with';
export const smallStartIsAGoodStart = 'A small start is a good start. Sections that you leave out now can be added later.';
export const beginWithSections = (sections: number, lines: number) => `${sections} sections to begin with (${lines} lines)`;
export const whyTheseFirst = (titles: readonly string[]) =>
  `${titles.join(' · ')}. Our suggestion: these are short, and the others rest on them. They say what the protocol is for, who answers for it, and what happens when services disagree.`;
export const beginWithAll = (sections: number, lines: number) => `All ${sections} sections (${lines} lines)`;
export const allForThoseWhoKnowWhatToExpect = 'For a partnership that wants to see every line at once.';
export const chooseTheSectionsYourselves = 'Choose the sections yourselves';
export const yourSections = 'Your sections';
export const untickAll = 'Untick all';
export const chooseAtLeastOneSection = 'Choose at least one section.';
export const wantedSectionsWithLines = (wanted: number, lines: number) =>
  `${wanted} ${plural(wanted, { one: 'section', other: 'sections' })} with ${lines} ${plural(lines, { one: 'line', other: 'lines' })}.`;
export const start = 'Start the protocol';
export const readWhatAProtocolIs = 'Read what a protocol is';
export const linesAreTheExpectationsOfThisLibrarysSeven =
  'The lines are the expectations of this library’s seven dimensions, its principles, and the elements of a collaborative protocol, most of them from Public Health England’s guide of 2017 for England. Each line names its sources. This is not an official template.';

// A protocol at a glance: how far each section is, what contradicts itself, what is missing, and the ways to take it away.
export const forArea = (area: string) => `For ${area}`;
export const sections = 'Sections';
export const thisProtocolHoldsSections = (sections: number) => `This protocol holds ${sections} sections, which is as many as it can.`;
export const addASection = 'Add a section';
export const toLookAt = 'To look at';
export const nothingContradictsItself = 'Nothing contradicts itself, and nothing that was begun is missing a part.';
export const showAllOrdered = (ordered: number) => `Show all ${ordered}`;
export const whereYouAreNow = 'Where you are now';
export const takenLinesSayWhatAReflectionSessionFound = (taken: number) =>
  `${taken} ${plural(taken, { one: 'line says', other: 'lines say' })} what a reflection session found.`;
export const ifYourTeamHasHeldAReflectionSession =
  'If your team has held a reflection session in this browser, its answers can be taken over: each line then says where you are.';
export const takeOverFromAReflectionSession = 'Take over from a reflection session';
export const openActions = 'Open actions';
export const yourWorkbook = 'Your workbook';
export const listsThemWithThoseOfYourSessions = (link: ComponentChildren) => [link, ' lists them with those of your sessions and worksheets.'];
export const overdue = 'Overdue:';
export const noOwnerAndNoDayYet = 'No owner and no day yet';

// Puts an action of a reflection session or a worksheet to a line of a local protocol, where it is looked after from then on.
export const actionIsNoLongerInItsSessionOrWorksheet = 'The action is no longer in its session or worksheet, or was sent on already.';
export const lookingForTheAction = 'Looking for the action …';
export const thisActionCannotBeSentOn = 'This action cannot be sent on';
export const nothingHasChangedYourWorkbookListsAllActions = 'Nothing has changed. Your workbook lists all actions.';
export const putAnActionIntoTheProtocol = 'Put an action into the protocol';
export const itMovesToALineOfYourLocalProtocol = 'It moves to a line of your local protocol, and is looked after there.';
export const from = (link: ComponentChildren) => ['From ', link];
export const noLocalProtocolIsKeptInThisBrowserYet = 'No local protocol is kept in this browser yet. Start one, then come back here with the back button.';
export const protocol = 'Protocol';
export const section = 'Section';
export const line = 'Line';
export const actionIsStillWhereItWas = 'The action is still where it was.';
export const itCouldNotBePutThere = 'It could not be put there.';
export const putItThere = 'Put it there';

// Takes over what was chosen in an appraisal of options.
export const takeOverWhatYouChose = 'Take over what you chose';
export const itGoesIntoPurposeAndScope =
  'It goes into “Purpose and scope” as a line of its own, with what you concluded. Edit it there until it says what you will do.';
export const whatDidYouChoose = 'What did you choose?';
export const fromAppraisal = (title: string) => `In the appraisal “${title}”.`;
export const newOneWithThreeSections = 'A new one, with three sections';
export const noOptionIsTickedYet = 'No option is ticked yet.';
export const tickTheOneThatYouChose = 'Tick the one that you chose.';
export const appraisalIsNotKeptHere = 'The appraisal is not kept in this browser.';
export const protocolIsNoLongerKept = 'The protocol is no longer kept in this browser.';
export const lookingForTheAppraisal = 'Looking for the appraisal …';
export const choiceCannotBeTakenOver = 'What you chose cannot be taken over now';
export const startWithoutIt = 'Nothing has changed. You can write it into a line by hand.';
export const howCareIsOrganised = 'How care is organised';
export const weChose = (option: string) => `We chose “${option}”.`;

// One section of a protocol: its lines one below the other, each unfolded to be written in.
export const thisProtocolHoldsLines = (lines: number) => `This protocol holds ${lines} lines, which is as many as it can.`;
export const changeThisSection = 'Change this section';
export const heading = 'Heading';
export const takeOutThisSectionWithItsLines = 'Take out this section with its lines';
export const nextTitle = (title: string) => `Next: ${title}`;
export const backTitle = (title: string) => `Back: ${title}`;
export const allSections = 'All sections';

// Local protocols of this browser, and the way to a new one.
export const writeYourLocalProtocol = 'Write your local protocol';
export const lineByLine =
  'Line by line: where you are now, what you agree, which role owns it, by when, and how you will know. It stays in this browser. Nothing is sent.';
export const goodToKnow = 'Good to know';
export const onePersonWritesAtATime = 'One person writes at a time. The file of a protocol can be passed on, and comes back with what was changed.';
export const firstMeetingTakesAboutTwoHours = 'A first meeting takes about two hours. Begin with three sections: the start offers which.';
export const nameRoles = 'Name roles, not people.';
export const yourProtocols = 'Your protocols';
export const noVersion = 'No version';
export const openOneFromAFile = 'Open one from a file';
export const fileOpensInYourWorkbook =
  'A file opens in your workbook. It says whether the file is later, earlier, or was changed apart from what is kept here, and nothing is lost.';

// A blank, for a meeting on paper.
export const onPaperForAMeeting = 'On paper, for a meeting';
export const blankHasRoom =
  'A blank has room beside each line: where you are now, what you agree, which role, by when, and how you will know. Write in it by hand or in Word.';
export const blankOfTheFirstSections = 'The three sections to begin with';
export const blankOfAllSections = 'All sections';
export const localProtocolBlank = 'Local protocol, blank';
export const nothingIsKeptOfABlank = 'a blank holds nothing of yours';

// Takes over where the team is now from a reflection session of this browser.
export const lookingForSessions = 'Looking for sessions …';
export const yourSessionsCannotBeReadNow = 'Your sessions cannot be read now';
export const nothingHasChangedTryAgainOrWriteWhereYouAreByHand = 'Nothing has changed. Try again, or write where you are by hand.';
export const whatYourTeamFoundInAReflectionSessionGoes = 'What your team found in a reflection session goes into the lines that its questions are about.';
export const session = 'Session';
export const takeOverSizeLines = (size: number) => `Take over ${size} ${plural(size, { one: 'line', other: 'lines' })}`;
export const noReflectionSessionIsKeptInThisBrowser =
  'No reflection session is kept in this browser. If a colleague has one, ask for its file and open it in your workbook.';
export const startAReflection = 'Start a reflection';
export const sizeLinesGetWhatItFound = (size: number) => `${size} ${plural(size, { one: 'line gets', other: 'lines get' })} what it found.`;
export const noEmptyLineIsAboutItsQuestions = 'No empty line is about its questions.';
export const keptLinesHaveWordsOfTheirOwnAndStay = (kept: number) =>
  `${kept} ${plural(kept, { one: 'line has', other: 'lines have' })} words of ${plural(kept, { one: 'its', other: 'their' })} own and ${plural(kept, { one: 'stays', other: 'stay' })} as ${plural(kept, { one: 'it is', other: 'they are' })}.`;
export const seeWhatGoesWhere = 'See what goes where';
export const unplacedAnsweredQuestionsHaveNoLine = (unplaced: number) =>
  `${unplaced} ${plural(unplaced, { one: 'answered question has', other: 'answered questions have' })} no line in this protocol`;

// A protocol as a report: what is agreed as finished text, the rest marked, then where things stand, actions, and where every line comes from.
export const owner = 'Owner';
export const by = 'By';
export const howWeWillKnow = 'How we will know';
export const notYetAgreed = 'Not yet agreed';
export const notYetBeingDiscussed = (notYet: string) => `${notYet}: being discussed.`;
export const borrowedFromTitle = (title: string) => ` Borrowed from “${title}”, and not yet edited.`;
export const proposedSource = (source: string) => ` Proposed:${source}`;
export const whereWeAreNow = 'Where we are now';
export const nothingIsWrittenAboutTheseLinesYet = 'Nothing is written about these lines yet. There is room to write.';
export const notYetAgreedWithRoom = 'Not yet agreed: room to write';
export const ownerRole = 'Owner (role)';
export const toFillIn = 'To fill in';
export const noReasonGiven = 'No reason given.';
export const actions = 'Actions';
export const whatHasToBeDone = 'What has to be done';
export const action = 'Action';
export const whoRole = 'Who (role)';
export const status = 'Status';
export const annexAWhereWeWereWhenWeAgreed = 'Annex A. Where we were when we agreed';
export const whereWeAreNowByLine = 'Where we are now, by line';
export const fromLabel = 'From';
export const partnershipsOwnLine = '\nThe partnership’s own line.';
export const beganFrom = '\nBegan from ';
export const annexLetterWhereEachLineComesFrom = (letter: string) => `Annex ${letter}. Where each line comes from`;
export const wordsOfTheLinesAreThisLibrarysOwn =
  'The words of the lines are this library’s own. Each rests on the passages named beside it; what is said of some people only is marked. What is agreed below each line is the partnership’s.';
export const linesAndTheirSources = 'Lines and their sources';
export const whatItSays = 'What it says, and its passages';
export const forLabel = 'For';
export const accountableRole = 'Accountable role';
export const howFarItIs = 'How far it is';
export const allLinesAreAgreed = 'All lines are agreed.';
export const thisIsADraft = 'This is a draft. ';
export const linesThatAreMarkedNotYetAreOpen = (notYet: string, discussing: string) =>
  `Lines that are marked “${notYet}” are open: ${discussing}, or not begun.`;
export const writtenByThePartnershipWithMadeMadeBy = (madeBy: string, edition: string) =>
  `Written by the partnership with ${madeBy}, an independent library, version ${edition}. It is not an official template and no legal advice. It should hold nothing that points to a person.`;
export const aboutThisProtocol = 'About this protocol';

// The kind of document that a local protocol is in the workbook.
export const whatYourPartnershipWritesAboutEach =
  'What your partnership writes about each expectation: where you are now, what you agree, owners by role, days, how you will know, what is left out and why, and actions; what was taken over from a reflection session or borrowed from an idea; and the last sixty changes.';

// What is missing in a protocol, and what in it contradicts itself. It looks at what is filled in, never at what a partnership decides.
export const itIsMarkedAsAgreed = 'It is marked as agreed, but what is agreed is not written.';
export const itIsMarkedAsAgreedAndNoRoleOwnsIt = 'It is marked as agreed, but no role owns it.';
export const itIsMarkedAsAgreedAndTheWordsAreStillThoseThatWereBorrowedMake =
  'It is marked as agreed, but the words are still those that were borrowed. Make them yours first.';
export const itIsAgreed = 'It is agreed, without a day.';
export const itIsAgreedWithoutHowYouWillKnow = 'It is agreed, without how you will know.';
export const sayHowItWent = ' Say how it went, and set the next day.';
export const itIsNotAgreedYet = ' It is not agreed yet.';
export const itsDayHasPassed = (day: string, part: string) => `Its day, ${day}, has passed.${part}`;
export const itsDayComesAfterTheReviewOnDay2 = (day: string, day2: string) => `Its day, ${day}, comes after the review on ${day2}.`;
export const dayOfLateOpenActionsHasPassed = (late: number) =>
  `The day of ${plural(late, { one: 'an open action', other: `${late} open actions` })} has passed.`;
export const itIsLeftOutWithoutAReason = 'It is left out without a reason.';
export const itIsLeftOut = 'It is left out, and still has an open action.';
export const twoRolesAreNamedAsTheAccountableOneOwner = (owner: string, owner2: string) =>
  `Two roles are named as the accountable one: “${owner}” for the protocol, “${owner2}” here.`;
export const ownerReadsLikeTwoRoles = (owner: string) => `“${owner}” reads like two roles. One role is accountable.`;
export const itDoesNotSayWhatItIsAbout = 'It does not say what it is about.';
export const actionHasNobodyWhoDoesIt = 'An action has nobody who does it.';
export const noRoleIsAccountableForTheProtocol = 'No role is accountable for the protocol.';
export const noDayIsSetForTheReview = 'No day is set for the review.';
export const dayOfTheReview = (day: string) => `The day of the review, ${day}, has passed.`;
export const itDoesNotSayWhomAndWhichAreaItIsFor = 'It does not say whom and which area it is for.';
export const itHasNoVersion = 'It has no version, such as “Draft 1”.';

// Two versions of a protocol, line by line: what was added, taken out, said in other words, or is in another state.
export const state = 'State';
export const whatTheLineSays = 'What the line says';
export const whatWeAgree = 'What we agree';
export const whyItIsLeftOut = 'Why it is left out';
export const whoItIsFor = 'Who it is for';
export const whoOwnsIt = 'Who owns it';

// Changes of a local protocol, each of which can be taken back and done again, also after the page is loaded anew.
export const leaveOut = 'Leave out';
export const takeInAgain = 'Take in again';
export const borrow = 'Borrow';
export const takeOverFromName = (name: string) => `Take over from “${name}”`;
export const add = (value: string) => `Add ${value}`;
export const takeOut = (value: string) => `Take out ${value}`;
export const move = (value: string) => `Move ${value}`;
export const addName = (name: string) => `Add “${name}”`;
export const headingOfASection = 'The heading of a section';
export const takeOutName = (name: string) => `Take out “${name}”`;
export const anAction = 'An action';
export const takeOutAnAction = 'Take out an action';

// What was written in a protocol, for the check for details of people, each with the way back to where it stands.
export const asItWasTakenOver = 'as it was taken over';
export const asItWasBorrowed = 'as it was borrowed';
export const actionName = (name: string) => `Action, ${name}`;
export const whoDoesTheActionName = (name: string) => `Who does the action, ${name}`;
export const headingOfASectionLabel = 'Heading of a section';

// How far a protocol is: how many of its lines are agreed, being discussed, not yet begun, or left out.
export const agreedOfAgreed = (agreed: number, value: number) => `${agreed} of ${value} agreed`;
export const discussingBeingDiscussed = (discussing: number) => `${discussing} being discussed`;
export const leftOutLeftOut = (leftOut: number) => `${leftOut} left out`;

// A local protocol: what is expected, line by line, and what a partnership agrees about it. Sections and lines keep the wording that they were begun with.
export const agreed = 'Agreed';
export const beingDiscussed = 'Being discussed';
export const notYet = 'Not yet';
export const noWordsYet = 'No words yet';

// What the library gives to a new local protocol: made by the build, one file. Never loaded by a page.
export const purposeAndScope = 'Purpose and scope';
export const whyYouHaveAProtocol = 'Why you have a protocol, which services it covers, and whom it is for.';
export const oneAccountableSeniorRole = 'One accountable senior role, and the people whose support it needs.';
export const principles = 'Principles';
export const whatHoldsInEveryPartOfTheProtocol = 'What holds in every part of the protocol.';
export const howWeWorkTogetherOnAPersonsCare = 'How we work together on a person’s care';
export const elementsOfACollaborativeProtocol =
  'The elements of a collaborative protocol: referral, assessment, who manages the case, the care plan, and moving on.';
export const whenWeDisagree = 'When we disagree';
export const whoTalksFirst = 'Who talks first, who decides, and who supports the person meanwhile.';
export const informationSharing = 'Information sharing';
export const whatMayBeShared = 'What may be shared, with whom, and how people are asked.';
export const review = 'Review';
export const whoWatchesOverTheProtocol = 'Who watches over the protocol, how staff learn of it, and when it is looked at again.';

// In the place of the application where there is no JavaScript.
export const withoutJavaScriptTakeTheChecklist = <Link>(checklist: Link, expected: Link) => [
  'Without JavaScript, take the ',
  checklist,
  ' on paper, with ',
  expected,
  '.',
];
export const collaborativeProtocolChecklist = 'collaborative protocol checklist';
export const whatIsExpectedInEachDimension = 'what is expected in each dimension';
