// The texts of reflection sessions and of answering.
import type { ComponentChildren } from 'preact';
import { plural } from '../../../library/plural.ts';

// The application on /reflect/session/: starting something new, a team’s session, or one person’s account.
export const itsQuestionsAreAnsweredOnAnotherPage = 'Its questions are answered on another page.';
export const openTheInvitation = 'Open the invitation';
export const thisIsAnInvitationToASession = 'This is an invitation to a session.';
export const opening = 'Opening …';

// The levels of anonymity in words, for the person who chooses and for those who answer.
export const everyoneInTheSessionSeesYourName = 'Everyone in the session sees your name with your ratings, how sure you are, and what you say would show it.';
export const nobodySeesYourName =
  'Nobody sees your name. Your answers and your group are sealed until everyone’s are opened together. Then only counts and notes are left. A group is shown apart only where at least four of its people answered.';
export const nobodySeesYourNameOrYourGroup =
  'Nobody sees your name or your group. Your answers are sealed until everyone’s are opened together. Then only counts and notes are left.';
export const eachPersonsAnswersStandBesideTheirName = 'Each person’s answers stand beside their name. For teams that trust each other and want to ask back.';
export const noNamesAnswersStaySealedUntilAllAreOpened =
  'No names. Answers stay sealed until all are opened together; then counts and notes are left. Groups of fewer than four people are shown together.';
export const neitherNamesNorGroups = 'Neither names nor groups. Answers stay sealed until all are opened together; then counts and notes are left.';
export const inASmallTeam = 'In a small team, colleagues may still guess who said what, above all from the words of a note.';
export const groupIsShownApartFromSmallestGroupPeopleOn = (smallestGroup: number, groups: number, fewest: number) =>
  `A group is shown apart from ${smallestGroup} people on. For ${groups} groups that is at least ${fewest} people, ${smallestGroup} from each.`;
export const ruleWithFewer = (rule: string) => `${rule} With fewer, all are shown together.`;
export const smallGroupsWillBeShownTogether = 'small groups will be shown together';
export const groupsWillNotBeShown = 'groups will not be shown, only everyone together';
export const ruleWithExpectedSomeTwoServices = (rule: string, expected: number, some: string) =>
  `${rule} With ${expected}, ${some}. “Two services, seven people or fewer” is made for that.`;

// Which questions a way to start brings, from the site’s question data.
export const ourOwnChoiceOfQuestions = 'Our own choice of questions';
export const titleOfPart = (title: string, part: string) => `${title}: ${part}`;
export const questionsForAudiences = (audiences: string) => `Questions for ${audiences}`;

// How long to talk about one question, as a rough guide for the clock.
export const oneQuestionShortest = (shortest: number) =>
  `One question, about ${shortest} minutes. This exercise is mostly for seeing where you stand; the others can wait for another time.`;
export const twoToFourQuestionsEach = (each: number) => `Two to four questions, about ${each} minutes each. The others can wait for another time.`;

// Every note that is about to leave the page, for the check for identifying details.
export const whatWouldShowIt = (words: string) => `What would show it: ${words}`;
export const action = 'Action';
export const ownerOfTheAction = 'Owner of the action';
export const firstStepOfTheAction = 'First step of the action';
export const sharedNote = (words: string) => `Shared note: ${words}`;
export const whatWouldShowItGet = (get: string) => `What would show it: ${get}`;
export const whatWouldMakeTheNextOneBetter = 'What would make the next one better';

// One action: what, which role owns it, by when, the first step, and the expectation it serves.
export const actionLine = (number: number) => `Action ${number}`;
export const agreedOnDay = (day: string) => `Agreed on ${day}`;
export const what = 'What';
export const sayWhatItIs = 'Say what it is: without this it is not in the list of actions.';
export const whoARoleNotAName = 'Who: a role, not a name';
export const byWhen = 'By when';
export const firstStep = 'First step';
export const expectationItServes = 'Expectation it serves';
export const noneChosen = 'None chosen';
export const status = 'Status';
export const actionLabel = (number: number) => `: action ${number}`;
export const removeThisAction = (span: ComponentChildren) => ['Remove this action', span];

// All actions of a session with their status, each one step from where it can be changed.
export const noActionsAreWrittenDownYet = 'No actions are written down yet. You write them beside the question they come from.';
export const byDay = (day: string) => `by ${day}`;
export const agreedOnDayWithDay = (day: string) => `agreed on ${day}`;
export const overdue = 'Overdue:';
export const noOwnerAndNoDayYet = 'No owner and no day yet';
export const firstStepFirstStep = (firstStep: string) => `First step: ${firstStep}`;
export const fromAQuestionThatIsNotAskedThisTime = 'From a question that is not asked this time';
export const agreedInTheWorksheet = 'Agreed in the worksheet';
export const sentToSayThereHowItGoes = (link: ComponentChildren) => ['Sent to ', link, '. Say there how it goes.'];
export const statusOfWhat = (what: string) => `Status of: ${what}`;
export const workOnItWithAToolWhat = (what: string) => `Work on it with a tool: ${what}`;
export const workOnItWithATool = 'Work on it with a tool';

// The actions of one question: written, changed, removed again.
export const whatWeWillDo = 'What we will do';
export const addAnAction = 'Add an action';
export const addAnotherAction = 'Add another action';
export const actionIsRemoved = 'The action is removed.';
export const putItBack = 'Put it back';

// All questions on one page, for those who like to see the whole.
export const allQuestions = 'All questions';
export const questions = (questions: number) => `${questions} questions. Leave out any you like.`;
export const seeOneQuestionAtATime = 'See one question at a time';
export const questionIndex = (index: number) => `Question ${index}`;
export const howFarIsThisInPlace = (span: ComponentChildren) => ['How far is this in place?', span];
export const forQuestionIndex = (index: number) => `for question ${index}`;
export const takeMyRatingBack = (span: ComponentChildren) => ['Take my rating back', span];
export const back = 'Back';

// Answering alone: one question at a time, or all on one page.
export const questionOfCountSetTitle = (number: number, count: number, setTitle: string) => `Question ${number} of ${count} · ${setTitle}`;
export const questionsAnswered = 'Questions answered';
export const howFarIsThisInPlaceQuestion = 'How far is this in place?';
export const nextQuestion = 'Next question';
export const pass = 'Pass';
export const seeAllQuestionsOnOnePage = 'See all questions on one page';

// What both applications begin with: the workbook is opened, the question data is loaded, and every screen can reach both.
export const waysToStart = 'Ways to start';

// How to look after people in the room, and the standing line about people who could be recognised.
export const doNotWriteAboutPeopleWhoCouldBeRecognised =
  'Do not write about people who could be recognised: no names, dates of birth, addresses, or details that point to one person.';
export const lookingAfterYourself = 'Looking after yourself';
export const youMayPassOnAnyQuestion = 'You may pass on any question, without a reason.';
export const sayWhatYouSeeFromWhereYouWork = 'Say what you see from where you work. There is no right answer.';
export const ifThisBringsSomethingUp = 'If this brings something up';
export const phoneNumbersForHelpNow = 'Phone numbers for help now';
export const stopWheneverYouNeedTo = 'Stop whenever you need to. What you answered is kept.';
export const stopWheneverYouNeedToSealWhatYouHaveOrClearIt = 'Stop whenever you need to. Seal what you have, or clear it.';
export const lookingAfterEachOther = 'Looking after each other';
export const anyoneMayPass = 'Anyone may pass.';
export const askWhatEachDotSees = 'Ask what each dot sees, not who is right.';
export const ifSomeoneIsUpset = 'If someone is upset, stop.';
export const helpNow = 'Help now';
export const powerIsInTheRoom = 'Power is in the room.';
export const managersSpeakLast = ' Managers speak last. If people may pay a price for a frank answer, do not show names.';
export const ifSomeoneIsUpsetLabel = 'If someone is upset';
export const stopOfferABreakAndSomeoneToSitWithThem =
  ', stop. Offer a break and someone to sit with them. Agree beforehand who that is, and who stays behind afterwards.';

// Starting again from this session, to see next time what has moved.
export const startAgainFromThisSession = 'Start again from this session';
export const newSessionWithTheSameQuestions =
  'A new session with the same questions. Open actions come along, and afterwards you see what has moved. This session stays as it is.';
export const startTheNextSession = 'Start the next session';

// Exactly what is handed in: no more than the submission holds.
export const whatIsHandedIn = 'What is handed in';
export const yourName = (name: string) => `Your name: ${name}. `;
export const noName = 'No name. ';
export const yourGroup = (group: string) => `Your group: ${group}. `;
export const noGroup = 'No group. ';
export const noPrivateNotes = (part: string) => `${part}No private notes. No times.`;
export const passed = 'Passed';

// Ways on when the talk about a question does not move: a prompt, the idea in practice, case studies and tools.
export const askSomeoneAtEachEndWhatTheySawLastMonth =
  'Ask someone at each end what they saw last month that made them choose it. Then ask the others what surprises them.';
export const askWhoWouldKnow = 'Ask who would know, and how the people who need to know could find out.';
export const askWhatWouldShowItToAVisitor = 'Ask what would show it to a visitor, and whether someone who uses the service would say the same.';
export const askWhatHasStoodInTheWaySoFar = 'Ask what has stood in the way so far, and what the smallest step would be.';
export const askThoseWhoChoseLowerWhatTheySee = 'Ask those who chose lower what they see that the others may not.';
export const askThoseWhoChoseHigherWhereItAlreadyWorks = 'Ask those who chose higher where it already works, and what makes it work there.';
export const askWhatWouldHaveToBeTrueForYouToChoose = 'Ask what would have to be true for you to choose the next level.';
export const askEachPersonInTurnWhatTheySee = 'Ask each person in turn what they see from where they work. Anyone may pass.';
export const toOpenTheTalk = 'To open the talk';
export const idea = 'Idea';
export const caseStudy = 'Case study';
export const tool = 'Tool';
export const ifYouAreStuck = 'If you are stuck';
export const nothingInTheLibraryIsLinkedToThisQuestion = 'Nothing in the library is linked to this question.';
export const linksOfThisQuestionAreNotLoaded = 'The links of this question are not loaded. They come when the page is loaded with a connection.';
export const theyOpenInANewTab = 'They open in a new tab. The session stays here.';

// The way from what a session found to a tool: its lowest questions become the rows of a worksheet.
export const takeTheQuestionsIntoATool = 'Take the questions into a tool';
export const questionsThatStandLowestCanBecomeTheRows =
  'The questions that stand lowest can become the rows of a worksheet: causes to look for, ideas to collect, notes to group.';
export const chooseATool = 'Choose a tool';

// The minutes of an account: seen, and put right by the person.
export const timeSpent = 'Time spent';
export const minutes = 'Minutes';
export const countedWhileYouWorkOnThisPage =
  'Counted while you work on this page. Put it right if you also thought elsewhere. Your account says that it is self-declared.';

// Said where there is nothing to see yet: nobody has answered, or the answers are still sealed.
export const theyAreSealed = 'They are sealed, and are opened all together once everyone has handed in.';
export const bringTogether = 'Bring together';
export const letPeopleAnswer = 'Let people answer';

// Taking answers out again: one person’s where names are shown, otherwise all or nothing.
export const whoIsInAndTakingSomeoneOut = 'Who is in, and taking someone out';
export const somethingWentWrong = 'Something went wrong?';
export const personIndex = (index: number) => `Person ${index}`;
export const addedByTheFacilitator = '· added by the facilitator';
export const personIndexWithIndex = (index: number) => `person ${index}`;
export const takeOutTheAnswersOfName = (name: string) => `Take out the answers of ${name}`;
export const takeOut = 'Take out';
export const youCanAlsoTakeOutEveryonesAnswers = 'You can also take out everyone’s answers.';
export const youCanTakeAllAnswersOutAndBeginAnew =
  'You can take all answers out and begin anew. What was agreed stays. People then need a new invitation and answer again.';
export const nobodyCanTellWhoseAnswersAreWhose =
  'Nobody can tell whose answers are whose, so one person’s cannot be taken out. You can take all out, and people hand in again. Whoever wants to change an answer hands in again: the later answers count.';
export const keepThem = 'Keep them';
export const takeAllAnswersOut = 'Take all answers out';
export const yesTakeAllCountOut = (count: number) => `Yes, take all ${count} out`;

// What the pool says about one question, for the room.
export const howSure = (words: string) => `How sure: ${words}.`;
export const whatTheLevelsLookLike = 'What the levels look like';
export const whatPeopleWouldPointTo = 'What people would point to';

// How all answers are spread in each dimension. No score: a dimension that was not asked about says nothing.
export const acrossTheDimensions = 'Across the dimensions';
export const allAnswersToTheQuestionsOfEachDimension =
  'All answers to the questions of each dimension, from not yet on the left to in place on the right. This is no score.';
export const notAskedAbout = 'not asked about';
export const questionsWithQuestions = (questions: number) => `${questions} ${plural(questions, { one: 'question', other: 'questions' })}`;

// One question to answer alone: rating with its anchors, how sure, and notes.
export const youCannotTellFromWhereYouAre = 'You cannot tell from where you are.';
export const questionDoesNotFitWhatYouDo = 'The question does not fit what you do.';
export const howSureAreYouQuestion = 'How sure are you?';
// Written out: the bundler puts a text in place where it is used, and lost the other one when a chunk of its own held this.
export const howSureAreYou = (span: ComponentChildren) => ['How sure are you?', span];
export const youNeedNotSay = 'You need not say.';
export const addANote = 'Add a note';
export const addWhatWouldShowIt = 'Add what would show it';
export const whatWouldShowItQuestion = 'What would show it?';
export const evidenceHintForExample = (evidenceHint: string, evidence: string) => `${evidenceHint} For example: ${evidence}`;
export const privateNote = 'Private note';
export const forYouAlone = 'For you alone. It stays in this browser and is never handed in.';

// The questions of what is being set up, with a way to change them.
export const theseAreMoreQuestionsThanAnHourCanHold = 'These are more questions than an hour can hold. Ten are plenty: leave the others for another time.';
export const theQuestions = 'The questions';
export const chooseOtherQuestions = 'Choose other questions, or fewer';

// One question among the results: what its spread says, the picture, and the same in words.
export const unansweredPassed = (unanswered: number) => ` ${unanswered} passed.`;
export const everyoneApart = (words: string, apart: string, passed: string, part: string) => `Everyone: ${words}.${apart}${passed}${part}`;
export const whoSaidWhat = (span: ComponentChildren) => ['Who said what', span];
export const addedByTheFacilitatorLabel = ' (added by the facilitator)';

// The results as a table: one row for each question, and below it one for each group that is shown apart.
export const answersAsATable = 'Answers as a table';
export const howManyPeopleChoseEachAnswer = 'How many people chose each answer';
export const question = 'Question';
export const whatItSays = 'What it says';

// Beside the facilitator’s page: what the room sees, the same clock, and the way to a screen for the room.
export const questionInline = 'the question';
export const answers = 'the answers';
export const timeForThisQuestion = 'Time for this question';
export const roomsScreen = 'The room’s screen';
export const andNotes = ' and notes';
export const blankScreen = 'a blank screen';
export const roomSees = (part: string) => `The room sees ${part}`;
export const showTheAnswers = 'Show the answers';
export const hideTheNotes = 'Hide the notes';
export const showTheNotes = 'Show the notes';
export const showItAgain = 'Show it again';
export const blank = 'Blank';
export const windowForTheProjector = 'A window for the projector: one question, large, then the answers, notes when you ask for them. Clickers work there.';
export const openTheRoomsScreen = 'Open the room’s screen';

// Shapes that stand for groups, so that nobody has to tell colours apart. A group has the same shape in every question.
export const whichShapeStandsForWhom = 'Which shape stands for whom';

// The way to what has moved since the session before this one.
export const sinceLastTime = 'Since last time';
export const seeWhatHasMoved = 'See what has moved';

// What to take away: files, each made on the device when asked for, and print.
export const thereIsNoDateYet = 'There is no date yet: give an open action a day, or choose the day of the next reflection.';
export const wordDocument = 'Word document';
export const wholeSession = 'The whole session, to read and to edit.';
export const onePageForManagers = 'One page for managers';
export const whatWasAgreed = 'What was agreed, where people differ, who does what by when. Word. No notes.';
export const overTime = 'Over time';
export const allSessionsThatAreRemembered = 'All sessions that are remembered, as lines and tables. Word.';
export const profileAsAPicture = 'Profile as a picture';
export const answersByDimension = 'The answers by dimension, as a drawing (SVG) for slides and reports.';
export const spreadsheet = 'Spreadsheet';
export const answersByQuestion = 'Answers by question, and the actions.';
export const answersAsCSV = 'Answers as CSV';
export const forOtherPrograms = 'For other programs.';
export const actionsAsCSV = 'Actions as CSV';
export const calendarDates = 'Calendar dates';
export const daysOfTheOpenActionsAndOfTheNextReflection = 'Days of the open actions and of the next reflection. No notes.';
export const sessionIsKept = 'the session is kept';
export const saveLabel = (label: string) => `Save: ${label}`;
export const print = 'Print';
export const showsTheRecordOfTheSession = 'Shows the record of the session, ready for paper.';
export const showTheRecord = 'Show the record';
export const takeAway = 'Take away';
export const filesAreMadeOnThisDevice = 'Files are made on this device. Your notes are first checked for details that could point to a person.';

// The way from what a session agreed to a case study: its actions become what was done.
export const tellOthersWhatYouDid = 'Tell others what you did';
export const onceYouHaveDoneSomeOfIt = 'Once you have done some of it, the actions can become a case study for other areas.';
export const writeACaseStudy = 'Write a case study';

// What a spread says, as a tag.
export const splitTalkAboutThisFirst = 'Split: talk about this first';
export const manyDontKnow = 'Many don’t know: find out who does';

// Choosing together what to talk about: everyone points at three questions, and the hands are counted.
export const chooseTogetherWhatToTalkAbout = 'Choose together what to talk about';
export const readTheQuestionsOut = 'Read the questions out. Each person has three votes: hands up, or dots on paper. Managers vote last.';
export const votesForQuestionIndex = (index: number) => `votes for question ${index}`;

// What a person says of themselves before they answer: no more than the level of anonymity keeps.
export const untilYouHandIn = 'Until you hand in, nobody else has your answers.';
export const untilYouSealYourTurn = 'Until you seal your turn, your answers are not handed in.';
export const whoeverTypesForYouKnowsYourAnswers = 'Whoever types for you knows your answers. They are counted as added by the facilitator.';
export const whoWillSeeWhatAnonymity = (anonymity: string) => `Who will see what: ${anonymity}`;
export const theirName = 'Their name, as the others know them';
export const yourNameAsTheOthersKnowYou = 'Your name, as the others know you';
export const theirGroup = 'Their group';
export const yourGroupLabel = 'Your group';
export const theyMayLeaveThisOpen = 'They may leave this open.';
export const youMayLeaveThisOpen = 'You may leave this open.';

// Waits for the question data, and says so plainly if it cannot be loaded.
export const loadingTheQuestions = 'Loading the questions …';
export const questionsCouldNotBeLoaded = 'The questions could not be loaded';
export const thisPageCouldNotLoadTheSitesQuestions = 'This page could not load the site’s questions. You may have no connection.';
export const nothingIsLost = 'Nothing is lost. Sessions that this browser keeps already open without a connection. For new ones, try again when you have one.';

// A minute at the end: was this worth the hour? Hands are counted, nobody is asked why.
export const minuteAtTheEnd = 'A minute at the end: was this worth the hour?';
export const askForHands = 'Ask for hands, eyes closed if you like, and count. Nobody has to say why.';
export const handsForAnswer = (answer: string) => `hands for “${answer}”`;
export const whatWouldMakeTheNextOneBetterQuestion = 'What would make the next one better?';

// Where a room is in a session: which question it sees, how much of it, and its clock. Knows the time only from what it is given.
export const questionLine = (value: number) => `Question ${value}`;

// What to take away of a reflective account.
export const accountIsKept = 'the account is kept';
export const saveTheWordDocument = 'Save the Word document';
export const document = 'The document';
export const takeYourAccountAway = 'Take your account away';
export const itHoldsYourFourTexts = 'It holds your four texts, your ratings, and your minutes, marked self-declared. Private notes stay here.';
export const yourNotesAreFirstCheckedOnThisDevice = 'Your notes are first checked on this device for details that could point to a person.';
export const showTheAccount = 'Show the account';
export const backToTheAccount = 'Back to the account';

// One person alone: questions, the written account, what to take away. The minutes are counted while the person works.
export const soFar = (words: string) => `${words} so far`;
export const itStandsInYourAccount = 'It stands in your account.';
export const goOnToYourAccount = 'Go on to your account';
export const forYouAloneNothingOfThisIsHandedInAndNothingLeaves =
  'For you alone. Nothing of this is handed in, and nothing leaves this browser unless you save it.';
export const passOnAnyQuestionYouLike = 'Pass on any question you like, and stop whenever you need to.';
export const ifSomethingWeighsOnYou = 'If something weighs on you, take it to someone: your supervisor, a colleague, or one of these';
export const phoneNumbers = 'phone numbers';
export const yourMinutesAreCountedWhileYouWorkHere = 'Your minutes are counted while you work here. You can put them right.';
export const beginWithTheQuestions = 'Begin with the questions';
export const goStraightToTheAccount = 'Go straight to the account';
export const yourAccount = 'Your account, in your own words';
export const goOn = 'Go on';
export const backToTheQuestions = 'Back to the questions';

// The end of a session: its actions, what to take away, and when to come back.
export const beforeYouPart = 'Before you part';
export const readEachActionOut = 'Read each action out. Does the role it names know? Is the day one that people will remember?';
export const whereItIsKept = 'Where it is kept';
export const thisSessionStaysInThisBrowser =
  'This session stays in this browser, in your workbook, until you delete it. The files you save here are yours to look after.';
export const actionsAndWhatYouTakeAway = 'Actions, and what you take away';
export const whenYouComeBack = 'When you come back';
export const nextReflection = 'Next reflection';
export const itGoesIntoTheCalendarFile = 'It goes into the calendar file. Three months are enough for something to have moved.';
export const inThreeMonthsDay = (day: string) => `In three months: ${day}`;

// The clean screen on which each turn begins.
export const yourTurn = 'Your turn';
export const addForSomeoneWithoutADevice = 'Add for someone without a device';
export const turnWasBegunHereAndNotSealedBeforeThisPage =
  'A turn was begun here and not sealed before this page was closed or loaded again. Nothing of it is left. If it was yours, start again.';
export const countPeopleHaveAnswered = (count: number) =>
  `${count} ${plural(count, { one: 'person has', other: 'people have' })} answered. Nothing of their answers shows.`;
export const readEachQuestionOut = 'Read each question out, and type what the person tells you. Tell them first what is kept:';
export const answerInOneGo = 'Answer in one go.';
export const untilYouSealThem = (strong: ComponentChildren) => [
  strong,
  ' Until you seal them, your answers are on this screen only. Loading the page again, or closing it, clears them, so that the next person finds nothing.',
];
export const startMyTurn = 'Start my turn';
export const start = 'Start';
export const everyoneHasHadATurn = 'Everyone has had a turn';
export const backToBringingTogether = 'Back to bringing together';

// The first screen: what to reflect on.
export const countQuestions = (count: number) => `${count} ${plural(count, { one: 'question', other: 'questions' })}`;
export const whatDoYouWantToReflectOn = 'What do you want to reflect on?';
export const whatDoYouWantToLookAtTogether = 'What do you want to look at together?';
export const forYourOwnPractice = 'For your own practice. Nothing of it is handed in.';
export const sevenQuestionsFitIntoHalfAnHour = 'Seven questions fit into half an hour, ten into an hour.';
export const withOthersInstead = 'With others instead?';
export const onYourOwnInstead = 'On your own instead?';
export const startASessionForATeam = 'Start a session for a team';
export const writeAReflectiveAccount = 'Write a reflective account';
export const readyMadeExercises = 'Ready-made exercises';
export const minutesWithMinutes = (minutes: number) => `${minutes} minutes`;
export const oneDimension = 'One dimension';
export const oneQuestionSet = 'One question set';
export const whatFitsARole = 'What fits a role';
export const yourOwnChoice = 'Your own choice';
export const pickQuestionsOneByOne = 'Pick questions one by one';
export const fromQuestions = (questions: string) => `from ${questions}`;

// Since last time: for each question whether it moved up, down, stayed, or cannot be compared; and what became of the actions.
export const agreed = (agreed: string) => `Agreed: ${agreed}`;
export const nothingAgreed = 'Nothing agreed';
export const thereIsNoSessionBeforeThisOne = 'There is no session before this one';
export const toCompare = 'To compare, start again from an earlier session: open it, go to “Act”, and choose “Start the next session”.';
export const whatHasMoved = 'What has moved';
export const sinceDayCounted = (day: string, counted: string) => `Since ${day}: ${counted}.`;
export const whySoNoQuestionIsCalledMoved = (why: string) => `${why} So no question is called moved; the counts stand side by side.`;
export const lastTime = (words: string) => `Last time ${words}. `;
export const tookPartThisTime = (tookPart: ComponentChildren, words: string) => [tookPart, `This time ${words}.`];
export const actionsFromLastTime = 'Actions from last time';
export const actionsAndTheirStatus = 'Actions and their status';
export const allSessionsOverTime = 'All sessions over time';
export const backToTheAnswers = 'Back to the answers';

// One question for the room: large, with its spread, a quiet clock, ways out when stuck, and what the team agrees.
export const inputTextareaSelectVideoContenteditable = 'input, textarea, select, video, [contenteditable], [tabindex="0"]';
export const placeOfOrdered = (place: number, ordered: number) => `${place} of ${ordered}`;
export const whatWeAgree = 'What we agree';
export const whatWeSayAboutIt = 'What we say about it';
export const sharedNoteForTheRecord = 'A shared note, for the record.';
export const goOnToActions = 'Go on to actions';
export const questionBefore = 'Question before';

// What to talk about, in the order that the team chooses.
export const howMuchFits = 'How much fits';
export const onAProjector = 'On a projector: the arrow keys go from question to question.';
export const whatToTalkAbout = 'What to talk about';
export const startWhereYouSeeThingsDifferently = 'Start where you see things differently.';
export const order = 'Order';
export const startWithTheFirst = 'Start with the first';
export const goOnWithTheNext = 'Go on with the next';
export const actions = (actions: number) => plural(actions, { one: 'One action', other: `${actions} actions` });

// Handing in: the answers as a code, a QR code or a file, after the check of the notes; then what was handed in.
export const handIn = 'Hand in';
export const answersTeamId = (team: string, id: string) => `answers ${team} ${id}`;
export const handInYourAnswers = 'Hand in your answers';
export const giveThePersonWhoRunsTheSession = 'Give the person who runs the session one of these three. One is enough.';
export const asAQRCode = 'As a QR code';
export const letThemScanItFromYourScreen = 'Let them scan it from your screen.';
export const yourAnswersAsAQRCode = 'Your answers as a QR code';
export const asACode = 'As a code';
export const copyItIntoAMessage = 'Copy it into a message.';
export const answerCode = 'Answer code';
export const copyTheCode = 'Copy the code';
export const asAFile = 'As a file';
export const sendItOrHandItOver = 'Send it, or hand it over.';
export const saveTheAnswersAsAFile = 'Save the answers as a file';
export const itIsSealed =
  'It is sealed: only the session can open it, together with everyone else’s. Not even the person who runs the session can read it by itself.';
export const itIsPacked = 'It is packed, not sealed, because this page is not served securely: whoever gets it can read it.';
export const othersCountAsPassed = 'The others count as passed.';
export const ratedOfQuestionsAreRated = (rated: number, questions: number, rated2: ComponentChildren) => [
  `${rated} of ${questions} questions are rated. `,
  rated2,
];
export const youHaveHandedTheseAnswersInBefore =
  'You have handed these answers in before. If you changed something, hand in again: the later answers take the place of the earlier ones, as long as the session has not been opened.';
export const rateAtLeastOneQuestionFirst = 'Rate at least one question first';

// An invitation: whose it is, who will see what, and the start. Nothing is kept before the person starts.
export const openingTheInvitation = 'Opening the invitation …';
export const thisInvitationCannotBeOpened = 'This invitation cannot be opened';
export const joinAnotherWay = 'Join another way';
export const thisCopyOfTheSiteHasNoneOfTheQuestions = 'This copy of the site has none of the questions it asks.';
export const loadThePageAgainWithAConnection = 'Load the page again with a connection. If that changes nothing, tell the person who invited you.';
export const teamAsksWhatYouSee = (team: string) => `${team} asks what you see`;
export const aTeam = 'A team';
export const teamExercise = (team: string, exercise: string) => `${team}: ${exercise}`;
export const exerciseCountQuestionsAboutAloneMinutes = (exercise: string, count: number, alone: number) =>
  `${exercise}: ${count} ${plural(count, { one: 'question', other: 'questions' })}, about ${alone} minutes. You answer alone.`;
export const carryOnWithThoseAnswers = 'Carry on with those answers';
export const youHaveBegunToAnswerForThisSessionHere = (link: ComponentChildren) => ['You have begun to answer for this session here. ', link];
export const rewordedOfTheQuestionsAreWordedDifferently = (reworded: number) =>
  `${reworded} of the questions are worded differently in this copy of the site. `;
export const missingOfTheQuestionsAreNotInThisCopy = (missing: number) => `${missing} of the questions are not in this copy and are left out.`;
export const yourAnswersAreKeptInThisBrowser = 'Your answers are kept in this browser, and nowhere else, until you hand them in.';
export const startAnswering = 'Start answering';

// Answering alone: how people can do it, and the invitation for those with a device of their own.
export const invitationToAReflectionSession = 'Invitation to a reflection session';
export const openThisLink = 'Open this link, or open this file on the page “Join with a code”. Your answers stay in your browser until you hand them in.';
export const noSignalInTheRoom = 'No signal in the room?';
export const openThisPage =
  'Open this page, and the invitations, before you go there. A line at the foot of this page says when it is ready to work without a connection.';
export const someoneWithoutADevice = 'Someone without a device?';
export const passThemThisOne = 'Pass them this one, give them the questions on paper, or type in what they tell you: “Bring together” has a place for it.';
export const printTheQuestions = 'Print the questions';
export const onPaper = 'On paper';
export const sameQuestionsWithRoomToWrite =
  'The same questions and levels, with room to write. You type in what people hand you: “Bring together” has a place for it.';
export const printForEveryone = 'Print for everyone';
export const everyoneAnswersAlone = 'Everyone answers alone';
export const firstToSpeakShouldNotDecideForAll = 'The first to speak should not decide for all. Nobody’s answers can be seen until that person hands them in.';
export const onOneDevice = 'On one device';
export const eachPersonAnswers = 'Each person answers, seals their turn, and passes the device on. Nothing of a sealed turn shows to the next person.';
export const passThisDeviceRound = 'Pass this device round';
export const eachOnTheirOwnDevice = 'Each on their own device';
export const sendTheInvitation =
  'Send the invitation, show the code, or hand over the file. It holds the list of questions and what is kept of each person; no answers.';
export const linkOfTheInvitation = 'Link of the invitation';
export const copyTheLink = 'Copy the link';
export const invitationTeam = (team: string) => `invitation ${team}`;
export const saveTheInvitationAsAFile = 'Save the invitation as a file';
export const invitationAsAQRCode = 'The invitation as a QR code';
export const goOnToBringingTogether = 'Go on to bringing together';

// Joining with a code: paste it, scan it, or open it as a file. Answers that were begun here are one step away.
export const joinWithACode = 'Join with a code';
export const someoneHasInvitedYouToAnswerQuestions = 'Someone has invited you to answer questions for a reflection session.';
export const begunInThisBrowser = 'Begun in this browser';

// Starting something new: choose, pick, set up. What was picked stays while the person moves between these screens.
export const theseQuestionsWereNotFound = 'These questions were not found';
export const linkNamesQuestionsThatThisSiteDoesNotHave = 'The link names questions that this site does not have.';
export const theyMayHaveBeenRenamed = 'They may have been renamed. Choose from what there is.';
export const chooseQuestions = 'Choose questions';

// One person’s own answers: who will see what, the questions, and handing in.
export const handedInWithYourRating = 'Handed in with your rating.';
export const goOnToHandingIn = 'Go on to handing in';
export const ratingsOfQuestionsAreRated = (ratings: number, questions: number) => `${ratings} of ${questions} questions are rated.`;
export const carryOn = 'Carry on';

// Said where a topic has more questions than a meeting holds.
export const moreQuestionsThanAMeetingHolds = (count: number, alone: number) =>
  `${count} questions are about this. To answer them all takes about ${alone} minutes alone, before any talk. Choose what fits your meeting.`;
export const byTheTimeYouHave = 'By the time you have';
export const minutesAloneThenTalk = (alone: number) => `About ${alone} minutes to answer alone, the rest to talk. The questions are spread over the topic.`;
export const onePartOfTheSet = 'One part of the set';
export const pickFromTheseOneByOne = 'Pick from these one by one';
export const takeAllCountQuestions = (count: number, alone: number) => `Take all ${count}: about ${alone} minutes alone`;

// Picking questions one by one, with a filter.
export const pickYourQuestions = 'Pick your questions';
export const theyAreAskedInTheOrderInWhichYouTickThem = 'They are asked in the order in which you tick them. Seven fit into half an hour, ten into an hour.';
export const wordsInTheQuestion = 'Words in the question';
export const dimension = 'Dimension';
export const allDimensions = 'All dimensions';
export const questionSet = 'Question set';
export const allSets = 'All sets';
export const showOnlyTheChosen = 'Show only the chosen';
export const showAllQuestions = 'Show all questions';
export const takeAllOut = 'Take all out';
export const putThemBack = 'Put them back';
export const shownOfAllQuestionsShown = (shown: number, all: number, count: number, alone: number) =>
  `${shown} of ${all} questions shown, ${count} picked${count > 0 ? `: about ${alone} minutes to answer alone` : ''}`;
export const noQuestionFitsAllOfThese = 'No question fits all of these. Take one of them away.';
export const tickAtLeastOneQuestionToGoOn = 'Tick at least one question to go on.';
export const sessionHoldsAtMostQuestions = (questions: number) => `A session holds at most ${questions} questions.`;
export const useTheseCountQuestions = (count: number) => `Use ${plural(count, { one: 'this question', other: `these ${count} questions` })}`;
export const writeAQuestionOfYourOwn = 'Write a question of your own';
export const yourQuestion = 'Your question';
export const oneThingAtATime = 'One thing at a time, so that “not yet” to “in place” can answer it. It travels with the invitation.';
export const dimensionItBelongsTo = 'Dimension it belongs to';
export const addThisQuestion = 'Add this question';

// Bringing the answers together: by device, file, code, scan, or told to the facilitator.
export const sealedAnswersCanBeOpenedOnlyInTheBrowser =
  'Sealed answers can be opened only in the browser in which the session was set up. Open it there, or empty it under “Something went wrong?” and let people hand in again.';
export const whoSeesWhat = 'Who sees what';
export const answersThatAreHandedInHereStay = 'Answers that are handed in here stay in this browser. Nothing is sent.';
export const bringTheAnswersTogether = 'Bring the answers together';
export const helpedOfThemAddedByTheFacilitator = (helped: number) => ` ${helped} of them added by the facilitator.`;
export const seeWhereYouDiffer = 'See where you differ';
export const answersWereOpenedTogether =
  'The answers were opened together. What is left of them are counts and notes: nobody can be added, changed or taken out.';
export const fileIsFarTooLargeToHoldAnswers = 'A file is far too large to hold answers.';
export const checkThatYouChoseTheRightOne = 'Check that you chose the right one.';
export const eachTurnIsSealedBeforeTheNext = 'Each turn is sealed before the next.';
export const startATurn = 'Start a turn';
export const openAnswerFiles = 'Open answer files';
export const pasteAnAnswerCode = 'Paste an answer code';
export const youTypeWhatTheyTellYou = 'You type what they tell you. Their answers are marked as added by the facilitator.';
export const addForSomeone = 'Add for someone';

// What the room sees of a session, on a screen of its own: one question, large; then how people answered; notes when somebody asks for them.
export const notesOfPeople = 'Notes of people, and without';
export const withoutNotes = 'Without notes';
export const notes = 'Notes';
export const questionsLabel = 'Questions';
export const withTheAnswers = ', with the answers';
export const questionPlaceOfOrdered = (place: number, ordered: number, part: string) => `Question ${place} of ${ordered}${part}`;
export const showTheQuestionAgain = 'Show the question again';
export const nobodyWroteANoteOnThisQuestion = 'Nobody wrote a note on this question.';

// What the pool shows: each question’s spread, as pictures or as a table, and the profile across the dimensions.
export const pictures = 'Pictures';
export const table = 'Table';
export const howToReadThis = 'How to read this';
export const eachShapeIsOnePersonsAnswer = 'Each shape is one person’s answer. What matters is where shapes stand apart, not how far right they are.';
export const thoseWhoDontKnowStandApart = 'Those who don’t know stand apart: they may be right that nobody can tell.';
export const chooseAQuestionToDiscussIt = 'Choose a question to discuss it.';
export const whereYouAgree = 'Where you agree, and where you differ';
export const peopleAnswered = (people: number) => `${people} ${plural(people, { one: 'person', other: 'people' })} answered.`;
export const showAs = 'Show as';
export const showTheNextAtOnceQuestions = (atOnce: number) => `Show the next ${atOnce} questions`;
export const showTheLastHidden = (hidden: number) => `Show the last ${hidden}`;
export const shownOfQuestionsShown = (shown: number, questions: number) => `${shown} of ${questions} questions shown`;
export const goOnToDiscussing = 'Go on to discussing';

// Setting up: who takes part, and what the session keeps of each person. Settled before the first answer.
export const minutesInAll = (minutes: number) => `, ${minutes} in all`;
export const countQuestionsAboutAloneMinutesToAnswer = (part: string, count: number, alone: number, part2: string) =>
  `${part}${count} ${plural(count, { one: 'question', other: 'questions' })}: about ${alone} minutes to answer alone${part2}.`;
export const whoIsItFor = 'Who is it for?';
export const teamOrSeveralServicesTogether = 'A team, or several services together';
export const meAlone = 'Me alone';
export const notesInTheOrderOfAWrittenReflectiveAccount = 'Notes in the order of a written reflective account. Never handed in.';
export const nameOfTheTeamOrPartnership = 'Name of the team or partnership';
export const itStandsOnTheInvitationAndOnWhatYouTake = 'It stands on the invitation and on what you take away.';
export const groupsTakingPart = 'Groups taking part';
export const onlyIfYouWantToSeeWhetherGroupsDiffer = 'Only if you want to see whether groups differ. Each person then says which is theirs.';
export const howManyPeopleDoYouExpect = 'How many people do you expect?';
export const youNeedNotSayWithItEveryoneSeesHowManyAreStillMissing = 'You need not say. With it, everyone sees how many are still missing.';
export const whatIsKeptOfEachPerson = 'What is kept of each person?';
export const everyoneIsToldBeforeTheirFirstAnswer = (noPromise: string) =>
  `Everyone is told before their first answer. It cannot be changed once the session is set up. ${noPromise}`;
export const dateOfTheSession = 'Date of the session';
export const thenYouCanPrintThem = 'Once the session is set up, you can print these questions for everyone, pass one device round, or send an invitation.';
export const setUpTheSession = 'Set up the session';

// Before a group begins: what this is, what is kept of each person, and how to look after people.
export const thisSession = 'This session';
export const ourTeam = 'Our team';
export const titleQuestions = (title: string, questions: number, alone: number) => `${title}: ${questions} questions, about ${alone} minutes to answer alone`;
export const expected = (expected: number) => `Expected: ${expected} people`;
export const groups = (groups: string) => `Groups: ${groups}`;
export const thisWasSettledWhenTheSessionWasSetUp = 'This was settled when the session was set up, and cannot be changed.';
export const beforeYouBegin = 'Before you begin: looking after people';
export const readThisOut = 'Read this out, or put it in your own words.';
export const ifYouOrSomeoneElseNeedsHelpToday = 'If you or someone else needs help today:';
export const phoneNumbersForHelpNowInline = 'phone numbers for help now';
export const linkIsAtTheTopOfEveryPage = '. The link is at the top of every page.';
export const thisSessionFollowsTheOneOfDayOpenActions = (day: string) => `This session follows the one of ${day}. Open actions have come along.`;
export const goOnToAnsweringAlone = 'Go on to answering alone';
export const seeTheAnswers = 'See the answers';

// The questions of a session on paper, for everyone in the room.
export const numberedQuestion = (number: number, question: string) => `${number}. ${question}`;
export const teamAndDay = (team: string, day: string) => `${team}, ${day}`;
export const tickOneBoxForEachQuestion = 'Tick one box for each question. Say what you see from where you work. You may pass on any question.';
export const whatHappensWithYourAnswers = 'What happens with your answers';
export const handThisSheetToThePersonWhoRunsTheSession =
  'Hand this sheet to the person who runs the session. They read it to type your answers in, marked as added by the facilitator. Then the sheet is shredded.';
export const writeNoName = (noPromise: string) => `Write no name. ${noPromise}`;
export const yourGroupOnPaper = 'Your group:';

// Passing the device round: each turn begins clean and is sealed before the next. The facilitator adds for someone in the same way.
export const thisTurnIsNotSaved =
  'Not saved yet: the answers of this turn. They are on this open page alone until you seal them. If the page is closed or loaded again, they are gone.';
export const theseAnswersAreNotSaved =
  'Not saved yet: the answers you type here. They are on this open page alone until you seal and add them. If the page is closed or loaded again, they are gone.';
export const finishMyTurn = 'Finish my turn';
export const finish = 'Finish';
export const sealYourAnswers = 'Seal your answers';
export const addTheseAnswers = 'Add these answers';
export const ratedOfQuestionsAreRatedOnceSealedNothingOfThisTurnShows = (rated: number, questions: number) =>
  `${rated} of ${questions} questions are rated. ${rated > 0 ? 'Once sealed, nothing of this turn shows on this device any more.' : ''}`;
export const afterThatNobodyCanRead = 'After that nobody can read, change or take them out by themselves: they are opened together with everyone else’s.';
export const sealTheAnswers = 'Seal the answers';
export const sealAndPassOn = 'Seal and pass on';
export const sealAndAdd = 'Seal and add';
export const keepThisTurn = 'Keep this turn';
export const throwThisTurnAway = 'Throw this turn away';
export const yesClearMyAnswers = 'Yes, clear my answers';
export const endThisTurnWithoutAnswers = 'End this turn without answers';
export const yourTurnIsNotSealed = 'Your turn is not sealed';
export const theseAnswersAreNotSealed = 'These answers are not sealed';
export const nothingOfItIsShownHere = 'Nothing of it is shown here. Two minutes after you left it, it is cleared, so that the next person finds nothing.';
export const backToMyTurn = 'Back to my turn';
export const clearMyAnswers = 'Clear my answers';

// The steps of a session and of an account, as they stand above each screen.
export const choose = 'Choose';
export const answerAlone = 'Answer alone';
export const see = 'See';
export const discuss = 'Discuss';
export const act = 'Act';
export const account = 'Account';
export const invitation = 'Invitation';

// Takes in answers that were handed over in any way, and opens them together: the steps that need the key of the session.
export const theseAnswersWereSealedForAnotherInvitation = 'These answers were sealed for another invitation than the one this session has now.';
export const askThePersonToOpenTheInvitation = 'Ask the person to open the invitation of this session again and to hand in there.';
export const noQuestionIsAnsweredInThem = 'No question is answered in them.';
export const askThePersonToRateAtLeastOneQuestion = 'Ask the person to rate at least one question and to hand over again.';
