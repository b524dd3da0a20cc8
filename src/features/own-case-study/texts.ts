// The texts of a case study that somebody writes.

// The kind of document that this feature keeps in the workbook.
export const caseStudyOfYourOwn = 'Case study of your own';
export const caseStudyAsYouWriteIt =
  'A case study as you write it: what was done, where and for whom, figures, questions for teaching, who may be asked by role and service, where it was begun from, and the last sixty changes.';

// The texts of a case study: what each is called, what belongs in it, how much it holds, and at which step of the form it stands.
export const whatWasItAbout = 'What was it about?';
export const where = 'Where';
export const when = 'When';
export const forWhom = 'For whom';
export const setting = 'Setting';
export const whatPromptedIt = 'What prompted it';
export const whatYouDid = 'What you did';
export const caseStudyGuidanceBeginALineWithAHyphen = (caseStudyGuidance: string) =>
  `${caseStudyGuidance} Begin a line with a hyphen to make it a point of a list.`;
export const whatHelped = 'What helped';
export const whatChanged = 'What changed';
export const effect = 'The effect';
export const resultNoteNoStrongerThanWhatYouKnow = (resultNote: string) => `${resultNote} No stronger than what you know.`;
export const whatItDoesNotShow = 'What it does not show';
export const whoWasNotCounted = 'Who was not counted, what else changed at the same time, what nobody asked.';
export const beforeYouCopyIt = 'Before you copy it';
export const beforeYouRead = 'Before you read';
export const lookingAfterPeople = 'Looking after people';
export const howWhoeverRunsItLooksAfterPeople = 'How whoever runs it looks after people with this story. Learners do not see this.';
export const whoMayBeAsked = 'Who may be asked: role';
export const jobTitleNeverANameExampleTeamManager = 'A job title, never a name. Example: Team manager';
export const whoMayBeAskedService = 'Who may be asked: service';
export const howToReachItStaysWithYou = 'How to reach it stays with you. Example: Community mental health team, Slough';

// The texts that somebody wrote in a case study, each with the way back to where it stands: for the check for details of people.
export const figure = 'A figure';
export const ofWhomAFigureIs = 'Of whom a figure is';
export const whenItWasCounted = 'When it was counted';
export const whoCounted = 'Who counted';
export const question = 'A question';
export const hint = 'A hint';
export const whatToListenFor = 'What to listen for';
export const partners = 'Partners';
export const whatPeopleCanDoAfterwards = 'What people can do afterwards';
export const whatCanBeLearnt = 'What can be learnt';

// A case study as text to read: for Word and paper, for learners, and for the file of the library.
export const countedByLine = (line: string) => `counted by ${line}`;
export const whatThisDoesNotShow = 'What this does not show:';
export const result = 'Result';
export const atAGlance = 'At a glance';
export const whoMayBeAskedLabel = 'Who may be asked';
