// The texts of browsing: lists that can be narrowed, lists to find something in, the orders of the toolkit and the map.
import { plural } from '../../library/plural.ts';

// The lists: what each is called, what it holds, and what is counted in it.
export const caseStudies = 'Case studies';
export const whatServicesDid =
  'What services did, what happened to people, and what can be learnt. Each says plainly what it can and cannot show. Read one, or set it for a team with a date.';
export const oneCaseStudy = 'case study';
export const manyCaseStudies = 'case studies';
export const reflectiveQuestions = 'Reflective questions';
export const questionsToAnswer = 'Questions to answer alone or as a team, with what “not yet”, “partly” and “in place” look like.';
export const oneQuestionSet = 'question set';
export const manyQuestionSets = 'question sets';
export const toolkit = 'Toolkit';
export const methodsChecklistsAndTemplates = 'Methods, checklists and templates to take away, with steps, times and help for the person who runs the session.';
export const oneTool = 'tool';
export const manyTools = 'tools';
export const groupsWithSpecificOrAddedNeeds = 'Groups with specific or added needs';
export const peopleWhoMeetMoreBarriers = 'People who meet more barriers, or need something more or different. What to know, what helps, what to watch.';
export const oneGroup = 'group';
export const manyGroups = 'groups';
export const guidance = 'Guidance';
export const whatDocumentsSay =
  'Guidelines, standards, strategies and reviews that the sources name: what they say that matters here, and what became of them.';
export const oneDocument = 'document';
export const manyDocuments = 'documents';

// The remark at the end of a row. What is known stands between dots.
export const questionsMinutesAndKind = (questions: number, minutes: number, kind: string) =>
  `${questions} ${plural(questions, { one: 'question', other: 'questions' })} · ${plural(minutes, { one: '1 minute', other: `${minutes} minutes` })} · ${kind}`;
/** Each time stays on one line. The list is narrowed by that with pauses. */
export const placeAndMinutes = (place: string, minutes: number, withPauses: number) =>
  `${place && `${place}\u00a0· `}${plural(minutes, { one: '1\u00a0minute\u00a0to\u00a0read', other: `${minutes}\u00a0minutes\u00a0to\u00a0read` })}, ${withPauses}\u00a0with\u00a0pauses`;
export const kindAndMinutes = (kind: string, minutes: number) => `${kind} · ${plural(minutes, { one: '1 minute', other: `${minutes} minutes` })}`;
export const kindAndMinutesOfOneOfTheTen = (kind: string, minutes: number) =>
  `${kind} · ${plural(minutes, { one: '1 minute', other: `${minutes} minutes` })} · one of the protocol’s ten`;

// A list that can be narrowed.
export const narrowTheList = 'Narrow the list';
export const showAll = 'Show all';
export const goToThem = <Count>(countOfThem: Count) => ['Go to ', countOfThem];
export const nothingFits = <Link>(showAllLink: Link) => ['Nothing fits all of these. ', showAllLink, ' or take one choice away.'];

// A list to find something in.
export const findInThisList = 'Find in this list';
export const nothingHereHoldsTheseWords = 'Nothing here holds these words. Try fewer or shorter ones, or search the whole site.';
export const foundOf = (found: number, of: number, many: string) => `${found} of ${of} ${many}`;

// The parts of a list that stands on several pages.
export const pagesOfThisList = 'Pages of this list';
export const previous = 'Previous';
export const next = 'Next';
export const beforeANumber = 'Page ';

// The orders in which the toolkit can be read.
export const fromAToZ = 'A to Z';
export const theTools = 'the tools';
export const byStage = 'By stage';
export const toolkitByStage = 'Toolkit by stage';
export const inTheOrderOfAnImprovement =
  'In the order of an improvement: from creating conditions to sharing what was learnt. Tools of everyday practice come last.';
export const inEverydayPractice = 'In everyday practice';
export const byDimension = 'By dimension';
export const toolkitByDimension = 'Toolkit by dimension';
export const toolsUnderTheDimensions = 'Tools under the dimensions of the protocol that they help with. Many stand under more than one.';
export const byTime = 'By time';
export const toolkitByTime = 'Toolkit by time';
export const toolsByTime = 'Tools by the time that they take with a group, the shortest first.';
export const otherTools = 'Other tools';
export const allOfThem = (number: number) => `All ${number} tools`;
export const oneOfTheTenTools = <Link>(link: Link) => ['One of the ', link];
export const tenToolsThatTheProtocolNames = 'ten tools that the protocol’s learning system names';
export const isOneOfTheTen = ' (one of the protocol’s ten)';
export const minutesInShort = (minutes: number) => `${minutes} min`;

// The map of the library.
export const dimensionsAndIdeas = 'Dimensions and ideas';
export const allCaseStudies = (number: number) => `All ${number} case studies`;
export const allIdeas = (number: number) => `All ${number} ideas in practice`;
export const tools = 'Tools';
export const chooseAName = 'Choose a name to see what it is tied to.';
export const openItsPage = 'Open its page';
export const showEverything = 'Show everything';
export const isTiedTo = (name: string, things: number) => `${name} is tied to ${plural(things, { one: '1 thing', other: `${things} things` })}.`;
