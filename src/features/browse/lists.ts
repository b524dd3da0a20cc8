// The lists that can be narrowed: what each is called, which entries it holds and how a row reads.
import type { AnyEntry } from '../../library/entry.ts';
import { facetsInUse, facetsOf, type FacetName } from '../../library/facets.ts';
import { byTitle, type Graph } from '../../library/graph.ts';
import { inParts, partPath, NARROWED_PART_SIZE, PART_SIZE } from '../../library/list-parts.ts';
import { QUESTION_SET_KINDS } from '../../library/schemas/question-sets.ts';
import { GUIDANCE_STATUS } from '../../library/schemas/guidance.ts';
import { TOOL_KINDS } from '../../library/schemas/tools.ts';
import { LIST_URLS } from '../../library/urls.ts';
import { count, nationNames, placeAndYear, resultWords } from '../../library/words.ts';

const LISTS = {
  'case-studies': {
    title: 'Case studies',
    lead: 'What services did, what happened to people, and what can be learnt. Each says plainly what it can and cannot show.',
    noun: ['case study', 'case studies'],
  },
  'question-sets': {
    title: 'Reflective questions',
    lead: 'Questions to answer alone or as a team, with what “not yet”, “partly” and “in place” look like.',
    noun: ['question set', 'question sets'],
  },
  tools: {
    title: 'Toolkit',
    lead: 'Methods, checklists and templates, with steps, times and help for the person who runs the session.',
    noun: ['tool', 'tools'],
  },
  groups: {
    title: 'Groups with specific or added needs',
    lead: 'People who meet more barriers, or need something more or different. What to know, what helps, what to watch.',
    noun: ['group', 'groups'],
  },
  guidance: {
    title: 'Guidance',
    lead: 'Guidelines, standards, strategies and reviews that the sources name: what they say that matters here, and what became of them.',
    noun: ['document', 'documents'],
  },
} as const;

export type ListCollection = keyof typeof LISTS;
const LIST_COLLECTIONS = Object.keys(LISTS) as ListCollection[];

/** The remark at the end of a row. */
function noteOf(entry: AnyEntry): string | undefined {
  switch (entry.collection) {
    case 'case-studies':
      return placeAndYear(entry);
    case 'question-sets':
      return `${count(entry.data.parts.flatMap((part) => part.questions).length, 'question', 'questions')} · ${entry.data.minutes} minutes · ${QUESTION_SET_KINDS[entry.data.kind].toLowerCase()}`;
    case 'tools':
      return `${TOOL_KINDS[entry.data.kind]} · ${entry.data.minutes} minutes${entry.data.protocolTool ? ' · one of the protocol’s ten' : ''}`;
    case 'guidance':
      return [nationNames(entry.data.nations).join(', '), entry.data.year, GUIDANCE_STATUS[entry.data.status].toLowerCase()].filter(Boolean).join(' · ');
    default:
      return undefined;
  }
}

/** Everything a list page shows for one collection, in the order of the titles. */
export function listOf(graph: Graph, collection: ListCollection) {
  const items = graph
    .all(collection)
    .map((entry) => ({
      entry,
      path: graph.url(entry),
      title: entry.data.title,
      text: entry.data.summary,
      note: noteOf(entry),
      result: entry.collection === 'case-studies' ? resultWords(entry) : undefined,
      facets: facetsOf(graph, entry),
    }))
    .sort((a, b) => byTitle(a.entry, b.entry));
  return {
    ...LISTS[collection],
    collection,
    path: LIST_URLS[collection],
    items,
    facets: facetsInUse(
      graph,
      items.map((item) => item.facets),
    ),
  };
}

/** A list as its pages show it. */
export type List = ReturnType<typeof listOf>;

/** One value that a list is narrowed to, with what people read of it. */
export interface Narrowed {
  active: { name: FacetName; value: string };
  label: string;
  facetLabel: string;
}

/** The entries that fit, in parts, and the path of the first part. */
export function partsOfList(list: List, narrowed?: Narrowed) {
  const { name, value } = narrowed?.active ?? {};
  const items = name && value ? list.items.filter((item) => item.facets[name]?.includes(value)) : list.items;
  return {
    total: items.length,
    parts: inParts(items, narrowed ? NARROWED_PART_SIZE : PART_SIZE[list.collection]),
    path: name && value ? `${list.path}by/${name}/${value}/` : list.path,
  };
}

const listName = (list: List) => list.path.slice(1, -1);

/** The pages of all parts but the first of every list, in the form of getStaticPaths. */
export const laterParts = (graph: Graph) =>
  LIST_COLLECTIONS.flatMap((collection) => {
    const list = listOf(graph, collection);
    return partsOfList(list)
      .parts.slice(1)
      .map((_, index) => ({ params: { list: listName(list), page: String(index + 2) }, props: { list, number: index + 2 } }));
  });

/** The pages of every value that a list can be narrowed to, each with all its parts, in the form of getStaticPaths. */
export const narrowedPaths = (graph: Graph) =>
  LIST_COLLECTIONS.flatMap((collection) => {
    const list = listOf(graph, collection);
    return list.facets.flatMap((facet) =>
      facet.options.flatMap(({ value, label }) => {
        const narrowed: Narrowed = { active: { name: facet.name, value }, label, facetLabel: facet.label };
        return partsOfList(list, narrowed).parts.map((_, index) => ({
          params: { list: listName(list), facet: facet.name, value, page: index === 0 ? undefined : partPath('', index + 1).slice(0, -1) },
          props: { list, narrowed, number: index + 1 },
        }));
      }),
    );
  });
