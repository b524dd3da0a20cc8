// The lists that can be narrowed: what each is called, which entries it holds and how a row reads.
import type { AnyEntry } from '../../library/entry.ts';
import { facetsInUse, facetsOf } from '../../library/facets.ts';
import type { Graph } from '../../library/graph.ts';
import { QUESTION_SET_KINDS } from '../../library/schemas/question-sets.ts';
import { GUIDANCE_STATUS } from '../../library/schemas/guidance.ts';
import { TOOL_KINDS } from '../../library/schemas/tools.ts';
import { LIST_URLS } from '../../library/urls.ts';
import { caseNote, count, nationNames } from '../../library/words.ts';

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

/** The remark at the end of a row. */
function noteOf(entry: AnyEntry): string | undefined {
  switch (entry.collection) {
    case 'case-studies':
      return caseNote(entry);
    case 'question-sets':
      return `${count(entry.data.parts.flatMap((part) => part.questions).length, 'question', 'questions')} · ${entry.data.minutes} minutes · ${QUESTION_SET_KINDS[entry.data.kind].toLowerCase()}`;
    case 'tools':
      return `${TOOL_KINDS[entry.data.kind]} · ${entry.data.minutes} minutes`;
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
    .map((entry) => ({ entry, path: graph.url(entry), title: entry.data.title, text: entry.data.summary, note: noteOf(entry), facets: facetsOf(graph, entry) }))
    .sort((a, b) => a.title.localeCompare(b.title));
  return {
    ...LISTS[collection],
    path: LIST_URLS[collection],
    items,
    facets: facetsInUse(
      graph,
      items.map((item) => item.facets),
    ),
  };
}

/** One page for each value that a list can be narrowed to, in the form of getStaticPaths. */
export const narrowedPaths = (graph: Graph, collection: ListCollection) =>
  listOf(graph, collection).facets.flatMap((facet) =>
    facet.options.map((option) => ({
      params: { facet: facet.name, value: option.value },
      props: { active: { name: facet.name, value: option.value }, label: option.label, facetLabel: facet.label },
    })),
  );
