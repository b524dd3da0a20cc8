// The texts of the worksheet.
import type { ComponentChildren } from 'preact';
import { plural } from '../../../library/plural.ts';

// The application on /toolkit/worksheet/: beginning a worksheet of a tool, and filling it in.
export const toolkit = 'The toolkit';

// The field for one cell, by the kind of answer that its column asks for.
export const oneVoteLess = 'One vote less';
export const oneVoteMore = 'One vote more';
export const noWordsYet = 'No words yet';

// Fetches what a worksheet of a tool begins with, and the tools that there are.
export const toolkitHasNoWorksheetOfThatName = 'The toolkit has no worksheet of that name.';
export const listOfToolsCouldNotBeFetched = 'The list of tools could not be fetched.';

// The ways to look at a worksheet: its table, and the pictures that its tool names.
export const table = 'Table';
export const checklist = 'Checklist';
export const map = 'Map';
export const grid = 'Grid';
export const byStage = 'By stage';
export const byRow = (rowName: string) => `By ${rowName}`;
export const board = 'Board';
export const cards = 'Cards';
export const tree = 'Tree';
export const bars = 'Bars';
export const line = 'Line';
export const sheet = 'Sheet';
export const wholeMap = 'Whole map';
export const wholeMapTableSaysTheSame = 'The whole map. Its table says the same in words.';

// What follows from a worksheet: actions with a role and a day.
export const whatWeDoNext = 'What we do next';
export const noActionsYet = 'No actions yet. ';
export const yourWorkbook = 'Your workbook';
export const listsTheActionsOfAllWorksheetsAndSessions = (link: ComponentChildren) => [link, ' lists the actions of all worksheets and sessions.'];
export const addAnAction = 'Add an action';
export const by = (words: string) => `by ${words}`;
export const sentToSayThereHowItGoes = (link: ComponentChildren) => ['Sent to ', link, '. Say there how it goes.'];

// Adds a row to a worksheet, or a note to a slip.
export const thisWorksheetHoldsRows = (rows: number) => `This worksheet holds ${rows} rows, which is as many as it can.`;

// Questions of a session that can come along as rows of a new worksheet.
export const questionsToTakeAlong = 'Questions to take along';
export const lowestFirstRowName = (rowName: string) => `Lowest first. Each becomes a row here: a ${rowName}.`;

// Sends the actions of a worksheet on to a reflection session of this browser, where the team looks after them.
export const sendActionsToAReflectionSession = 'Send actions to a reflection session';
export const looking = 'Looking …';
export const yourSessionsCannotBeReadNow = 'Your sessions cannot be read now.';
export const actionsStayHere = 'The actions stay here. Try again later.';
export const noReflectionSessionIsKeptInThisBrowser = 'No reflection session is kept in this browser. The actions stay here, and in the list of your workbook.';
export const startAReflection = 'Start a reflection';
export const chosenActionsAreInTitleNow = (chosen: number, title: string) =>
  `${plural(chosen, { one: 'One action is', other: `${chosen} actions are` })} in “${title}” now.`;
export const session = 'Session';
export const questionThatTheyBelongTo = 'Question that they belong to';
export const actionsToSend = 'Actions to send';
export const actionsStayHereNothingWasChanged = 'The actions stay here. Nothing was changed.';
export const chooseAtLeastOneAction = 'Choose at least one action.';
export const theyCouldNotBeSent = 'They could not be sent.';
export const sendTheseChosen = (chosen: number) => `Send ${plural(chosen, { one: 'it', other: `these ${chosen}` })}`;

// What people answered on their slips, those rows first on which they are furthest apart: to talk about, not to average.
export const labelHowFarApartPeopleAre = (label: string) => `${label}: how far apart people are`;
export const isLowStepsIsHigh = (low: string, steps: number, high: string) => `1 is ${low}, ${steps} is ${high}.`;

// The steps of the tool, to tick off while the group works.
export const stepsDoneOfStepsDone = (done: number, steps: number) => `Steps: ${done} of ${steps} done`;
export const minutesMin = (minutes: number) => `· ${minutes} min`;

// Takes a worksheet away: as files, or on paper. Details of people are looked for before anything leaves.
export const worksheetIsKept = 'the worksheet is kept';
export const nameOfTheWorksheet = 'Name of the worksheet';
export const spreadsheet = 'Spreadsheet';
export const csvFile = 'The CSV file';
export const saveAsCSV = 'Save as CSV';
export const csv = 'CSV';
export const theCards = 'The cards';
export const saveTheCards = 'Save the cards';
export const cardsToCutOutWord = 'Cards to cut out (Word)';
export const picture = 'The picture';
export const saveThePicture = 'Save the picture';
export const pictureSVG = 'Picture (SVG)';
export const picturePNG = 'Picture (PNG)';
export const print = 'Print';

// Who takes part: job titles or services, never names of people who use services.
export const whoTakesPart = 'Who takes part';
export const jobTitlesOrServices = 'Job titles or services, with commas between. Not names.';

// Working with a group: people add from their own devices, and a room sees the worksheet on a screen. Loaded when it is unfolded.
export const withAGroup = 'With a group';
export const peopleFillInASlip =
  'People open your link or scan your code, and fill in a slip on their own phone. It comes back to you as a code or a file, and you bring it in.';
export const addFromPhones = 'Add from phones';
export const roomsScreen = 'The room’s screen, with steps and a clock';

// Adding a row of one's own to a worksheet, where its tool allows that.
export const labelIsAdded = (label: string) => `“${label}” is added.`;

// Counts as bars, largest first, with the running share.
export const noNumbersYet = 'No numbers yet.';
export const shareSoFar = 'Share so far';
export const writeTheNumbers = 'Write the numbers';

// Notes in named groups, with votes. A note is moved by dragging it, by pressing it and then a group, or by arrow keys.
export const nameIsInNow = (name: string, words: string) => `“${name}” is in “${words}” now.`;
export const dragANoteToAGroup = 'Drag a note to a group. Or press a note, then the group. With a keyboard: arrow keys left and right.';
export const hideTheVotesUntilAllHaveVotedAllVotesSoFar = (areVotesHidden: boolean, allVotes: number) =>
  `Hide the votes until all have voted${areVotesHidden ? `: ${allVotes} so far` : ''}`;
export const groupLabelIsThere = (label: string) => `The group “${label}” is there.`;
export const inGroup = (group: string) => `In “${group}”.`;
export const voteForName = (name: string, areVotesHidden: boolean, votes: number) => `Vote for “${name}”${areVotesHidden ? '' : `, ${votes} so far`}`;
export const wordsOfTheNoteYouHold = 'Words of the note you hold';
export const takeItOut = 'Take it out';

// A checklist: every row with its state, grouped by part, and how far it is.
export const doneOfRowsSettled = (done: number, rows: number) => `${done} of ${rows} settled. `;
export const openNotLookedAtYet = (open: number) => `${open} not looked at yet.`;
export const everyRowWasLookedAt = 'Every row was looked at.';
export const chosen = '(chosen)';
export const notLookedAt = 'Not looked at';
export const writeMore = (span: ComponentChildren) => ['Write more', span];

// Cards that are put on piles, one after the other.
export const backOnTheDeck = 'back on the deck';
export const everyCardIsOnAPile = 'Every card is on a pile.';
export const waitingOfRowsCardsAreLeft = (waiting: number, rows: number) => `${waiting} of ${rows} cards are left.`;
export const cardOnTop = 'The card on top';
export const putBackName = (name: string) => `Put back: ${name}`;
export const putBack = 'Put back';

// Stages across and lanes down, several notes in a cell, one a line. On a phone it shows one stage at a time.
export const stageLabelIsAddedAtTheEnd = (label: string) => `The stage “${label}” is added at the end.`;
export const filledIn = (filled: number) => `(${filled} filled in)`;
export const notKnown = 'Not known';
export const nameOfTheStage = 'Name of the stage';
export const takeOutTheStageLabel = (label: string) => `Take out the stage “${label}”`;
export const stageLabelIsTakenOut = (label: string) => `The stage “${label}” is taken out. Undo brings it back.`;
export const nameOfThisRowName = (rowName: string) => `Name of this ${rowName}`;

// Values over time with their median: a run chart.
export const median = (number: string) => `Median ${number}`;
export const writeAtLeastTwoDaysWithAValueInTheTable = 'Write at least two days with a value in the table. Ten or more show how things move.';
export const withFewerThanTenValues = 'With fewer than ten values, a chart says little yet.';
export const runValuesInARowLieOnOneSideOfTheMedian = (run: number) =>
  `${run} values in a row lie on one side of the median. That may be a real shift: ask what changed.`;
export const noSixValuesInARowLieOnOneSideOfTheMedian = 'No six values in a row lie on one side of the median. This may be ordinary variation.';
export const labelMomentsValuesFromToDayBetween = (
  label: string,
  moments: number,
  words: string,
  day: string,
  number: string,
  number2: string,
  number3: string,
) => `${label}: ${moments} values from ${words} to ${day}, between ${number} and ${number2}, with a median of ${number3}.`;

// Notes on two axes. A note is placed by pointer, by touch, by arrow keys, or by its two fields in the table.
export const noPlaceYet = 'No place yet.';
export const nameHasNoPlaceNow = (name: string) => `“${name}” has no place now.`;
export const lowAtTheBottom = (strong: ComponentChildren, low: string, high: string) => [strong, ` · ${low} at the bottom, ${high} at the top`];
export const lowOnTheLeft = (strong: ComponentChildren, low: string, high: string, span: ComponentChildren) => [
  strong,
  ` · ${low} on the left, ${high} on the right `,
  span,
];
export const whatTheNumbersStandFor = 'What the numbers stand for';
export const notPlacedYet = 'Not placed yet';
export const dragANote = 'Drag a note. Or press a note, then a place. With a keyboard: arrow keys.';

// A worksheet as its table: everything can be done here. On a phone it shows one row at a time.
export const tableTitle = (title: string) => `Table: ${title}`;
export const hiddenUntilAllHaveVoted = 'Hidden until all have voted';
export const wordsOfThisRowName = (rowName: string) => `Words of this ${rowName}`;
export const labelIsNumberToOfNow = (label: string, to: number, value: number) => `“${label}” is number ${to} of ${value} now.`;
export const labelIsTakenOut = (label: string) => `“${label}” is taken out. Undo brings it back.`;
export const rowNameIndexOfRows = (rowName: string, index: number, rows: number) => `${rowName} ${index} of ${rows}`;
export const previous = 'Previous';
export const next = 'Next';

// Rows that hang from other rows: an effect and its causes, or an aim, its drivers and changes.
export const nameHangsFromName2Now = (name: string, name2: string) => `“${name}” hangs from “${name2}” now.`;
export const nameStandsAtTheTopNow = (name: string) => `“${name}” stands at the top now.`;
export const addBelowName = (name: string) => `Add below “${name}”`;
export const addBelow = 'Add below';
export const words = 'Words';
export const takeOutName = (name: string) => `Take out: ${name}`;
export const labelIsAddedBelowName = (label: string, name: string) => `“${label}” is added below “${name}”.`;
export const dragANoteOntoTheOneItBelongsTo = 'Drag a note onto the one it belongs to. Or press it, then the other. Press a note to change its words.';
export const putItAtTheTop = 'Put it at the top';
export const labelIsAddedAtTheTop = (label: string) => `“${label}” is added at the top.`;
export const hangsFromName = (name: string) => `Hangs from “${name}”`;
export const atTheTop = 'At the top';
export const countBelow = (part: string, count: number) => `${part}, ${count} below.`;

// Carrying a note to a place: by dragging with a pointer or a finger, or by pressing the note and then the place. Pictures add their own keys.
export const dxPxDyPx = (dx: number, dy: number) => `${dx}px ${dy}px`;

// On the facilitator’s page: the step that the room is in, its clock, and the way to a screen for the room.
export const stepOfStepsTitle = (step: number, steps: number, title: string) => `Step ${step} of ${steps}: ${title}`;
export const stepBefore = 'Step before';
export const lastStepIsDone = 'The last step is done';
export const nextStep = 'Next step';
export const roomSeesABlankScreenIsBlank = (isBlank: boolean, hasSpread: boolean, pictureNames: string) =>
  `The room sees ${isBlank ? 'a blank screen' : hasSpread ? 'how far apart people are' : pictureNames}.`;
export const whatTheRoomLooksAt = 'What the room looks at';
export const showItAgain = 'Show it again';
export const blank = 'Blank';
export const forAProjector = 'For a projector: the picture large, the step and the clock. Clickers work there. You go on writing here, and the room sees it.';
export const openTheRoomsScreen = 'Open the room’s screen';
export const showItInThisWindow = 'Show it in this window';

// What a room sees of a worksheet, on a screen of its own: the step of the tool with its minutes, and the picture, large. Nobody’s name is on it.
export const nextPicture = 'The next picture';
export const howFarApartPeopleAre = 'How far apart people are, and back';
export const codeForPhones = 'The code for phones';
export const nextPictureLabel = 'Next picture';
export const pictureLabel = 'Picture';
export const howFarApart = 'How far apart';
export const codeForPhonesLabel = 'Code for phones';
export const worksheet = 'Worksheet';
export const steps = 'Steps';
export const stepOf = (step: number, value: number) => `Step ${step} of ${value}`;
export const howFarApartPeopleAreLabel = 'How far apart people are';
export const stepOfWithStep = (step: number, value: number, part: string) => `Step ${step} of ${value}. ${part}`;
export const showTheWorksheetAgain = 'Show the worksheet again';
export const addFromYourPhone = 'Add from your phone';
export const pointTheCameraAtTheCode = 'Point the camera at the code. What you write stays on your phone until you hand it in.';
export const invitationAsAQRCode = 'The invitation as a QR code';

// Runs a tool with a group: begins a worksheet, or goes on with one, and shows it to the room.
export const openingTheTool = 'Opening the tool …';
export const thisToolCannotBeOpened = 'This tool cannot be opened';
export const nothingHasBeenBegun = 'Nothing has been begun. Choose a tool in the toolkit, or try again.';
export const runItTitle = (title: string) => `Run it: ${title}`;
export const screenShowsTheWorksheetSteps = (steps: number, part: string) =>
  `The screen shows the worksheet, large, with one step after the other: ${steps} steps${part}, and a clock.`;
export const whatIsThisOneAbout = 'What is this one about?';
export const fewWordsToFindItAgain = 'A few words to find it again. No names of people.';
export const startOnTheScreen = 'Start on the screen';
export const slidesAndTimerOnly = 'Slides and timer only';
export const escapeOrEndLeadsToTheWorksheetYouWrite =
  'Escape, or “End”, leads to the worksheet: you write there, people add from their phones, and a second window can stay on the projector.';
export const orGoOnWithOneOfThisBrowser = 'Or go on with one of this browser';

// Chooses the tool of a worksheet that is begun from a page or a session.
export const fetchingTheTools = 'Fetching the tools …';
export const toolsCannotBeListed = 'The tools cannot be listed';
export const minutes = (minutes: number) => `${minutes} minutes`;
export const whichTool = 'Which tool?';
export const findATool = 'Find a tool';
export const toolsThatFit = 'Tools that fit';
export const allOtherTools = 'All other tools';
export const allTools = 'All tools';
export const noToolHasTheseWords = 'No tool has these words.';
export const worksheetKeepsTheLinkToTheActionItIsFor = 'The worksheet keeps the link to the action it is for.';
export const questionsThatStandLowestCanComeAlongAsRows = 'Questions that stand lowest can come along as rows. The worksheet keeps the link to its session.';
export const worksheetKeepsTheLinkToThePageYouComeFrom = 'The worksheet keeps the link to the page you come from.';
export const chooseOne = 'Choose one, then start blank or from its example.';

// Begins a worksheet of a tool: blank, or from the example; from a page, from an action, or with the questions of a session as rows.
export const startFromTheExample = 'Start from the example';
export const takeTheQuestionsAlong = 'Take the questions along';
export const fillItInAlone = 'Fill it in alone, or on a screen with a group. It stays in this browser. Nothing is sent.';
export const from = (link: ComponentChildren) => ['From ', link];
export const startWithTheseTakenQuestions = (taken: number) => `Start with ${plural(taken, { one: 'this question', other: `these ${taken} questions` })}`;
export const startBlank = 'Start blank';
export const readTheToolFirst = 'Read the tool first';
export const exampleIsTitle = (title: string, note: string) => `The example is “${title}”. ${note}`;

// Worksheets of this browser, and the way to the tools.
export const worksheets = 'Worksheets';
export const worksheetIsAToolFilledIn = 'A worksheet is a tool filled in. It stays in this browser. Nothing is sent.';
export const changedOn = (words: string) => `Changed on ${words}`;
export const toBeginAWorksheet = 'To begin a worksheet, choose a tool and press “Fill it in here”.';
export const chooseATool = 'Choose a tool';
export const joinWithACode = 'Join with a code';

// A worksheet: its pictures and table, undo, the example, actions, and ways to take it away.
export const nameAndWhoTakesPart = 'Name, and who takes part';
export const name = 'Name';
export const waysToLookAtIt = 'Ways to look at it';
export const showTheExample = 'Show the example';
export const printedOn = (day: string) => `Printed on ${day}.`;
export const exampleTitle = (title: string) => `Example: ${title}.`;
export const notePressShowTheExampleAgainToGo = (strong: ComponentChildren, note: string) => [
  strong,
  ` ${note} Press “Show the example” again to go on with yours.`,
];
export const askWhileYouFillItIn = 'Ask while you fill it in';
export const tellOthersWhatYouDid = 'Tell others what you did: begin a case study';
export const begunFrom = (link: ComponentChildren) => ['Begun from ', link];

// The invitation to a round: as a link, a QR code and a file.
export const invitationToAddToAWorksheet = 'Invitation to add to a worksheet';
export const openThisLink = 'Open this link, or open this file on the page “Join with a code”. What you add stays in your browser until you hand it in.';
export const invitePeople = 'Invite people';
export const showTheCodeSheet = (sheet: string) =>
  `Show the code, send the link, or hand over the file. It holds the name of this ${sheet}, what people are asked about, and the questions. Nothing else that stands in it.`;
export const linkOfTheInvitation = 'Link of the invitation';
export const copyTheLink = 'Copy the link';
export const invitationTitle = (title: string) => `invitation ${title}`;
export const saveTheInvitationAsAFile = 'Save the invitation as a file';

// An invitation to add to a worksheet: whose it is, what is kept, and the start. Nothing is kept before the person starts.
export const openingTheInvitation = 'Opening the invitation …';
export const thisInvitationCannotBeOpened = 'This invitation cannot be opened';
export const joinAnotherWay = 'Join another way';
export const columnsQuestionsAboutEachOfRowsThings = (columns: number, rows: number, rows2: string | undefined) =>
  `${columns} ${plural(columns, { one: 'question', other: 'questions' })} about ${plural(rows, { one: `“${rows2}”`, other: `each of ${rows} things` })}`;
export const oneOfColumnsStages = (columns: number, rows: number) =>
  `one of ${columns} stages, with ${plural(rows, { one: 'one question', other: `${rows} questions` })}`;
export const notesOfYourOwn = 'notes of your own';
export const slipTitle = (title: string) => `Slip: ${title}`;
export const yourSlipCannotBeSealedHere = 'Your slip cannot be sealed here';
export const thisPageIsNotServedSecurely = 'This page is not served securely, so what you write could be read on its way.';
export const openTheInvitationOnTheSecureAddress = 'Open the invitation on the secure address of the site, which begins with https.';
export const toolYouFillItInAlone = (tool: string, words: string) => `${tool}: ${words}. You fill it in alone, and pass on whatever you like.`;
export const carryOnWithThatSlip = 'Carry on with that slip';
export const youHaveBegunASlipForThisHere = (link: ComponentChildren) => ['You have begun a slip for this here. ', link];
export const whoWillSeeWhatAnonymity = (anonymity: string) => `Who will see what: ${anonymity}`;
export const untilYouHandIn = 'Until you hand in, nobody else has your slip.';
export const whoAreYou = 'Who are you?';
export const orWriteYourName = 'Or write your name, as the others know you';
export const yourNameAsTheOthersKnowYou = 'Your name, as the others know you';
export const yourGroup = 'Your group';
export const youMayLeaveThisOpen = 'You may leave this open.';
export const doNotWriteAboutPeopleWhoCouldBeRecognised =
  'Do not write about people who could be recognised: no names, dates of birth, addresses, or details that point to one person.';
export const startMySlip = 'Start my slip';

// Joining with a code: paste it, scan it, or open it as a file. Slips that were begun here are one step away.
export const someoneHasInvitedYouToAddToAWorksheet = 'Someone has invited you to add to a worksheet.';
export const begunInThisBrowser = 'Begun in this browser';

// Before a round: what people add from their own devices, and what is kept of each. Settled before anybody is invited.
export const labelAPlaceFromToSteps = (label: string, steps: number) => `${label}: a place from 1 to ${steps}`;
export const labelOneOfChoices = (label: string, choices: number) => `${label}: one of ${choices}`;
export const labelPointsToGiveAway = (label: string) => `${label}: points to give away`;
export const restMore = (rest: number) => `${rest} more`;
export const namesAndLast = (names: string, last: string | undefined) => `${names} and ${last}`;
export const whatDoPeopleAdd = 'What do people add?';
export const eachPersonIsAskedAboutLessIsMoreOnAPhone = (value: string) => `Each person is asked about ${value}. Less is more on a phone.`;
export const thereIsNothingToAskAboutYet =
  'There is nothing to ask about yet, so a first round gathers notes. A second one can ask people to place them or to vote.';
export const nameThatPeopleSee = 'Name that people see above their questions';
export const nothingElseSaysWhoseStory = 'Nothing else tells them whose story this is. Use a made-up name.';
export const whichStages = 'Which stages do people write about?';
export const whatAboutEachStage = 'What do they write about each stage?';
export const oneOrTwoAreEnough = 'One or two are enough on a phone. Fill in the others together, on the screen.';
export const whoTakesWhat = 'Who takes what?';
export const everybodyAllStages = 'Everybody all stages';
export const eachPairOneStage = 'Each person or pair one stage';
export const theyChooseItOnTheirPhone = 'They choose it on their phone. The others then know whose stage it is, whatever is kept of each person.';
export const asksForAnswers = (answers: number) =>
  answers > 0 ? `Each person is asked for ${plural(answers, { one: 'one answer', other: `${answers} answers` })}.` : '';
export const notesEachBecomesANewRowName = (rowName: string) => `Notes: each becomes a new ${rowName}`;
export const tickAtLeastOneThingThatPeopleAdd = 'Tick at least one thing that people add.';
export const howManyVotesHasEachPerson = 'How many votes has each person?';
export const groupsTakingPart = 'Groups taking part';
export const onlyIfYouWantToSeeWhetherGroupsDiffer = (groupRule: string) => `Only if you want to see whether groups differ. ${groupRule}`;
export const whatIsKeptOfEachPerson = 'What is kept of each person?';
export const everyoneIsToldBeforeTheyBeginNoPromise = (noPromise: string) =>
  `Everyone is told before they begin. It cannot be changed once people are invited. ${noPromise}`;
export const thisPageIsNotServedSecurelySoSlipsCannotBeSealedHere =
  'This page is not served securely, so slips cannot be sealed here: only a round with names is possible.';
export const whoIsExpected = 'Who is expected?';
export const namesOfColleaguesAsTheyKnowEachOther =
  'Names of colleagues as they know each other, with commas between. Then you see who is missing. You may leave it open. The invitation shows these names.';
export const howManyPeopleDoYouExpect = 'How many people do you expect?';
export const youNeedNotSay = 'You need not say. With it, you see how many are still missing.';

// The fields of a slip: notes of one’s own, and for each row what is asked of it.
export const whichStageDoYouTake = 'Which stage do you take?';
export const agreeWithTheOthers = 'Agree in the room who takes which. The others then know whose words stand in it.';
export const yourNotes = 'Your notes';
export const eachBecomesANewRowNameInTheWorksheet = (rowName: string) => `Each becomes a new ${rowName} in the worksheet. One thought a note.`;
export const takeOutNote = (note: string) => `Take out: ${note}`;
export const noteIsTakenOut = (note: string) => `“${note}” is taken out.`;
export const noteIsAdded = (note: string) => `“${note}” is added.`;
export const slipHoldsNotes = (notes: number) => `A slip holds ${notes} notes, which is as many as it can.`;
export const labelRestOfVotesAreLeft = (label: string, rest: number, votes: number) => `${label}: ${rest} of ${votes} votes are left.`;
export const pass = 'Pass';

// A person’s slip: filling it in, checking what was written, and handing it in as a code, a QR code or a file.
export const handIn = 'Hand in';
export const toolWhatYouFillInStaysInThisBrowserUntil = (tool: string) => `${tool}. What you fill in stays in this browser until you hand it in.`;
export const youHaveHandedThisSlipInBefore =
  'You have handed this slip in before. If you changed something, hand in again: the later slip takes the place of the earlier one, as long as the slips have not been opened.';
export const thereIsNothingOnYourSlipYet = 'There is nothing on your slip yet. Fill in at least one thing.';
export const ofSteps = (value: number, steps: number) => `${value} of ${steps}`;
export const votes = (value: number) => `${value} ${plural(value, { one: 'vote', other: 'votes' })}`;
export const slipTitleId = (title: string, id: string) => `slip ${title} ${id}`;
export const handInYourSlip = 'Hand in your slip';
export const giveThePersonWhoRunsTheWorksheet = 'Give the person who runs the worksheet one of these three. One is enough.';
export const asAQRCode = 'As a QR code';
export const letThemScanItFromYourScreen = 'Let them scan it from your screen.';
export const yourSlipAsAQRCode = 'Your slip as a QR code';
export const asACode = 'As a code';
export const copyItIntoAMessage = 'Copy it into a message.';
export const codeOfYourSlip = 'Code of your slip';
export const copyTheCode = 'Copy the code';
export const asAFile = 'As a file';
export const sendItOrHandItOver = 'Send it, or hand it over.';
export const saveTheSlipAsAFile = 'Save the slip as a file';
export const itIsSealed = 'It is sealed: only the worksheet can open it, together with everyone else’s. Not even the person who runs it can read it by itself.';
export const itIsPacked = 'It is packed, not sealed: the person who runs the worksheet sees your name with it.';
export const whatIsHandedIn = 'What is handed in';
export const yourName = (name: string) => `Your name: ${name}. `;
export const noName = 'No name. ';
export const yourGroupWithGroup = (group: string) => `Your group: ${group}. `;
export const noGroup = 'No group. ';
export const noTimes = (part: string) => `${part}No times.`;
export const backToTheSlip = 'Back to the slip';

// A group adds to a worksheet from devices of its own: setting a round up, inviting, bringing slips in, and laying them into the worksheet.
export const sealedSlipsCanBeOpenedOnlyInTheBrowser = (name: string) =>
  `Sealed slips can be opened only in the browser in which people were invited. Open the ${name} there, or end this round below and invite people again.`;
export const eachPersonGetsAnEmptySlipOfThisName = (name: string) =>
  `Each person gets an empty slip of this ${name} on a device of their own. Nothing is sent: what they hand in comes back as a code, a QR code or a file.`;
export const backToTheName = (name: string) => `Back to the ${name}`;
export const inIsIn = (isIn: string) => `In: ${isIn}.`;
export const missing = (missing: string) => `Missing: ${missing}.`;
export const fileIsFarTooLargeToHoldASlip = 'A file is far too large to hold a slip.';
export const checkThatYouChoseTheRightOne = 'Check that you chose the right one.';
export const bringTheSlipsTogether = 'Bring the slips together';
export const layTheSlipsIntoTheName = (name: string) => `Lay the slips into the ${name}`;
export const afterThatNobodyCanBeAddedToThisRound = 'After that nobody can be added to this round.';
export const openSlipsThatAreFiles = 'Open slips that are files';
export const pasteASlipThatIsACode = 'Paste a slip that is a code';
export const codeOfASlip = 'Code of a slip';
export const somethingWentWrong = 'Something went wrong?';
export const youCanEndThisRoundWithoutLayingAnythingIn = (count: number) =>
  `You can end this round without laying anything in. ${count > 0 ? 'What people handed in is then thrown away. ' : ''}They need a new invitation for the next one.`;
export const keepIt = 'Keep it';
export const endThisRound = 'End this round';
export const yesEndItWithoutTheSlips = 'Yes, end it without the slips';
export const placesAndChoicesBelow = 'places and choices as you see them below';
export const notesInTheOrderOfTheAlphabet = (notes: number) => `${notes} ${plural(notes, { one: 'note', other: 'notes' })} in the order of the alphabet`;
export const leftCouldNotBeOpenedAndAreLeftOut = (left: number) => `${left} could not be opened and ${plural(left, { one: 'is', other: 'are' })} left out.`;
export const votesAddedToThoseThatWereThere = 'votes added to those that were there';
export const theirSlipsAreInTheName = (strong: ComponentChildren, name: string, laid: readonly string[]) => [
  strong,
  ` Their slips are in the ${name}${laid.length > 0 ? ': ' : ''}${laid.length > 1 ? `${laid.slice(0, -1).join(', ')}, and ` : ''}${laid.at(-1) ?? ''}.`,
];
export const notLaidInName = (name: string) => `Not put in, because there was no room or it is no longer in the ${name}`;
export const goOnWithTheName = (name: string) => `Go on with the ${name}`;
export const placeWhatHasNoPlaceYetAtTheMiddle = 'Place what has no place yet at the middle';
export const beginAnotherRound = 'Begin another round';
export const middleIsWhereToBegin = 'The middle is where to begin, not what was agreed: talk about those that are far apart, and move them.';

// Who chose what, where names are shown. It stands on this screen alone: nothing that leaves the worksheet names anybody.
export const whoChoseWhat = 'Who chose what';
export const personIndex = (index: number) => `Person ${index}`;

// What is kept of each person who adds to a worksheet, in words: for whoever chooses it and for whoever adds.
export const personWhoRunsTheWorksheetSeesYourName =
  'The person who runs the worksheet sees your name with what you chose. Your notes, votes and places come into the worksheet without your name.';
export const nobodySeesYourName =
  'Nobody sees your name. Your slip is sealed until everyone’s are opened together. Then only counts and notes are left, with your group where at least four people of it answered.';
export const neitherYourNameNorYourGroupIsKept =
  'Neither your name nor your group is kept. Your slip is sealed until everyone’s are opened together. Then only counts and notes are left.';
export const youSeeWhoIsIn = 'You see who is in, who is missing, and who chose what. Notes come in without names.';
export const noNamesSlipsStaySealedUntilAllAreOpened =
  'No names. Slips stay sealed until all are opened together; then counts and notes are left. Groups of fewer than four people are shown together.';
export const neitherNamesNorGroups = 'Neither names nor groups. Slips stay sealed until all are opened together; then counts and notes are left.';
export const inASmallTeam = 'In a small team, colleagues may still guess who said what, above all from the words of a note.';
export const rowWithoutWords = 'Row without words';

// Carrying a note to a place: by dragging with a pointer or a finger, or by pressing the note and then the place. Pictures add their own keys.
export const buttonAInputTextareaSelectLabel = 'button,a,input,textarea,select,label';
