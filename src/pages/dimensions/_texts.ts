// The texts of the pages of dimensions and of ideas in practice.
import { plural } from '../../library/plural.ts';

// What several of them say.
export const dimensions = 'Dimensions';
export const ideasInPractice = 'Ideas in practice';
export const whatIsExpected = 'What is expected';
export const questionsToAsk = 'Questions to ask';
export const tools = 'Tools';
export const models = 'Models';
export const groups = 'Groups';
export const whatToSay = 'What to say';
export const reflectOnThisWithYourTeam = 'Reflect on this with your team';

// All dimensions.
export const theSevenDimensions = 'The seven dimensions';
export const whatAProtocolHasToGetRight =
  'What a local protocol has to get right, in seven parts. Each says what is expected and leads on to ideas, case studies, questions and tools.';
export const namesOfTheDimensions = <Link>(howTheyRelate: Link) => [
  'The first three carry the names of the national protocol. The other four are this library’s own grouping. ',
  howTheyRelate,
  '.',
];
export const howTheyRelate = 'How they relate';

// The overview of a dimension.
export const illustrativeOpeningOf = (idea: string) => `Illustrative. It opens “${idea}”.`;
export const askYourTeamTomorrow = 'Ask your team tomorrow';
export const noAccountNothingIsSent = 'No account. Nothing is sent.';
export const numberOfIdeasInPractice = (ideas: number) => `${ideas} ${plural(ideas, { one: 'idea', other: 'ideas' })} in practice`;
export const whatItDoesNotTellYou = 'What it does not tell you';
export const whereToGoNext = 'Where to go next';
export const caseStudyOfMinutes = (minutes: string) => `Case study · ${minutes}`;
export const toolOfMinutes = (minutes: string) => `Tool · ${minutes}`;
export const whyItMatters = 'Why it matters';
export const sourcesPrinciplesAndGuidance = 'Sources, principles and guidance';
export const thisDimensionToTakeAway = 'This dimension with its ideas, to take away:';

// The tabs of a dimension: its ideas, case studies, questions, tools, evidence and sources.
export const whatTheExpectationsCanLookLike = 'What the expectations can look like in practice. Each idea names what it serves, and how much there is on it.';
export const servesExpectations = 'Serves:';
export const numberOfCaseStudies = (number: number) => `${number} ${plural(number, { one: 'case study', other: 'case studies' })}`;
export const numberOfQuestions = (number: number) => `${number} ${plural(number, { one: 'question', other: 'questions' })}`;
export const numberOfTools = (number: number) => `${number} ${plural(number, { one: 'tool', other: 'tools' })}`;
export const modelsThatServeThis = 'Models of integration that serve this';
export const whatServicesDid = 'What services did and what happened to people. Those that state a result come first.';
export const allCaseStudies = (number: number) => `All ${number} case studies`;
export const forATeamOrOnePerson = 'Questions for a team, a partnership or one person, under the idea that they are about. Each leads to its place in its set.';
export const onLaterPages = 'On later pages:';
export const setsThatAskAboutThis = 'Sets that ask about this';
export const sets = 'Sets';
export const allIdeas = (number: number) => `All ${number} ideas in practice`;
export const allAnswers = (number: number) => `All ${number} answers`;
export const allQuestionSets = (number: number) => `All ${number} question sets`;
export const toRunFillInAndPrint = 'To run with a group, to fill in, to print. Those made for this dimension come first.';
export const allTools = (number: number) => `All ${number} tools`;
export const evidence = 'Evidence';
export const whyItMattersAndNumbers = 'Why it matters, and numbers with who, where, when and who counted.';
export const figuresAndFindings = 'Figures and findings';
export const allFiguresAndFindings = 'All figures and findings';
export const whoAsksForEachExpectation = 'Who asks for each expectation, passage by passage, and the principles and guidance behind it.';
export const underEachExpectation = 'Under each expectation';
export const askedForIn = (nations: string) => `Asked for in ${nations}`;
export const underWhyItMatters = 'Under why it matters, the summary and its figures';
export const readAgainstItsSources = (day: string) => `Read against its sources on ${day}.`;
export const principlesAndGuidance = 'Principles and guidance';
export const documentsWorthKnowing = (number: number) => `Documents worth knowing (${number})`;
export const allDocuments = (number: number) => `All ${number} documents`;

// An idea in practice.
export const ideaInPractice = 'Idea in practice';
export const toTakeToYourTeam = 'To take to your team:';
export const doneIn = 'Done in:';
export const moreCaseStudies = 'More case studies';
export const moreCaseStudiesOn = (dimension: string) => `More case studies on ${dimension}`;
export const moreToolsOn = (dimension: string) => `More tools on ${dimension}`;
export const related = 'Related';
export const barriers = 'Barriers';
export const enablers = 'Enablers';
export const askedForBy = 'Asked for by';
export const nextIdea = <Link>(idea: Link) => ['Next: ', idea];
