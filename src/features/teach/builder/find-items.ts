// Finds what can be picked: by kind, dimension and minutes; by words with the site’s own search, or in titles where that cannot be loaded.
import { holdsWords } from '../../../library/holds-words.ts';
import { KIND_LABELS } from '../../../library/urls.ts';
import { TEACHABLE, type CatalogueItem, type Teachable } from '../model/content.ts';
import * as texts from './texts.ts';

/** What items can be narrowed to: a collection, or single questions. The names are those of search. */
export type PickKind = Teachable | 'questions';

/** Every kind, with what several of it are called. */
export const PICK_KINDS: readonly (readonly [kind: PickKind, label: string])[] = TEACHABLE.flatMap((kind): (readonly [PickKind, string])[] =>
  kind === 'question-sets'
    ? [
        [kind, texts.questionSets],
        ['questions', texts.singleQuestions],
      ]
    : [[kind, KIND_LABELS[kind].many]],
);

/** What a trainer asks for. Empty fields ask for nothing. */
export interface Criteria {
  query: string;
  kind: PickKind | '';
  dimension: string;
  /** The most minutes, or 0 for any. */
  minutes: number;
}

export const NO_CRITERIA: Criteria = { query: '', kind: '', dimension: '', minutes: 0 };

/** Whether words name a kind. */
export const isPickKind = (words: string): words is PickKind => PICK_KINDS.some(([kind]) => kind === words);

/** The criteria in a part of the address. What cannot be read is left out. */
export function readCriteria(words: string): Criteria {
  const params = new URLSearchParams(words);
  const kind = params.get('kind') ?? '';
  return {
    query: params.get('q') ?? '',
    kind: isPickKind(kind) ? kind : '',
    dimension: params.get('dimension') ?? '',
    minutes: Math.max(0, Math.round(Number(params.get('minutes') ?? 0))) || 0,
  };
}

/** The criteria as a part of the address. */
export function writeCriteria({ query, kind, dimension, minutes }: Criteria): string {
  const given = Object.entries({ q: query, kind, dimension, minutes: minutes === 0 ? '' : String(minutes) }).filter(([, value]) => value !== '');
  return new URLSearchParams(given).toString();
}

/** The kind of an item. */
export function kindOfItem({ key }: Pick<CatalogueItem, 'key'>): PickKind {
  return key.includes('#') ? 'questions' : (key.split('/')[0] as Teachable);
}

/** Whether an item fits everything but the words. */
const fits =
  ({ kind, dimension, minutes }: Criteria) =>
  (item: CatalogueItem): boolean =>
    (kind === '' || kindOfItem(item) === kind) && (dimension === '' || item.dimensions.includes(dimension)) && (minutes === 0 || item.minutes <= minutes);

/** The items that fit, in the order of the catalogue. The words are not looked at. */
export const browse = (items: readonly CatalogueItem[], criteria: Criteria): CatalogueItem[] => items.filter(fits(criteria));

/** The items whose title or summary holds every word. For when search cannot be loaded. */
export function matchTitles(items: readonly CatalogueItem[], criteria: Criteria): CatalogueItem[] {
  const holds = holdsWords(criteria.query);
  const inTitle = (item: CatalogueItem) => holds(item.title);
  const found = browse(items, criteria).filter(({ title, summary }) => holds(`${title} ${summary}`));
  return [...found.filter(inTitle), ...found.filter((item) => !inTitle(item))];
}

/** The items at these addresses, in their order, each once. Addresses that lead to nothing that can be picked are left out. */
export function itemsAt(items: readonly CatalogueItem[], urls: readonly string[], criteria: Criteria): CatalogueItem[] {
  const byUrl = new Map(items.map((item) => [item.url, item]));
  const found = urls.flatMap((url) => byUrl.get(url) ?? []);
  return [...new Set(found)].filter(fits(criteria));
}

/** A path without slashes at its ends or before its anchor, and without the part that names a view of the same thing. */
const plain = (path: string) =>
  path
    .replace(/\/(?=#|$)/, '')
    .replace(/^\//, '')
    .replace(/\/(?:learn|facilitate)$/, '');
const under = (path: string, base: string) => plain(path.startsWith(base) ? path.slice(base.length) : path);

/** The item of a key, or of the path of a page with or without the base path of the site. */
export function itemOf(items: readonly CatalogueItem[], keyOrPath: string, base: string): CatalogueItem | undefined {
  const byKey = items.find(({ key }) => key === keyOrPath);
  if (byKey) return byKey;
  const wanted = [plain(keyOrPath), under(keyOrPath, base)];
  return items.find(({ url }) => wanted.includes(under(url, base)));
}

/** The kind of the items that a page holds: those that stand on it, such as the terms of the glossary, or those it lists, such as tools; undefined for others. */
export function kindOnPage(items: readonly CatalogueItem[], path: string, base: string): PickKind | undefined {
  const page = under(path.replace(/#.*$/, ''), base);
  const found = items.find(({ url }) => {
    const own = under(url, base);
    return own.startsWith(`${page}#`) || (own.startsWith(`${page}/`) && !/[/#]/.test(own.slice(page.length + 1)));
  });
  return found && kindOfItem(found);
}

/** What several of a kind are called. Example: Case studies */
export const nameOfKind = (kind: PickKind) => PICK_KINDS.find(([one]) => one === kind)?.[1] ?? '';

/** The questions of a set as single items. */
export const questionsOfSet = (items: readonly CatalogueItem[], setKey: string): CatalogueItem[] => items.filter(({ key }) => key.startsWith(`${setKey}#`));
