// What the header, its menu on small screens and the footer link to.
import { applicationPath } from '../library/applications.ts';
import type { Graph } from '../library/graph.ts';
import { LIST_URLS } from '../library/urls.ts';
import { keysOf } from '../library/vocabulary.ts';

interface Link {
  label: string;
  path: string;
}

/**
 * The five parts of the header: a problem that needs an answer, what is expected, who did it, what to use, and what to decide. The last is two
 * in one. All others are one press further, in the menu.
 */
export const MAIN_NAV: readonly (Link & { and?: Link })[] = [
  { label: 'Answers', path: '/answers/' },
  { label: 'Dimensions', path: '/dimensions/' },
  { label: 'Case studies', path: '/case-studies/' },
  { label: 'Toolkit', path: '/toolkit/' },
  { label: 'Models', path: '/models/', and: { label: 'plan', path: '/plan/' } },
];

/** The menu: on small screens all there is, on others beside the five. */
export const MENU_NAV: readonly Link[] = [
  { label: 'Answers', path: '/answers/' },
  { label: 'Protocol', path: '/protocol/' },
  { label: 'Dimensions', path: '/dimensions/' },
  { label: 'Case studies', path: '/case-studies/' },
  { label: 'Questions', path: '/questions/' },
  { label: 'Toolkit', path: '/toolkit/' },
  { label: 'Models', path: '/models/' },
  { label: 'Plan', path: '/plan/' },
  { label: 'Reflect', path: '/reflect/' },
  { label: 'Teach', path: '/teach/' },
  { label: 'Paths', path: '/paths/' },
  { label: 'A to Z', path: '/a-z/' },
  { label: 'Workbook', path: applicationPath('workbook') },
];

/** Every part of the site, in groups. */
export const FOOTER_NAV = [
  {
    title: 'Find your way',
    links: [
      { label: 'Answers', path: '/answers/' },
      { label: 'Paths for different readers', path: '/paths/' },
      { label: 'The protocol', path: '/protocol/' },
      { label: 'Principles', path: '/protocol/principles/' },
      { label: 'Dimensions', path: '/dimensions/' },
      { label: 'Glossary', path: '/glossary/' },
      { label: 'A to Z', path: '/a-z/' },
      { label: 'Map of the library', path: '/map/' },
      { label: 'Search', path: applicationPath('search') },
    ],
  },
  {
    title: 'Use',
    links: [
      { label: 'Case studies', path: '/case-studies/' },
      { label: 'Reflective questions', path: '/questions/' },
      { label: 'Reflect together', path: '/reflect/' },
      { label: 'Teach with case studies', path: '/teach/' },
      { label: 'Workbook', path: applicationPath('workbook') },
      { label: 'My collection', path: applicationPath('collection') },
      { label: 'Toolkit', path: '/toolkit/' },
      { label: 'Session plans', path: '/session-plans/' },
      { label: 'Plan and decide', path: '/plan/' },
      { label: 'Models of integration', path: '/models/' },
      { label: 'Downloads', path: '/downloads/' },
    ],
  },
  {
    title: 'Know',
    links: [
      { label: 'Figures and findings', path: '/evidence/' },
      { label: 'Groups with added needs', path: '/groups/' },
      { label: 'Barriers and enablers', path: '/barriers-and-enablers/' },
      { label: 'Recommendations', path: '/recommendations/' },
      { label: 'Guidance', path: '/guidance/' },
      { label: 'Sources', path: '/sources/' },
    ],
  },
  {
    title: 'This site',
    links: [
      { label: 'About', path: '/about/' },
      { label: 'Accessibility', path: '/accessibility/' },
      { label: 'Privacy', path: '/privacy/' },
      { label: 'Help now', path: '/help-now/' },
      { label: 'Held elsewhere', path: '/elsewhere/' },
      { label: 'Read without a connection', path: '/offline/' },
      { label: 'Report a mistake on this page', path: '/report/' },
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
