// The lists that can be narrowed: what each is called, which entries it holds and how a row reads.
import { bySurety } from '../../library/dimension-parts.ts';
import type { AnyEntry } from '../../library/entry.ts';
import { facetsInUse, facetsOf, readingMinutes, type Facet, type FacetName, type FacetValues } from '../../library/facets.ts';
import { byTitle, type Graph } from '../../library/graph.ts';
import { inParts, partParam, NARROWED_PART_SIZE, PART_SIZE, roomOf } from '../../library/list-parts.ts';
import { QUESTION_SET_KINDS } from '../../library/schemas/question-sets.ts';
import { GUIDANCE_STATUS } from '../../library/schemas/guidance.ts';
import { TOOL_KINDS } from '../../library/schemas/tools.ts';
import { LIST_URLS } from '../../library/urls.ts';
import { nationNames, placeAndYear, resultWords } from '../../library/words.ts';
import * as texts from './texts.ts';

const LISTS = {
  'case-studies': {
    title: texts.caseStudies,
    lead: texts.whatServicesDid,
    noun: [texts.oneCaseStudy, texts.manyCaseStudies],
  },
  'question-sets': {
    title: texts.reflectiveQuestions,
    lead: texts.questionsToAnswer,
    noun: [texts.oneQuestionSet, texts.manyQuestionSets],
  },
  tools: {
    title: texts.toolkit,
    lead: texts.methodsChecklistsAndTemplates,
    noun: [texts.oneTool, texts.manyTools],
  },
  groups: {
    title: texts.groupsWithSpecificOrAddedNeeds,
    lead: texts.peopleWhoMeetMoreBarriers,
    noun: [texts.oneGroup, texts.manyGroups],
  },
  guidance: {
    title: texts.guidance,
    lead: texts.whatDocumentsSay,
    noun: [texts.oneDocument, texts.manyDocuments],
  },
} as const;

export type ListCollection = keyof typeof LISTS;
const LIST_COLLECTIONS = Object.keys(LISTS) as ListCollection[];

/** The remark at the end of a row. */
function noteOf(entry: AnyEntry): string | undefined {
  switch (entry.collection) {
    case 'case-studies':
      return texts.placeAndMinutes(placeAndYear(entry), readingMinutes(entry.body), entry.data.minutes);
    case 'question-sets':
      return texts.questionsMinutesAndKind(
        entry.data.parts.flatMap((part) => part.questions).length,
        entry.data.minutes,
        QUESTION_SET_KINDS[entry.data.kind].toLowerCase(),
      );
    case 'tools': {
      const note = entry.data.protocolTool ? texts.kindAndMinutesOfOneOfTheTen : texts.kindAndMinutes;
      return note(TOOL_KINDS[entry.data.kind], entry.data.minutes);
    }
    case 'guidance':
      return [nationNames(entry.data.nations).join(', '), entry.data.year, GUIDANCE_STATUS[entry.data.status].toLowerCase()].filter(Boolean).join(' · ');
    default:
      return undefined;
  }
}

/** Case studies with a result come first; everything else is in the order of the titles. */
const inOrder = (a: AnyEntry, b: AnyEntry) => (a.collection === 'case-studies' && b.collection === 'case-studies' ? bySurety(a, b) : byTitle(a, b));

/** The entries that have one value. */
const having = <Item extends { facets: FacetValues }>(items: readonly Item[], name: FacetName, value: string) =>
  items.filter(({ facets }) => facets[name]?.includes(value));

/** Parts of a narrowed list. */
const narrowedParts = <Item extends { room: number }>(items: readonly Item[]) => inParts(items, NARROWED_PART_SIZE, ({ room }) => room);

/** A facet, with the number of parts that a list has when it is narrowed to each value. */
export interface ListFacet extends Facet {
  options: (Facet['options'][number] & { parts: number })[];
}

/** Everything a list page shows for one collection. */
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
      // Guidance stands whole, with all it rests on; everything else is a row.
      room: entry.collection === 'guidance' ? roomOf(graph.citesOf(entry).length) : 1,
    }))
    .sort((a, b) => inOrder(a.entry, b.entry));
  return {
    ...LISTS[collection],
    collection,
    path: LIST_URLS[collection],
    items,
    facets: facetsInUse(
      graph,
      items.map((item) => item.facets),
    ).map((facet): ListFacet => ({
      ...facet,
      options: facet.options.map((option) => ({ ...option, parts: narrowedParts(having(items, facet.name, option.value)).length })),
    })),
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
  const items = name && value ? having(list.items, name, value) : list.items;
  return {
    total: items.length,
    parts: narrowed ? narrowedParts(items) : inParts(items, PART_SIZE[list.collection], ({ room }) => room),
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
          params: { list: listName(list), facet: facet.name, value, page: partParam(index + 1) },
          props: { list, narrowed, number: index + 1 },
        }));
      }),
    );
  });
