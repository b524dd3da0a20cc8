// What the header, its menu on small screens and the footer link to.
import { applicationPath } from '../library/applications.ts';
import type { Graph } from '../library/graph.ts';
import { LIST_URLS } from '../library/urls.ts';
import { keysOf } from '../library/vocabulary.ts';
import * as texts from './texts.ts';

interface Link {
  label: string;
  path: string;
}

/**
 * The five parts of the header: a problem that needs an answer, what is expected, who did it, what to use, and what to decide. The last is two
 * in one. All others are one press further, in the menu.
 */
export const MAIN_NAV: readonly (Link & { and?: Link })[] = [
  { label: texts.answers, path: '/answers/' },
  { label: texts.dimensions, path: '/dimensions/' },
  { label: texts.caseStudies, path: '/case-studies/' },
  { label: texts.toolkit, path: '/toolkit/' },
  { label: texts.models, path: '/models/', and: { label: texts.planAfterModels, path: '/plan/' } },
];

/** The menu: on small screens all there is, on others beside the five. */
export const MENU_NAV: readonly Link[] = [
  { label: texts.answers, path: '/answers/' },
  { label: texts.protocol, path: '/protocol/' },
  { label: texts.dimensions, path: '/dimensions/' },
  { label: texts.caseStudies, path: '/case-studies/' },
  { label: texts.questions, path: '/questions/' },
  { label: texts.toolkit, path: '/toolkit/' },
  { label: texts.models, path: '/models/' },
  { label: texts.plan, path: '/plan/' },
  { label: texts.reflect, path: '/reflect/' },
  { label: texts.teach, path: '/teach/' },
  { label: texts.paths, path: '/paths/' },
  { label: texts.fromAToZ, path: '/a-z/' },
  { label: texts.workbook, path: applicationPath('workbook') },
];

/** Every part of the site, in groups. */
export const FOOTER_NAV = [
  {
    title: texts.findYourWay,
    links: [
      { label: texts.answers, path: '/answers/' },
      { label: texts.pathsForDifferentReaders, path: '/paths/' },
      { label: texts.theProtocol, path: '/protocol/' },
      { label: texts.principles, path: '/protocol/principles/' },
      { label: texts.dimensions, path: '/dimensions/' },
      { label: texts.glossary, path: '/glossary/' },
      { label: texts.fromAToZ, path: '/a-z/' },
      { label: texts.mapOfTheLibrary, path: '/map/' },
      { label: texts.search, path: applicationPath('search') },
    ],
  },
  {
    title: texts.use,
    links: [
      { label: texts.caseStudies, path: '/case-studies/' },
      { label: texts.reflectiveQuestions, path: '/questions/' },
      { label: texts.reflectTogether, path: '/reflect/' },
      { label: texts.teachWithCaseStudies, path: '/teach/' },
      { label: texts.workbook, path: applicationPath('workbook') },
      { label: texts.myCollection, path: applicationPath('collection') },
      { label: texts.toolkit, path: '/toolkit/' },
      { label: texts.sessionPlans, path: '/session-plans/' },
      { label: texts.planAndDecide, path: '/plan/' },
      { label: texts.modelsOfIntegration, path: '/models/' },
      { label: texts.downloads, path: '/downloads/' },
    ],
  },
  {
    title: texts.know,
    links: [
      { label: texts.figuresAndFindings, path: '/evidence/' },
      { label: texts.groupsWithAddedNeeds, path: '/groups/' },
      { label: texts.barriersAndEnablers, path: '/barriers-and-enablers/' },
      { label: texts.recommendations, path: '/recommendations/' },
      { label: texts.guidance, path: '/guidance/' },
      { label: texts.sources, path: '/sources/' },
    ],
  },
  {
    title: texts.thisSite,
    links: [
      { label: texts.about, path: '/about/' },
      { label: texts.accessibility, path: '/accessibility/' },
      { label: texts.privacy, path: '/privacy/' },
      { label: texts.helpNow, path: '/help-now/' },
      { label: texts.heldElsewhere, path: '/elsewhere/' },
      { label: texts.readWithoutAConnection, path: '/offline/' },
      { label: texts.reportAMistakeOnThisPage, path: '/report/' },
    ],
  },
] as const;

/** Lists that are more than a list: their pages stay without an entry. */
const MORE_THAN_LISTS: ReadonlySet<keyof typeof LIST_URLS> = new Set(['exercises', 'dimensions']);

/** Paths of lists that hold nothing, because a local area leaves all of it out. Menus do not name them. */
export const emptyLists = (graph: Graph): ReadonlySet<string> =>
  new Set(
    keysOf(LIST_URLS)
      .filter((collection) => !MORE_THAN_LISTS.has(collection) && graph.all(collection).length === 0)
      .map((collection) => LIST_URLS[collection]),
  );
