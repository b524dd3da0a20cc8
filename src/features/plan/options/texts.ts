// The texts of weighing options.
import type { ComponentChildren } from 'preact';
import { plural } from '../../../library/plural.ts';

// The application on /plan/options/: beginning an appraisal of options, and working through its steps.
export const planAndDecide = 'Plan and decide';

// What several people scored alone, beside the score that is agreed: a small drawing, and the same in words.
export const scoredAloneBy = (words: string) => `Scored alone by ${words}.`;

// One criterion in the list: what it means, where it comes from, and what can be done to it.
export const scoreItInsteadName = (isMust: boolean, name: string) => `${isMust ? 'Score it instead' : 'Make it a must-have'}: ${name}`;
export const nameIsScoredNow = (name: string, isMust: boolean) => `“${name}” is ${isMust ? 'scored now' : 'a must-have now'}.`;
export const scoreItInstead = 'Score it instead';
export const makeItAMustHave = 'Make it a must-have';
export const takeOutName = (name: string) => `Take out: ${name}`;
export const nameIsTakenOut = (name: string) => `“${name}” is taken out. Undo brings it back.`;
export const whereItComesFrom = 'Where it comes from, and its words';
export const itsWords = 'Its words';
export const source = 'Source:';
export const criterion = 'Criterion';
export const whatItMeans = 'What it means';
export const whatMeans = 'What 1 means, the worst';
export const whatBestMeans = (best: number) => `What ${best} means, the best`;

// How robust a result is: how far each weight can move, and what comes out whatever the weights.
export const howFarEachWeightCanMove = 'How far each weight can move';
export const oneWeightMoves =
  'One weight moves, and the others keep their proportions to each other. The mark is the weight as it is; the bar is where the first place stays the same.';
export const whateverTheWeights = 'Whatever the weights';
export const drawsWordsWeightingsWereDrawn = (drawsWords: string) =>
  `${drawsWords} weightings were drawn, each as likely as any other. An option that often comes first suits many views of what matters. Full: first place; lighter: second; lightest: third.`;

// How the scores that people gave alone are spread, and what they disagree about.
export const spreadOfScores = 'Spread of scores';
export const nobodyHasScoredAlone = (link: ComponentChildren) => [
  'Nobody has scored alone, so there is one set of scores and no spread. Whether people agree cannot be seen here. To see it, ',
  link,
  '.',
];
export const scoreFromPhonesInline = 'score from phones';
export const whatPeopleScoredAlone = 'What people scored alone, before they talked. The scores that you agreed on stand in the result below.';
export const whatPeopleDisagreeAbout = 'What people disagree about';
export const nowhereAreTwoPeopleTwoStepsApartOrMore = 'Nowhere are two people two steps apart or more.';
export const talkAboutTheseBeforeYouLookAtAnyTotal = 'Talk about these before you look at any total. They are furthest apart at the top.';

// Takes an appraisal away: as Word, as a spreadsheet that reckons, or to read and print. Details of people are looked for before anything leaves.
export const appraisalIsKept = 'the appraisal is kept';
export const nameOfTheAppraisal = 'Name of the appraisal';
export const spreadsheetWithFormulas = 'Spreadsheet with formulas';
export const goOn = 'Go on';
export const readAsOnePage = 'Read as one page, and print';
export const toGoOnInAnotherBrowser = (link: ComponentChildren) => ['To go on in another browser, ', link, '.'];
export const saveItToAFileInYourWorkbook = 'save it to a file in your workbook';

// The fields in which weights are given: by points, or by swing.
export const why = (span: ComponentChildren) => ['Why', span];
export const sayWhy = 'Say why';
export const sayWhyName = (name: string) => `Say why: ${name}`;
export const points = 'Points';
export const allPointsInAll = (all: number, criteria: number) =>
  `${all} ${plural(all, { one: 'point', other: 'points' })} in all, for ${criteria} ${plural(criteria, { one: 'criterion', other: 'criteria' })}.`;
export const theyNeedNotComeToHundred = 'Points need not come to 100: what counts is the share of each.';
export const imagineAnOptionThatHasTheWorstScore =
  'Imagine an option that has the worst score on everything. You may lift one criterion from its worst to its best. Which one?';
export const thatIsTheStepThatMattersMost = 'That is the step that matters most. It gets 100.';
export const fromLowToHigh = (low: string, high: string) => `From “${low}” to “${high}”.`;
export const stepThatMattersMost = 'The step that matters most: 100.';
export const thisStepBeside = 'This step beside 100';
export const isHalfAsMuch = 'Say how much each other step matters beside 100: 50 is half as much.';

// What each option comes to, and of which parts; marked where it has no rank.
export const weightedResult = 'Weighted result';
export const isTheWorstScoreOnEverything =
  '0 is the worst score on everything, 100 the best. Each part of a bar is what one criterion adds; its number is that of the criterion.';
export const atWeightPercent = (at: number, value: string, percent: string) => `${at} ${value}, weight ${percent}`;
export const failsNames = (names: string) => `Fails ${names}`;
export const scoresMissing = 'Scores missing';
export const partsInNumbers = (span: ComponentChildren) => ['The parts in numbers', span];
export const notGiven = 'not given';
export const scoreScoresAdds = (value: string, scores: string | number, number: string) => `${value}: score ${scores}, adds ${number}`;

// What the library offers, inside a screen that works without it too.
export const fetching = 'Fetching …';
export const nothingIsLost = 'Nothing is lost. You can add your own, or try again.';

// Where in the application someone is, from the fragment of the address.
export const options = 'Options';
export const criteria = 'Criteria';
export const weights = 'Weights';
export const scores = 'Scores';
export const result = 'Result';

// The second step: what a good choice has to do. Must-haves first, then what is scored.
export const whatHasAGoodChoiceToDo = 'What has a good choice to do?';
export const agreeOnThisBeforeYouCompare = 'Agree on this before you compare. Three to six scored criteria are enough for most decisions.';
export const weightsAreSettled = 'The weights are settled. If you add, take out or change what is scored, they have to be settled again.';
export const mustHaves = 'Must-haves';
export const optionThatFailsOneStaysInView = 'An option that fails one stays in view, marked, and is not ranked. Keep them few.';
export const noneYetYouMayDoWithout = 'None yet. You may do without.';
export const scoredCriteria = 'Scored criteria';
export const eachOptionGetsAScoreFromToBestSayTheSame = (best: number) =>
  `Each option gets a score from 1 to ${best}. Say the same thing once: two criteria that mean the same count twice.`;
export const noneYetTakeSomeFromTheListBelowOrAdd = 'None yet. Take some from the list below, or add your own.';
export const scoredCriteriaAreALotToWeigh = (scored: number) => `${scored} criteria are a lot to weigh. Take out what does not tell the options apart.`;
export const appraisalHoldsCriteria = (criteria: number) => `An appraisal holds ${criteria} criteria, which is as many as it can.`;
export const labelIsAdded = (label: string) => `“${label}” is added. Say below it what the scores mean.`;
export const readyMadeCriteria = 'Ready-made criteria';
export const fromTheFieldsOfScotlandsOptionsPaper = 'From the fields of Scotland’s options paper. Let people with lived experience choose at least one.';
export const offeredAsAMustHaveSentence = 'Offered as a must-have.';
export const thereIsNoRoomForAnotherCriterion = 'There is no room for another criterion.';
export const labelIsAddedWithLabel = (label: string, isTicked: boolean) => `“${label}” is ${isTicked ? 'added' : 'taken out. Undo brings it back'}.`;
export const goOnToWeights = 'Go on to weights';

// The first step: what has to be decided, and what could be done.
export const whatCouldBeDone = 'What could be done?';
export const nameTheDecisionAndTheOptions = 'Name the decision and the options. Doing nothing differently is always one.';
export const whatHasToBeDecided = 'What has to be decided, and for whom?';
export const change = 'Change';
export const changeWhatHasToBeDecided = 'Change: what has to be decided, and for whom?';
export const putThePeopleAndTheAreaIntoIt = 'Put the people and the area into it. No names of people.';
export const nameOfThisAppraisal = 'Name of this appraisal, and who takes part';
export const name = 'Name';
export const whoTakesPart = 'Who takes part';
export const jobTitlesOrServices = 'Job titles or services, with commas between. Not names.';
export const theOptions = 'The options';
export const isTakenOut = (value: string) => `“${value}” is taken out. Undo brings it back.`;
export const appraisalHoldsOptions = (options: number) => `An appraisal holds ${options} options, which is as many as it can.`;
export const labelIsAddedLabel = (label: string) => `“${label}” is added.`;
export const modelsOfTheLibrary = 'Models of the library';
export const takeInOtherModels = 'Take in other models of the library';
export const tickThoseWorthWeighingHere = 'Tick those worth weighing here. Options can be combined: add a combination as an option of your own.';
export const thereIsNoRoomForAnotherOption = 'There is no room for another option.';
export const goOnToCriteria = 'Go on to criteria';
export const readTheModel = (span: ComponentChildren) => ['Read the model', span];
export const alwaysIn = 'Always in';
export const takeOut = (value: string) => `Take out: ${value}`;
export const whatItIsCalled = 'What it is called';
export const whatPeopleMeetHereToday = 'What people meet here today';
export const whatItWouldLookLikeHere = 'What it would look like here';

// The last step, in this order: how scores are spread, what people disagree about, what comes out and of which parts, and how robust that is.
export const whatComesOut = 'What comes out?';
export const readItFromTheTop = 'Read it from the top: where people differ comes before any total. The numbers help to talk. They decide nothing.';
export const thereIsNoResultBeforeTheWeightsAreSettled = 'There is no result before the weights are settled.';
export const settleTheWeights = 'Settle the weights';
export const whatYouConclude = 'What you conclude';
export const whatYouRecommend = 'What you recommend, why, whom it leaves out, and who decides when';
export const whereTwoOptionsAreClose = 'Where two options are close, the reasons decide. Write down what speaks against your choice too.';
export const whatComesNext = 'What comes next';
export const takeItIntoYourLocalProtocol = 'take what you chose into your local protocol';
export const howTheMethodWorks = 'how the method works, and its limits';
export const sayInYourLocalProtocolWhatYouChose = (link: ComponentChildren, link2: ComponentChildren) => [
  'Say in your local protocol what you chose and who does it: ',
  link,
  '. Before you decide, read ',
  link2,
  '.',
];

// The fourth step: must-haves, then scores; alone on phones first, then agreed.
export const meetsIt = 'Meets it';
export const failsIt = 'Fails it';
export const notKnown = 'Not known';
export const howWellDoesEachDo = 'How well does each do?';
export const eachPersonScoresAloneFirst = 'Each person scores alone first. Then talk about where you differ, and agree on a score.';
export const weightsAreNotSettledYet =
  'The weights are not settled yet. Settle them first: whoever knows the scores can hardly say any more what matters without thinking of a favourite.';
export const withOthers = 'With others: each alone first';
export const peopleScoreOnPhonesOfTheirOwn =
  'People score on phones of their own, without a connection if need be. Their scores are opened together, and you see how far apart you are. Alone, or once you have talked: fill in the scores below.';
export const scoreFromPhones = 'Score from phones';
export const namesFailAMustHave = (names: string, failing: number) =>
  `${names} ${plural(failing, { one: 'fails', other: 'fail' })} a must-have. You see ${plural(failing, { one: 'it', other: 'them' })} in the result, marked and without a rank.`;
export const takeOneCriterionAtATimeAndScoreAllOptions =
  'Take one criterion at a time and score all options on it. Leave open what nobody can judge: an option with a score missing is not ranked, and you see what it could come to.';
export const givenOfScoredScoresAreAgreed = (given: number, scored: number) => `${given} of ${scored} scores are agreed.`;
export const seeTheResult = 'See the result';
export const noScore = 'No score';
export const ofColon = (number: number, value: number) => `${number} of ${value}:`;

// What the source of a model says of it, folded under its name.
export const inShort = 'In short';
export const documentOf = (title: string, nations: string, year: string | number) => `${title} (${nations}, ${year})`;
export const whatTheSourceSays = 'What the source says';
export const whatTheSourceSaysOf = (field: string) => `What the source says: ${field.charAt(0).toLowerCase()}${field.slice(1)}, and the rest`;
export const sourceSaysNothingForOrAgainst = 'The source gives nothing for it or against it.';
export const fromDocuments = (documents: string) => `Retold by this library from: ${documents}.`;

// Beginning an appraisal: what has to be decided. Those of this browser are one step away.
export const opening = 'Opening …';
export const appraisalCannotBeBegunYet = 'An appraisal cannot be begun yet';
export const nothingHasBeenBegun = 'Nothing has been begun. Appraisals of this browser are in your workbook. Try again with a connection.';
export const doNothingDifferently = 'Do nothing differently';
export const optionsAppraisal = 'Options appraisal';
export const weighTheOptions = 'Weigh the options';
export const weighWaysOfOrganisingCare = 'Weigh ways of organising care, alone or as a partnership. It stays in this browser. Nothing is sent.';
export const fiveSteps = 'Five steps';
export const optionsWhatCouldBeDoneLeavingThings = 'Options: what could be done. Leaving things as they are is always one.';
export const criteriaWhatAGoodChoiceHasToDoMustHaves = 'Criteria: what a good choice has to do, must-haves first.';
export const weightsHowMuchEachMattersSettledBefore = 'Weights: how much each matters, settled before anyone scores.';
export const scoresEachPersonAloneThenTogether = 'Scores: each person alone, then together.';
export const resultWherePeopleDifferWhatComesOut = 'Result: where people differ, what comes out, and how robust that is.';
export const time = 'Time';
export const twoMeetingsOfMinutes = 'Two meetings of 90 minutes, or half a day. You can stop at any step and carry on later.';
export const howTheMethodWorksAndItsLimits = 'How the method works, and its limits';
export const itBeginsWithOptions = (models: readonly string[]) =>
  `It begins with ${models.length + 1} options: ${models.map((model) => `“${model}”`).join(', ')}, and doing nothing differently. You add others in the first step.`;
export const modelsCompared = 'Models compared';
export const oneOrTwoSentences = 'One or two sentences. No names of people. You can change it later.';
export const start = 'Start weighing';
export const readTheModelsFirst = 'Read the models first';
export const begunInThisBrowser = 'Begun in this browser';

// The third step: how much each criterion matters, with the reason. Settled before anybody scores.
export const byPoints = 'By points';
export const giveEachCriterionPoints = 'Give each criterion points, such as 100 shared out between all. Quick, and everyone knows it.';
export const bySwing = 'By swing';
export const askWhichStepFromTheWorstScoreToTheBest = (best: number) =>
  `Ask which step from the worst score to the best matters most, then how much each other step matters beside it. Slower; it keeps in mind how far apart 1 and ${best} are.`;
export const howMuchDoesEachMatter = 'How much does each matter?';
export const weightsComeBeforeScores = 'Weights come before scores, so that nobody can bend them to a favourite.';
export const thereAreNoScoredCriteriaYet = 'There are no scored criteria yet, so there is nothing to weigh.';
export const chooseCriteria = 'Choose criteria';
export const noReasonIsWrittenDownFor = (names: string) => `No reason is written down for ${names}.`;
export const theWeightsAreSettled = 'The weights are settled.';
export const goOnToScores = 'Go on to scores';
export const openTheWeightsAgain = 'Open the weights again';
export const thereAreScoresAlready = 'There are scores already. If you open the weights again, the result and the documents say so.';
export const thereAreNoPointsYetForNames = (names: string) => `There are no points yet for ${names}.`;
export const everyCriterionHasPoints = 'Every criterion has 0 points.';
export const howDoYouWantToWeigh = 'How do you want to weigh?';
export const ifYouChangeThis = 'If you change this, points that were given go. Undo brings them back.';
export const noReasonSoFarNames = (names: string) => `No reason so far: ${names}. You can go on without; the documents then say that there is none.`;
export const giveEachCriterionANumberFromTo = 'Give each criterion a number from 0 to 100, and at least one more than 0. Then settle the weights.';
export const settleTheWeightsAndGoOnToScores = 'Settle the weights and go on to scores';

// The drawings of a result to put into a document: what options come to and of which parts, and how often each has each place.
export const barForEachOption = 'A bar for each option, made of what each criterion adds.';
export const barForEachOptionFullWhereItComesFirstLighterWhereSecond =
  'A bar for each option: full where it comes first, lighter where second, lightest where third.';
export const firstInHundred = (hundred: string) => `first in ${hundred}`;

// An appraisal as a report: what was to be decided, how it was weighed, what came out, how robust that is, and what was concluded.
export const option = 'Option';
export const notKnownYet = 'Not known yet';
export const bySwingWhichStepFromWorstToBestMattersMost = 'by swing: which step from worst to best matters most, and how much the others beside it';
export const byPointsInline = 'by points';
export const weightsWereFoundWayTheyWereSettled = (way: string, areWeightsSettled: boolean) =>
  `Weights were found ${way}. They were ${areWeightsSettled ? '' : 'not yet '}settled when this was made.`;
export const criteriaAndWeights = 'Criteria and weights';
export const worstInline = 'worst';
export const bestInline = 'best';
export const whatItMeansBest = (best: number) => `What it means, and 1 and ${best}`;
export const underItsNameStandsASummary = (documents: string) => `Under the name of a model stands this library’s summary. It rests on: ${documents}.`;
export const noReason = 'No reason';
export const noReasonsWereWrittenDown = 'No reasons for the weights were written down.';
export const whatComesOutLabel = 'What comes out';
export const weight = 'Weight';
export const whyLabel = 'Why';
export const noneYet = 'None yet';
export const criteriaThatTheLibraryOffersFollow =
  'Criteria that the library offers follow these passages of Scotland’s options paper; their wording is the library’s own, or yours:';
export const nobodyScoredAlone = 'Nobody scored alone, so there is one set of scores and no spread.';
export const peopleAreFurthestApartOn = (apart: string) => `People are furthest apart on: ${apart}.`;
export const whatPeopleScoredAloneFurthestApartFirst = 'What people scored alone, furthest apart first';
export const scoresThatWereAgreed = 'Scores that were agreed';
export const whatEachOptionComesTo = 'What each option comes to, and what each criterion adds';
export const rankAndOption = 'Rank and option';
export const noRank = (value: string) => `No rank: ${value}`;
export const eachPartOfABarIsWhatOneCriterionAdds = 'Each part of a bar is what one criterion adds; its number is that of the criterion.';
export const oneWeightMovesAndTheOthersKeepTheirProportionsToEachOther = 'One weight moves, and the others keep their proportions to each other.';
export const beforeTheFirstPlaceChanges = 'Before the first place changes';
export const first = 'First';
export const second = 'Second';
export const third = 'Third';
export const drawsWordsWeightings = (drawsWords: string) =>
  `${drawsWords} weightings, each as likely as any other. Full: first place; lighter: second; lightest: third.`;
export const howOftenEachOptionHasEachPlace = 'How often each option has each place, of 100 weightings';
export const optionsAppraisalLine = (words: string) => `Options appraisal, ${words}`;
export const whoTookPartRoles = (roles: string) => `Who took part: ${roles}`;
export const madeWithMadeByItShouldHoldNothing = (madeBy: string) => `Made with ${madeBy}. It should hold nothing that points to a person.`;
export const whatHasToBeDecidedLabel = 'What has to be decided';
export const whatWeConclude = 'What we conclude';
export const spreadOfScoresAndWhatPeopleDisagreeAbout = 'Spread of scores, and what people disagree about';
export const thereIsNoResultYet = 'There is no result yet: the weights are not settled.';
export const howToReadThis = 'How to read this';
export const eachScoreFromToBestCountsAsAStepOfTheSame = (best: number) =>
  `Each score from 1 to ${best} counts as a step of the same size. The value of an option is the sum of weight times steps, from 0 to 100. The numbers show what follows from these judgments; they decide nothing. How the method works, with its sources and limits, stands on the site under “How an options appraisal works”.`;

// An appraisal as sheets of a spreadsheet: scores with formulas that work out weights, values and ranks anew, and what does not change with them.
export const fails = 'Fails';
export const noneSet = 'None set';
export const meetsAll = 'Meets all';
export const countsForTheRank = 'Counts for the rank';
export const rank = 'Rank';
export const parts = 'Parts';
export const sum = 'Sum';
export const scoresCriterion = (criterion: string, row: number) => `Scores!${criterion}${row}`;
export const scoresCriterionWeights = (criterion: string, weights: number) => `Scores!${criterion}$${weights}`;
export const sumBAtNameAt = (at: number, name: string) => `SUM(B${at}:${name}${at})`;
export const kind = 'Kind';
export const whatBestMeansWithBest = (best: number) => `What ${best} means`;
export const sources = 'Sources';
export const scored = 'Scored';
export const scoredAlone = 'Scored alone';
export const people = 'People';
export const lowest = 'Lowest';
export const highest = 'Highest';
export const inWords = 'In words';
export const howFarWeightsCanMove = 'How far weights can move';
export const from = 'From';
export const to = 'To';
export const inWordsAsOfThisFile = 'In words (as of this file)';
export const optionShareOfDrawsWordsWeightings = (drawsWords: string) => `Option (share of ${drawsWords} weightings, as of this file)`;
export const placeAt = (at: number) => `Place ${at}`;

// The kind of document that an options appraisal is kept as.
export const whatHasToBeDecidedTheOptionsAndCriteriaWeights =
  'What has to be decided, the options and criteria, weights with their reasons, scores, who took part by role, what you conclude, and the last sixty changes. While a group scores on phones: sealed slips, or names and slips where names are shown.';

// An options appraisal: what has to be decided, the options, the criteria with their weights, the scores, and what was concluded.
export const noNameYet = 'No name yet';

// The scores of an appraisal as a worksheet, and back: so that a group scores on phones by the same rounds, slips and rules as worksheets have.
export const worst = 'Worst';
export const best = 'Best';
export const giveEachOptionAScoreFromToBestForEach = (best: number) =>
  `Give each option a score from 1 to ${best} for each criterion. Pass on what you cannot judge.`;
export const whatEachOptionScores = 'What each option scores.';
export const none = 'None';

// What can be done to an appraisal. Each is one step that can be taken back.
export const addQuoted = (quoted: string) => `Add ${quoted}`;
export const takeOutQuoted = (quoted: string) => `Take out ${quoted}`;
export const wordsOfQuoted = (quoted: string) => `The words of ${quoted}`;
export const pointsOfQuoted = (quoted: string) => `The points of ${quoted}`;
export const mustHaveQuoted = (isMust: boolean, quoted: string) => `${isMust ? 'A must-have' : 'Scored'}: ${quoted}`;
export const weighByWay = (way: string) => `Weigh by ${way}`;
export const mattersMostQuoted = (quoted: string) => `Matters most: ${quoted}`;

// What was written in an appraisal, for the check for details of people, each with the way back to where it stands.
export const whatTheBestScoreMeans = 'What the best score means';
export const whyItMatters = 'Why it matters';
export const whatItWouldLookLikeHereLine = (value: string) => `${value}: what it would look like here`;

// The result in sentences: the same on the page, in Word and for whoever cannot see a drawing.
export const lessThan = 'less than 1';
export const moreThan = 'more than 99';
export const decideByTheReasons = 'Decide by the reasons, or find out more.';
export const oneScoreThatIsOneStepDifferent = 'one score that is one step different';
export const oneWeightThatMovesByLessThanSmallMove = (smallMove: number) => `one weight that moves by less than ${smallMove} points of a hundred`;
export const noOptionCanBeComparedYet = 'No option can be compared yet. Scores are missing, or every option fails a must-have.';
export const onlyQuotedCanBeCompared = (quoted: string) => `Only ${quoted} can be compared, so there is nothing to rank.`;
export const namesHaveTheSameScoresOnEverything = (names: string, byReasons: string) =>
  `${names} have the same scores on everything. The numbers cannot tell them apart. ${byReasons}`;
export const namesComeOutExactlyTheSame = (names: string, byReasons: string) =>
  `${names} come out exactly the same. The numbers cannot tell them apart. ${byReasons}`;
export const quotedComesFirst = (quoted: string, names: string) => `${quoted} comes first, but the numbers cannot tell it apart from ${names}: `;
export const byWouldChangeThat = (by: string, byReasons: string) => `${by} would change that. ${byReasons}`;
export const quotedComesFirstOfBeforeSecondNoOneScoreThatIsOneStep = (quoted: string, number: string, second: string) =>
  `${quoted} comes first, ${number} of 100 before ${second}. No one score that is one step different, and no small move of one weight, would change that.`;
export const quotedIsNotRanked = (quoted: string, names: string) => `${quoted} is not ranked: it fails ${names}.`;
export const quotedIsNotRankedMissingScoresAreMissingListItMayCome = (quoted: string, missing: number, list: string, number: string, number2: string) =>
  `${quoted} is not ranked: ${missing} ${plural(missing, { one: 'score is', other: 'scores are' })} missing (${list}). It may come to anything from ${number} to ${number2} of 100.`;
export const whetherNamesMeetQuotedIsNotKnownYet = (names: string, options: number, quoted: string) =>
  `Whether ${names} ${plural(options, { one: 'meets', other: 'meet' })} ${quoted} is not known yet.`;
export const quotedStaysFirstWhateverThisWeightIs = (quoted: string) => `${quoted} stays first whatever this weight is.`;
export const upToPercent = (percent: string) => `up to ${percent}`;
export const fromPercentOn = (high: number, percent: string, percent2: string) => (high === 1 ? `from ${percent} on` : `from ${percent} to ${percent2}`);
export const belowThatComesNames = (names: string) => `below that comes ${names}`;
export const aboveThatComesNames = (names: string) => `above that comes ${names}`;
export const quotedStaysFirstWhereThen = (quoted: string, where: string, then: string) => `${quoted} stays first ${where}; ${then}.`;
export const weightsAreMovedOnceTwoOptionsCanBeCompared = 'Weights are moved once two options can be compared.';
export const noWeightChangesAnything = 'No weight changes anything, because the scores are all the same.';
export const namesShareTheFirstPlace = (names: string) => `${names} share the first place, so any move of a weight decides between them.`;
export const notEveryOptionIsScoredOnThis = 'Not every option is scored on this, so its weight is not moved.';
export const noOtherCriterionHasAnyWeight = 'No other criterion has any weight, so there is nothing to move it against.';
export const placeInHundred = (place: string, hundred: string) => `${place} in ${hundred}`;
export const whateverTheWeightsDrawsWords = (drawsWords: string, leading: number, names: string, hundred: string) =>
  `Whatever the weights, drawn ${drawsWords} times at random: ${leading > 1 ? `${names} come first about equally often, the most often in ${hundred} of 100` : `${names} comes first in ${hundred} of 100`}.`;
export const namesAlsoComeFirstForSome = (names: string, others: number) => `${names} also ${plural(others, { one: 'comes', other: 'come' })} first for some.`;
export const leftOutOfTheDrawsUnscored = (unscored: number, names: string) =>
  `Left out of the draws, because not every option is scored on ${plural(unscored, { one: 'it', other: 'them' })}: ${names}.`;
export const namesComeFirstForNoneOfThem = (names: string, never: number) =>
  `${names} ${plural(never, { one: 'comes', other: 'come' })} first for none of them.`;
export const weightsWereOpenedAgainAfterScoresHadBeen =
  'The weights were opened again after scores had been entered. Whoever reads the result should know that.';

// In the place of the application where there is no JavaScript.
export const withoutJavaScriptPrintTheWorksheet = <Link>(worksheet: Link, method: Link) => ['Without JavaScript, print the ', worksheet, ', and ', method, '.'];
export const withoutJavaScriptReadHow = <Link>(method: Link) => ['Without JavaScript, ', method, '.'];
export const worksheetOfTheOptionsAppraisal = 'worksheet of the options appraisal';
export const readHowTheMethodWorks = 'read how the method works';

// The ready-made criteria on the page about the method.
export const offeredAsAMustHave = ', offered as a must-have';
export const howManySources = (sources: number) => plural(sources, { one: '1 source', other: `${sources} sources` });
export const ofCriterion = (criterion: string) => `of ${criterion}`;
