// The texts of the pages of planning.

// The applications of planning, as their own pages and the ways in name them.
export const weighTheOptions = 'Weigh the options';
export const agreeCriteriaFirst =
  'Agree criteria and weights first, score alone and then together, and see what comes out, of which parts, and how robust that is. Take it away as Word or as a spreadsheet.';
export const whatWeighingIs =
  'Weigh ways of organising care: agree criteria and weights first, score alone, see where people differ and how robust the result is. It stays in your browser.';
export const writeYourLocalProtocol = 'Write your local protocol';
export const lineByLine = 'Line by line: where you are now, what you agree, which role owns it, by when, and how you will know. Leaves as Word.';
export const forEachExpectationWhereYouAre =
  'For each expectation: where you are now, what you agree, which role owns it, by when, and how you will know. Leaves as Word. What you type stays in your browser.';
export const tellOthersWhatYouDid = 'Tell others what you did';
export const writeYourOwnCaseStudy =
  'Write your own case study, with guidance beside each field. Take it away as Word, or as files that a library like this one takes in.';

// What planning means here.
export const planAndDecide = 'Plan and decide';
export const chooseAndWriteDown =
  'Choose how care is organised in your area, and write it down so that somebody on duty can use it. For planners, commissioners and partnerships.';
export const whatPlanningMeansHere = 'What planning means here';
export const publishedProtocolSaysWhatIsExpected =
  'A published protocol says what is expected. It cannot say who does it in your area. That is agreed locally: which way of organising care you choose, and a local protocol that says who does what on an ordinary day.';
export const nothingHereChoosesForYou =
  'Nothing here chooses for you. It helps a group to say what matters before it looks at the options, to see where people differ, and to leave with reasons that can be read later.';
export const whatTheProtocolIs = 'What the protocol is';
export const eightSteps = 'Eight steps to put one in place';
export const pathNamed = (title: string) => `The path “${title}”`;
export const howAnOptionsAppraisalWorks = 'How an options appraisal works';

// The ways in, and in which order.
export const threeWaysIn = 'Three ways in';
export const beforeYouWeigh = <Link>(readModels: Link) => ['Before you weigh: ', readModels, '.'];
export const readModelsSideBySide = 'read two to four models side by side';
export const inWhichOrder = 'In which order';
export const knowTheNeed = 'Know the need';
export const layKnowledgeSideBySide = 'Lay side by side what each partner knows about people who live with both conditions, and say what nobody counts.';
export const seeWhereYouStand = 'See where you stand';
export const allAnswerTheSameQuestions = 'Both services, the third sector and people with lived experience answer the same questions alone, then together.';
export const chooseHowCareIsOrganised = 'Choose how care is organised';
export const agreeWhatAGoodChoiceHasToDo =
  'Agree what a good choice has to do, then hold each option against it. Leaving things as they are is one of the options.';
export const writeItDown = 'Write it down';
export const forEachExpectationWhatYouAgree = 'For each expectation: what you agree, which role owns it, by when, and how you will know.';
export const lookAgain = 'Look again';
export const setTheDayOfTheNextReview = 'Set the day of the next review before you stop. Then tell others what you did and what came of it.';
export const startWhereYourNextMeetingIs = 'Few areas begin at the beginning. Start where your next meeting is.';

// On paper, and what is kept.
export const onPaper = 'On paper';
export const eachHasAWorksheet = 'Each of these has a page with steps and a worksheet to print.';
export const whatHappensWithData = 'What happens with data';
export const nothingIsSent = <Link>(whatIsKept: Link) => ['Nothing is sent. What you write stays in your browser until you save it to a file. ', whatIsKept];
export const whatThisSiteKeeps = 'What this site keeps, and where';
