// The applications of the site: pages that are programs. Addresses start with a slash and do not hold the base path.

interface ApplicationPage {
  path: `/${string}/`;
  /** What stands after “#” says where in the application someone is, or carries what it opens. It is no anchor of the page. */
  hasPlaces?: true;
  /** Kept without a connection for teaching in a room, once somebody has taught. */
  forTeaching?: true;
  /** Left out of the sitemap: nobody begins there. */
  isUnlisted?: true;
}

/** Each application with its page. Whoever needs to know which pages are programs, or where one is, asks here. */
export const APPLICATIONS = {
  search: { path: '/search/' },
  workbook: { path: '/workbook/' },
  collection: { path: '/collection/', hasPlaces: true },
  session: { path: '/reflect/session/', hasPlaces: true },
  answer: { path: '/reflect/answer/', hasPlaces: true },
  worksheet: { path: '/toolkit/worksheet/', hasPlaces: true },
  caseStudy: { path: '/case-studies/write/', hasPlaces: true },
  options: { path: '/plan/options/', hasPlaces: true },
  localProtocol: { path: '/plan/protocol/', hasPlaces: true },
  build: { path: '/teach/build/', hasPlaces: true },
  learn: { path: '/teach/learn/', hasPlaces: true },
  responses: { path: '/teach/responses/', hasPlaces: true },
  present: { path: '/teach/present/', hasPlaces: true, forTeaching: true },
  presenterNotes: { path: '/teach/present/notes/', hasPlaces: true, forTeaching: true, isUnlisted: true },
} as const satisfies Record<string, ApplicationPage>;
export type Application = keyof typeof APPLICATIONS;

/** The address of an application, with a place in it. Example: applicationPath('learn', 't=…') → /teach/learn/#t=… */
export const applicationPath = (application: Application, place = ''): string => APPLICATIONS[application].path + (place && `#${place}`);

const PAGES: readonly ApplicationPage[] = Object.values(APPLICATIONS);

/** The application whose page a path is, or undefined for a page to read. The path stands without the base path, or with it for `base`. */
export const applicationAt = (path: string, base = '/'): ApplicationPage | undefined => PAGES.find((page) => base + page.path.slice(1) === path);

/** The pages that are kept for teaching in a room. */
export const TEACHING_PAGES: readonly string[] = PAGES.filter(({ forTeaching }) => forTeaching).map(({ path }) => path);

/** The folder of the built site that holds the search index. */
export const SEARCH_FOLDER = 'search-index';

/** The licences of what the site is made with, and of what a learning package takes along: files of the built site. */
export const LICENCES = 'licences.txt';
export const PLAYER_LICENCES = 'licences-of-packages.txt';
