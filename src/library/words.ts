// Small wordings that several kinds of entry share.
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { oddYear } from './calendar-day.ts';
import { AUDIENCES, NATIONS, POPULATIONS, RESULT_KINDS, SETTINGS, keysOf, type Audience, type Nation, type Setting } from './vocabulary.ts';
import * as texts from './texts.ts';

/** Example: count(3, 'case study', 'case studies') → 3 case studies */
export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
/** Example: minuteWords(1) → 1 minute */
export const minuteWords = (minutes: number) => texts.minutes(minutes);
export const nationNames = (nations: readonly Nation[] = []) => nations.map((nation) => NATIONS[nation]);

/** Nations inside a sentence. Example: nationPhrase(['england', 'uk']) → England and the United Kingdom */
export const nationPhrase = (nations: readonly Nation[]) =>
  new Intl.ListFormat(texts.languageOfTexts).format(
    nations.map((nation) => ({ uk: texts.theUnitedKingdom, international: texts.placesOutsideTheUK })[nation as string] ?? NATIONS[nation]),
  );

/** For which nations passages speak, and for whom where all of them are limited. Example: England, for people with severe mental illness who use substances */
export function reachOf(graph: Graph, passageIds: readonly string[]): string {
  const populations = graph.populationsOf(passageIds);
  // The widest of them takes in the others: psychosis is a severe mental illness, and any age takes in those from 14 on.
  const widest = keysOf(POPULATIONS).findLast((population) => populations.includes(population));
  const nations = nationPhrase(graph.nationsOf(passageIds));
  return widest ? texts.nationsForPopulation(nations, POPULATIONS[widest]) : nations;
}

export const settingNames = (settings: readonly Setting[] = []) => settings.map((setting) => SETTINGS[setting]);
export const audienceNames = (audiences: readonly Audience[] = []) => audiences.map((audience) => AUDIENCES[audience]);

/** Place, nation and year of a case study, as far as its source names them. Example: Angus, Scotland · 2023/24 */
export const placeAndYear = ({ data }: Entry<'case-studies'>) =>
  [[...new Set([data.place, ...nationNames(data.nations)])].filter(Boolean).join(', '), data.year].filter(Boolean).join(' · ');

/** What a case study can say of its effect, and how that is known; nothing where its source states no effect. Example: Reported result: … */
export const resultWords = ({ data }: Entry<'case-studies'>) => (data.resultNote ? texts.resultOfKind(RESULT_KINDS[data.result], data.resultNote) : undefined);

/** What a story is called before it is read: without what was done or how it ended. */
export const learnerTitle = ({ data }: Entry<'case-studies'>) => data.learnerTitle ?? data.title;

/** What learners read of a story before they begin: whom it is about. Its summary tells how it ends. Example: It is about people who … */
export const storyLead = ({ data: { population } }: Entry<'case-studies'>) =>
  texts.itIsAbout(`${population[0]?.toLowerCase()}${population.slice(1)}${population.endsWith('.') ? '' : '.'}`);

/** A row for lists of entries: address, title, summary. */
export const row = (graph: Graph, entry: Parameters<Graph['url']>[0], note?: string) => ({
  path: graph.url(entry),
  title: entry.data.title,
  text: entry.data.summary,
  ...(note ? { note } : {}),
});

/** Questions of all sets that ask about one of the given ideas, with the set each stands in. */
export const questionsAbout = (graph: Graph, ideaIds: ReadonlySet<string>) =>
  graph
    .all('question-sets')
    .flatMap((set) =>
      set.data.parts.flatMap((part) =>
        part.questions.filter((question) => question.ideas.some((idea) => ideaIds.has(idea.id))).map((question) => ({ set, question })),
      ),
    );

/** The day in words, with a remark where its year cannot be meant. */
const toCheck = (day: string, words: string) => (oddYear(day) ? texts.dayToCheck(words) : words);

/** A day as people write it, with a word where its year cannot be meant. Example: longDay('2026-11-22') → 22 November 2026 */
export const longDay = (day: string) =>
  toCheck(day, new Date(`${day}T00:00:00Z`).toLocaleDateString(texts.languageOfTexts, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** A day, month or year as people write it. Example: partialDay('2021-10') → October 2021 */
export function partialDay(date: string): string {
  if (date.length === 10) return longDay(date);
  if (date.length === 4) return date;
  return new Date(`${date}-01T00:00:00Z`).toLocaleDateString(texts.languageOfTexts, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A day with its weekday, for what somebody has to be ready by. Example: fullDay('2027-01-15') → Friday 15 January 2027 */
export const fullDay = (day: string) =>
  toCheck(
    day,
    new Date(`${day}T00:00:00Z`)
      .toLocaleDateString(texts.languageOfTexts, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
      .replace(',', ''),
  );
