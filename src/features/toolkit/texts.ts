// The texts of what worksheets are made of, and of what is said of them.
import { plural } from '../../library/plural.ts';

// Counts as bars with the running share, as a drawing.
export const shareSoFar = 'Share so far';
export const noNumbersYet = 'No numbers yet';

// Notes in groups, or cards on piles, as a drawing.
export const votes = (votes: number) => `${votes} votes`;

// Values over time with their median, as a drawing.
export const medianMiddle = (middle: number) => `Median ${middle}`;

// Notes on two axes, as a drawing.
export const labelLowAtTheBottom = (label: string, low: string, high: string) => `↑ ${label}: ${low} at the bottom, ${high} at the top`;
export const labelLowOnTheLeft = (label: string, low: string, high: string) => `${label}: ${low} on the left, ${high} on the right →`;
export const notPlacedYetUnplaced = (unplaced: string) => `Not placed yet: ${unplaced}`;

// Posters and cards of a worksheet: what is hung on a wall, and what is cut out.
export const cutAlongTheDashedLines = 'Cut along the dashed lines.';
export const pictureSheetOf = (picture: string, sheet: number, sheets: number) => `${picture}, sheet ${sheet} of ${sheets}`;
export const hangAcrossAndDown = (across: number, down: number) =>
  `Hang the sheets ${across} across${down > 1 ? ` and ${down} down` : ''}. Each cell takes a note of 38 × 51 millimetres or more.`;
export const onNoPileYet = 'On no pile yet';

// A worksheet as a report: what it shows, its table, and what follows from it. And a blank of a tool, to be filled in by hand.
export const whatWeDoNext = 'What we do next';
export const actions = 'Actions';
export const action = 'Action';
export const whoRole = 'Who (role)';
export const by = 'By';
export const done = 'Done';
export const whatPeopleAnswered = 'What people answered';
export const howFarApartPeopleAre = 'How far apart people are';
export const tableBelowSaysTheSameInWords = 'The table below says the same in words.';
export const more = 'More';
export const whoTookPartKnown = (known: string) => `Who took part: ${known}`;
export const madeWithMadeByItShouldHoldNothing = (madeBy: string) => `Made with ${madeBy}. It should hold nothing that points to a person.`;
export const inWords = 'In words';
export const toFillInFirst = 'To fill in first';
export const titleMinutes = (title: string, minutes: number) => `${title} (${minutes} minutes)`;
export const askWhileYouFillItIn = 'Ask while you fill it in';
export const steps = 'Steps';
export const aboutThisSheet = 'About this sheet';
export const forTheWorkerHeading = (heading: string) => `For the worker: ${heading}`;

// A worksheet as sheets of a spreadsheet: its table with typed cells, then its actions.
export const worksheet = 'Worksheet';
export const answers = 'Answers';
export const question = 'Question';
export const people = 'People';
export const lowest = 'Lowest';
export const highest = 'Highest';
export const status = 'Status';

// The kinds of document that this feature keeps in the workbook.
export const toolAsYouFillItIn =
  'A tool as you fill it in: what you write in rows and cells, votes and places, actions with roles and days, who took part by role, and the last sixty changes. While a group adds to it: sealed slips, or names and slips where names are shown.';
export const slipForAWorksheet = 'Slip for a worksheet';
export const whatYouAddToSomebodysWorksheet =
  'What you add to somebody’s worksheet, until you hand it in: notes, votes and places, and your name or group where the invitation asks for it.';

// Changes of a worksheet, each of which can be taken back and done again, also after the page is loaded anew.
export const move = (value: string) => `Move ${value}`;
export const wordsOf = (value: string) => `The words of ${value}`;
export const addName = (name: string) => `Add “${name}”`;
export const takeOut = (value: string) => `Take out ${value}`;
export const placeAtTheMiddle = 'Place at the middle';
export const headingName = (name: string) => `The heading “${name}”`;
export const takeOutName = (name: string) => `Take out “${name}”`;

// The groups of a board.
export const noGroupYet = 'No group yet';

// What several people answered to one cell: how many chose each place of a scale, or each choice. Never who, and no average.
export const countPeople = (count: number) => `${count} ${plural(count, { one: 'person', other: 'people' })}`;
export const nobodyAnswered = 'Nobody answered';
export const peopleAllAtLowestOfSteps = (people: string, people2: number, lowest: number, steps: number) =>
  `${people}: ${plural(people2, { one: '', other: 'all at ' })}${lowest} of ${steps}`;
export const atMiddle = (middle: number) => `at ${middle}`;
export const betweenMiddleAndMiddle2 = (middle: number, middle2: number) => `between ${middle} and ${middle2}`;
export const peopleFromLowestToHighestOfStepsTheMiddle = (people: string, lowest: number, highest: number, steps: number, where: string) =>
  `${people}: from ${lowest} to ${highest} of ${steps}, the middle ${where}`;

// What was written in a worksheet, for the check for details of people, each with the way back to where it stands.
export const headingOfAColumn = 'Heading of a column';
export const whoDoesIt = 'Who does it';
export const whoTakesPart = 'Who takes part';

// The levels of a lane that is drawn as a line.
export const ratherUp = 'Rather up';
export const inBetween = 'In between';
export const ratherDown = 'Rather down';

// A worksheet: a tool filled in. Rows are what a group talks about, columns are what is asked of each; every picture shows the same rows.
export const noWordsYet = 'No words yet';
export const stillTheExamples = (left: number) => `${left} ${plural(left, { one: 'entry is', other: 'entries are' })} still the example’s`;
export const begunFromAnExample = (left: string, note: string) => `Begun from the tool’s example. ${left}. ${note}`;
export const labelInShort = (label: string, short: string) => `${label}, in short: ${short}`;
export const yes = 'Yes';
export const no = 'No';
export const placeOfSteps = (place: number, steps: number, part: string) => `${place} of ${steps}${part}`;

// The invitation to a round as a code, for a link, a QR code or a file.
export const invitationToAWorksheet = 'an invitation to a worksheet';

// Lays what a group handed in into its worksheet: counts, votes and notes, and nothing that tells whose they were.
export const peopleFromLabel = (people: number, label: string) => `${people} from ${label}`;
export const whatPeopleHandedIn = (people: string) => `What ${people} handed in`;
export const groupIsShownApartOnlyIfAtLeastSmallest = (smallestGroup: number) =>
  `A group is shown apart only if at least ${smallestGroup} of its people answered.`;

// A round: what a group adds to a worksheet from devices of its own, all at once. What is asked is settled before anybody is invited.
export const somebodyWithoutAName = 'Somebody without a name';

// A slip as a code or a file, and back: sealed where the round has a key, plain where names are shown. Values travel as one letter for each row.
export const aSlip = 'a slip';
export const aSlipForAWorksheet = 'A slip for a worksheet';
export const giveThisFileToThePersonWhoRunsTheWorksheet = 'Give this file to the person who runs the worksheet. It opens there, under “Add from phones”.';
export const linesBelowAreSealed = 'The lines below are sealed: only the worksheet can open them, together with everyone else’s.';
export const linesBelowHoldWhatWasWrittenAndChosen = 'The lines below hold what was written and chosen. They are packed, not encrypted.';

// Takes in slips that were handed over in any way, and opens them together: the steps that need the key of the worksheet.
export const thisSlipBelongsToAnotherRound = 'This slip belongs to another round, or to another worksheet.';
export const bringItInWhereItWasAskedFor = 'Bring it in where it was asked for, or ask the person to open the invitation of this round.';
export const thisSlipWasFilledInForOtherQuestions = 'This slip was filled in for other questions, or under another promise about names, than this round has.';
export const askThePersonToOpenTheInvitationAgain = 'Ask the person to open the invitation again and to fill in a new slip.';
export const thisSlipIsInAlready = 'This slip is in already.';
export const nothingWasAddedTwice = 'Nothing was added twice. Go on with the next person.';
export const thereIsNothingOnThisSlip = 'There is nothing on this slip.';
export const askThePersonToFillInAtLeastOneThing = 'Ask the person to fill in at least one thing and to hand in again.';
export const thisSlipWasSealedForAnotherInvitation = 'This slip was sealed for another invitation than the one this round has now.';
export const askThePersonToOpenTheInvitationOfThisRound = 'Ask the person to open the invitation of this round again and to hand in there.';
export const thisRoundIsInTheWorksheetAlready = 'This round is in the worksheet already.';
export const nobodyCanBeAddedAfterThat = 'Nobody can be added after that: the difference would be one person’s answers. Begin another round.';
export const roundTakesInPeopleAndIsFull = (people: number) => `A round takes in ${people} people and is full.`;
export const putItInAndBeginAnotherRoundForTheOthers = 'Put it into the worksheet, and begin another round for the others.';

// The page of a tool: the ways to use it, and its worksheet with an example and blank.
export const oneOfTheProtocolsTenTools = (kind: string) => `${kind}, one of the protocol’s ten tools`;
export const tickOrWriteWithThePerson = 'Tick or write, with the person.';
export const runItSlidesAndTimer = 'Run it: slides and timer';
export const word = 'Word';
export const printAsPDF = 'Print (PDF)';
export const printOnA3 = 'Print to write in (A3)';
export const wallPosters = (sheets: number) => plural(sheets, { one: 'Wall poster for notes (A3)', other: `Wall poster for notes (${sheets}\u00a0×\u00a0A3)` });
export const cardsAsWord = 'Cards (Word)';
export const cardsAsPDF = 'Cards (PDF)';
export const show = 'Show';
export const anExample = 'An example';
export const blank = 'Blank';
export const questionMarkMeans = '? = not known yet, a question to ask.';
export const blankHasAll = (rows: number) => `The blank has all ${rows}.`;

// In the place of the application where there is no JavaScript.
export const withoutJavaScriptTakeABlank = <Link>(link: Link) => [
  'Without JavaScript, take a blank from the page of a tool in the ',
  link,
  ': every tool can be printed.',
];
export const theToolkit = 'toolkit';
