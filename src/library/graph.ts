// Builds the graph of the library: entries as nodes, declared links and their derived backlinks, passages and who cites them.
import { keyOf, type AnyEntry, type Entry, type EntryOf } from './entry.ts';
import { linksOf, type Citation, type Link } from './links.ts';
import { isSetApart, type CollectionName, type EntryRef, type QuestionRef } from './refs.ts';
import type { DataOf } from './schemas/index.ts';
import { inParts, partPath, PART_SIZE, roomOf } from './list-parts.ts';
import { LIST_URLS, urlOf } from './urls.ts';
import { NATIONS, keysOf, type Nation, type Population } from './vocabulary.ts';

/** A passage with the source it stands in and the entries that cite it, those set apart left out. */
export interface PassageNode {
  passage: DataOf<'sources'>['passages'][number];
  source: Entry<'sources'>;
  citedBy: AnyEntry[];
}

/** A question and the set it stands in. */
export interface AskedQuestion {
  set: Entry<'question-sets'>;
  question: DataOf<'question-sets'>['parts'][number]['questions'][number];
}

/** An expectation and the dimension it stands in. */
export interface ExpectationNode {
  dimension: Entry<'dimensions'>;
  expectation: DataOf<'dimensions'>['expectations'][number];
}

/** The links of one entry, as declared, and the entries that point at it. */
interface Node {
  entry: AnyEntry;
  links: Link[];
  citations: Citation[];
  backlinks: Set<AnyEntry>;
}

/** Kinds of entry that serve what the entries in them serve. */
const MADE_OF_OTHERS: ReadonlySet<CollectionName> = new Set(['session-plans', 'paths', 'assignments', 'facilitator-notes']);

/** The order of lists. */
export const byTitle = (a: AnyEntry, b: AnyEntry) => a.data.title.localeCompare(b.data.title);

const unique = <T>(items: Iterable<T>) => [...new Set(items)];

const LEFT_OUT = ' It is left out in local/leave-out.yaml, and a page of the site is made of it: keep it, or put your own version into local/.';

export class Graph {
  readonly nodes = new Map<string, Node>();
  readonly passages = new Map<string, PassageNode>();
  /** Every entry that was given, duplicates included. */
  readonly entries: readonly AnyEntry[];
  /** Keys of the entries that a local area leaves out: links in texts to them are plain words. */
  readonly leftOut: ReadonlySet<string>;
  #guidanceUrls: Map<string, string> | undefined;

  constructor(entries: readonly AnyEntry[], leftOut: ReadonlySet<string>) {
    this.entries = entries;
    this.leftOut = leftOut;
    for (const entry of entries) {
      if (!this.nodes.has(keyOf(entry))) this.nodes.set(keyOf(entry), { entry, ...linksOf(entry), backlinks: new Set() });
      if (entry.collection === 'sources')
        for (const passage of entry.data.passages) if (!this.passages.has(passage.id)) this.passages.set(passage.id, { passage, source: entry, citedBy: [] });
    }
    for (const { entry, links, citations } of this.nodes.values()) {
      for (const { to } of links) this.nodes.get(keyOf(to))?.backlinks.add(entry);
      if (!isSetApart(entry)) for (const id of unique(citations.map((citation) => citation.passage))) this.passages.get(id)?.citedBy.push(entry);
    }
  }

  /** All entries of one collection, in the order they were given. */
  all<C extends CollectionName>(collection: C): EntryOf<C>[] {
    const found: EntryOf<C>[] = [];
    for (const { entry } of this.nodes.values()) if (entry.collection === collection) found.push(entry as EntryOf<C>);
    return found;
  }

  /** The seven dimensions, in their order. */
  dimensions(): Entry<'dimensions'>[] {
    return this.all('dimensions').sort((a, b) => a.data.number - b.data.number);
  }

  /** The ideas of a dimension, in their order. */
  ideasIn(dimension: Entry<'dimensions'>): Entry<'ideas'>[] {
    return this.pointingAt(dimension, 'ideas').sort((a, b) => a.data.order - b.data.order);
  }

  /** One entry. @throws if the library has no such entry; the content check finds this before a page can. */
  get<C extends CollectionName>(to: { collection: C; id: string }): EntryOf<C> {
    const node = this.nodes.get(keyOf(to));
    if (!node) throw new Error(`The library has no entry ${keyOf(to)}.${this.leftOut.has(keyOf(to)) ? LEFT_OUT : ''}`);
    return node.entry as EntryOf<C>;
  }

  /** Those entries of one collection, in this order, that a local area has not left out. */
  some<C extends CollectionName>(collection: C, ids: readonly string[]): EntryOf<C>[] {
    return ids.flatMap((id) => (this.leftOut.has(`${collection}/${id}`) ? [] : [this.get({ collection, id })]));
  }

  find(key: string): AnyEntry | undefined {
    return this.nodes.get(key)?.entry;
  }

  /** Entries that `entry` points at, or that point at it, of one collection. Declared links come first, in their order. */
  related<C extends CollectionName>(entry: EntryRef, collection: C): EntryOf<C>[] {
    const node = this.nodes.get(keyOf(entry));
    if (!node) return [];
    const out = node.links.map((link) => this.nodes.get(keyOf(link.to))?.entry).filter((found) => found !== undefined);
    return unique([...out, ...node.backlinks]).filter((found) => found.collection === collection) as EntryOf<C>[];
  }

  /** Entries of `collection` that declare a link to `entry` in their data or body. */
  pointingAt<C extends CollectionName>(entry: EntryRef, collection: C): EntryOf<C>[] {
    return [...(this.nodes.get(keyOf(entry))?.backlinks ?? [])].filter((found) => found.collection === collection) as EntryOf<C>[];
  }

  /** One question with the set it stands in, if there is one. */
  askedBy(to: QuestionRef): AskedQuestion | undefined {
    const set = this.find(keyOf(to.set));
    const question = set?.collection === 'question-sets' && set.data.parts.flatMap((part) => part.questions).find(({ id }) => id === to.question);
    return question ? { set, question } : undefined;
  }

  /** The questions of an exercise, in its order, each with the set it stands in. */
  questionsOf(exercise: Entry<'exercises'>): AskedQuestion[] {
    return exercise.data.questions.flatMap((to) => this.askedBy(to) ?? []);
  }

  /** The ideas an entry serves: itself, those it declares, or those of the entries it is made of; of an exercise, what each question asks about first. */
  ideasOf(entry: AnyEntry): Entry<'ideas'>[] {
    if (entry.collection === 'ideas') return [entry];
    if (entry.collection === 'exercises')
      return unique(this.questionsOf(entry).map(({ question }) => this.find(keyOf(question.ideas[0]!)))).filter((found) => found?.collection === 'ideas');
    const data = entry.data as { ideas?: EntryRef[] };
    const declared =
      data.ideas ??
      this.nodes
        .get(keyOf(entry))
        ?.links.map((link) => link.to)
        .filter((to) => to.collection === 'ideas') ??
      [];
    return unique(declared.map((to) => this.nodes.get(keyOf(to))?.entry)).filter((found) => found?.collection === 'ideas');
  }

  /** The dimensions an entry serves, in their order: declared ones, and those of its ideas. */
  dimensionsOf(entry: AnyEntry): Entry<'dimensions'>[] {
    if (entry.collection === 'dimensions') return [entry];
    if (entry.collection === 'assignments' && entry.data.dimension) return [this.get(entry.data.dimension)];
    const data = entry.data as { dimensions?: EntryRef[] };
    const refs: EntryRef[] = [...(data.dimensions ?? []), ...this.ideasOf(entry).map((idea) => idea.data.dimension)];
    if (MADE_OF_OTHERS.has(entry.collection))
      for (const { to } of this.nodes.get(keyOf(entry))?.links ?? []) {
        const target = this.find(keyOf(to));
        if (target && !MADE_OF_OTHERS.has(target.collection)) refs.push(...this.dimensionsOf(target));
      }
    return unique(refs.map((to) => this.find(keyOf(to))).filter((found) => found?.collection === 'dimensions')).sort((a, b) => a.data.number - b.data.number);
  }

  /** What a local protocol is expected to do: of a dimension all of it, of an idea what names it, of a case study what it declares. */
  expectationsOf(entry: AnyEntry): ExpectationNode[] {
    if (entry.collection === 'dimensions') return entry.data.expectations.map((expectation) => ({ dimension: entry, expectation }));
    if (entry.collection === 'ideas') {
      const dimensions = this.dimensions().flatMap((dimension) => this.expectationsOf(dimension));
      return dimensions.filter(({ expectation }) => expectation.ideas.some(({ id }) => id === entry.id));
    }
    if (entry.collection !== 'case-studies') return [];
    return entry.data.expects.flatMap((to) => {
      const dimension = this.find(keyOf(to.dimension));
      const expectation = dimension?.collection === 'dimensions' && dimension.data.expectations.find(({ id }) => id === to.expectation);
      return expectation ? [{ dimension, expectation }] : [];
    });
  }

  /** Ids of the passages that an entry cites, each once, in order. */
  citesOf(entry: EntryRef): string[] {
    return unique((this.nodes.get(keyOf(entry))?.citations ?? []).map((citation) => citation.passage));
  }

  /**
   * Those of them that a page marks, in the order in which they are read. What the worksheet rests on, and the summary, gets no marks:
   * pages name it at their foot. Of figures the summary is marked, being all they say.
   * @param textFirst for pages that show the fields of the entry after its text, or not at all
   */
  citesAsRead(entry: EntryRef, textFirst = false): string[] {
    const unmarked = entry.collection === 'evidence' ? [] : ['cites', 'worksheet'];
    const marked = (this.nodes.get(keyOf(entry))?.citations ?? []).filter(({ place }) => !('path' in place) || !unmarked.includes(String(place.path[0])));
    const [fields, text] = [marked.filter(({ place }) => 'path' in place), marked.filter(({ place }) => !('path' in place))];
    return unique((textFirst ? [...text, ...fields] : [...fields, ...text]).map(({ passage }) => passage));
  }

  /** The nations that passages speak of, each once, in a fixed order: a passage’s own, or those of its source. */
  nationsOf(passageIds: readonly string[]): Nation[] {
    const found = new Set(this.nodesOf(passageIds).flatMap(({ passage, source }) => passage.nations ?? source.data.nations));
    return keysOf(NATIONS).filter((nation) => found.has(nation));
  }

  /** Whom passages speak of where every one of them is limited by its source; nobody in particular if one speaks of everyone. */
  populationsOf(passageIds: readonly string[]): Population[] {
    const found = unique(this.nodesOf(passageIds).map(({ passage }) => passage.population));
    return found.filter((population) => population !== undefined && !found.includes(undefined)) as Population[];
  }

  private nodesOf(passageIds: readonly string[]): PassageNode[] {
    return passageIds.map((id) => this.passages.get(id)).filter((node) => node !== undefined);
  }

  /** The address of an entry. Guidance stands whole in its list: the address is an anchor on the part that it is in. */
  url(entry: AnyEntry): string {
    if (entry.collection !== 'guidance') return urlOf(entry);
    this.#guidanceUrls ??= new Map(
      inParts(this.all('guidance').sort(byTitle), PART_SIZE.guidance, (one) => roomOf(this.citesOf(one).length)).flatMap((part, index) =>
        part.map(({ id }) => [id, `${partPath(LIST_URLS.guidance, index + 1)}#${id}`]),
      ),
    );
    return this.#guidanceUrls.get(entry.id) ?? urlOf(entry);
  }
}

/** Builds the graph from validated entries. Broken links are left out of it; `checkContent` reports them. */
export const buildGraph = (entries: readonly AnyEntry[], leftOut: ReadonlySet<string> = new Set()) => new Graph(entries, leftOut);
