// Pages that are no entries and that people look for all the same.
import { applicationPath } from '../../../library/applications.ts';
import { KIND_LABELS, LIST_URLS } from '../../../library/urls.ts';
import type { CollectionName } from '../../../library/refs.ts';
import type { Elsewhere } from '../../../library/elsewhere.ts';
import type { SearchRecord } from './record.ts';
import * as texts from './texts.ts';

/** A page of the site itself. `names` is what else it is looked for by, with semicolons between; `action` says what can be done there. */
const page = (url: string, title: string, summary: string, names = '', action?: string): SearchRecord => ({
  key: `site${url}`,
  url,
  kind: 'pages',
  title,
  summary,
  aliases: names.split('; ').filter(Boolean),
  text: '',
  facets: {},
  ...(action ? { action } : {}),
});

/** The applications, by what people want to do with them. */
const APPLICATIONS: SearchRecord[] = [
  page('/reflect/', texts.reflect, texts.reflectSummary, texts.reflectNames, texts.reflectAction),
  page('/teach/', texts.teach, texts.teachSummary, texts.teachNames, texts.teachAction),
  page(applicationPath('build'), texts.build, texts.buildSummary, texts.buildNames, texts.buildAction),
  page('/teach/learning-platforms/', texts.learningPlatforms, texts.learningPlatformsSummary, texts.learningPlatformsNames, texts.learningPlatformsAction),
  page(applicationPath('present'), texts.present, texts.presentSummary, texts.presentNames, texts.presentAction),
  page(applicationPath('responses'), texts.collectAnswers, texts.collectAnswersSummary, texts.collectAnswersNames, texts.collectAnswersAction),
  page(applicationPath('learn'), texts.learn, texts.learnSummary, texts.learnNames, texts.learnAction),
  page(applicationPath('collection'), texts.collection, texts.collectionSummary, texts.collectionNames, texts.collectionAction),
  page(applicationPath('workbook'), texts.workbook, texts.workbookSummary, texts.workbookNames, texts.workbookAction),
  page(applicationPath('caseStudy'), texts.ownCaseStudy, texts.ownCaseStudySummary, texts.ownCaseStudyNames, texts.ownCaseStudyAction),
  page('/downloads/', texts.downloads, texts.downloadsSummary, texts.downloadsNames, texts.downloadsAction),
  page('/offline/', texts.offline, texts.offlineSummary, texts.offlineNames, texts.offlineAction),
  page('/plan/', texts.plan, texts.planSummary, texts.planNames, texts.planAction),
  page(applicationPath('options'), texts.options, texts.optionsSummary, texts.optionsNames, texts.optionsAction),
  page('/map/', texts.map, texts.mapSummary, texts.mapNames, texts.mapAction),
  page(applicationPath('localProtocol'), texts.localProtocol, texts.localProtocolSummary, texts.localProtocolNames, texts.localProtocolAction),
  page('/models/compare/', texts.compare, texts.compareSummary, texts.compareNames, texts.compareAction),
];

/** What the library does not hold, and who does. */
const heldElsewhere = ({ things }: Pick<Elsewhere, 'things'>): SearchRecord[] =>
  things.map(({ id, title, aliases, what, holders }) => ({
    ...page(`/elsewhere/#${id}`, title, what, '', texts.heldBy(holders.map(({ name }) => name).join('; '))),
    aliases,
    key: `elsewhere/${id}`,
    kind: 'elsewhere',
  }));

/** The page with the phone numbers, the applications, what is held elsewhere, and the page of each list. */
export const sitePages = (elsewhere: Pick<Elsewhere, 'things'> = { things: [] }): SearchRecord[] => [
  // Somebody in distress may type into the search field. The first result is then the page with the phone numbers.
  { ...page('/help-now/', texts.helpNow, texts.helpNowSummary, texts.helpNowNames), urgent: true },
  ...APPLICATIONS,
  ...heldElsewhere(elsewhere),
  ...Object.entries(LIST_URLS)
    .filter(([, url]) => url !== '/reflect/')
    .map(([name, url]) => ({ ...page(url, KIND_LABELS[name as CollectionName].many, ''), key: `lists/${name}` })),
];
