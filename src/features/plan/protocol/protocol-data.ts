// What the library gives to a new local protocol: made by the build, one file. Never loaded by a page.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { principlesInOrder } from '../../../library/principle-order.ts';
import { passageIds } from '../../../library/refs.ts';
import { siteVersion } from '../../../library/site-version.ts';
import { sectionsOfBody } from '../../../library/text/markdown.ts';
import { wordsOfRuns } from '../../../library/text/words.ts';
import { POPULATIONS } from '../../../library/vocabulary.ts';
import type { Example, ProtocolData } from './model/library.ts';
import type { Passage, Section } from './model/protocol.ts';
import * as texts from './texts.ts';

type LibraryLine = ProtocolData['lines'][number];

/** The tool whose rows are the elements of a collaborative protocol; most come from Public Health England’s guide, Appendix 5. */
const CHECKLIST = { collection: 'tools', id: 'collaborative-protocol-checklist' } as const;
/** The row that asks for the accountable role, and the expectation that does. */
const ACCOUNTABLE = ['one-accountable-senior-manager', 'leadership-and-culture-change#one-senior-person-answers'];

/** Sections around the dimensions. Rows of the checklist that no other section takes stand among the elements. */
const AROUND = {
  before: [
    {
      id: 'purpose',
      title: texts.purposeAndScope,
      words: texts.whyYouHaveAProtocol,
      rows: ['shared-vision-joint-responsibility', 'context-local-services', 'key-roles-those-services', 'out-each-service'],
    },
    {
      id: 'owner',
      title: texts.whoOwnsIt,
      words: texts.oneAccountableSeniorRole,
      rows: [
        'one-accountable-senior-manager',
        'commissioners-support-delegated-authorit',
        'other-providers-care-behind',
        'people-lived-experience-carers',
        'competent-clinical-leads-both',
      ],
    },
    { id: 'principles', title: texts.principles, words: texts.whatHoldsInEveryPartOfTheProtocol, rows: ['text-puts-both-into'] },
  ],
  after: [
    {
      id: 'elements',
      title: texts.howWeWorkTogetherOnAPersonsCare,
      words: texts.elementsOfACollaborativeProtocol,
      rows: [],
    },
    {
      id: 'escalation',
      title: texts.whenWeDisagree,
      words: texts.whoTalksFirst,
      rows: ['happens-services-disagree-about'],
    },
    {
      id: 'information',
      title: texts.informationSharing,
      words: texts.whatMayBeShared,
      rows: ['information-shared', 'contact-between-reviews-recorded'],
    },
    {
      id: 'review',
      title: texts.review,
      words: texts.whoWatchesOverTheProtocol,
      rows: ['local-forum-oversees-monitors', 'agreed-local-policies-reviewed', 'staff-learn-know-did', 'looked-again'],
    },
  ],
} as const;

const sectionFor = (dimension: Entry<'dimensions'>): Section => ({
  id: dimension.id,
  title: dimension.data.title,
  words: dimension.data.tagline,
  dimension: dimension.data.number,
});

function principleLines(graph: Graph): LibraryLine[] {
  return principlesInOrder(graph).map((principle) => ({
    id: `principles#${principle.id}`,
    section: 'principles',
    label: principle.data.title,
    hint: principle.data.summary,
    cites: graph.citesOf(principle),
    ideas: [`principles#${principle.id}`],
  }));
}

const expectationLines = (dimension: Entry<'dimensions'>): LibraryLine[] =>
  dimension.data.expectations.map(({ id, text, cites, ideas }) => {
    const line = `${dimension.id}#${id}`;
    return {
      id: line,
      section: dimension.id,
      label: text,
      cites: passageIds(cites),
      ideas: ideas.map((to) => to.id),
      ...(ACCOUNTABLE.includes(line) && { isAccountable: true as const }),
    };
  });

/** The ideas that help with passages: those of the questions that rest on them, then those that cite them themselves. */
function ideasAbout(graph: Graph, cites: readonly string[]): string[] {
  const questions = graph.all('question-sets').flatMap((set) => set.data.parts.flatMap((part) => part.questions));
  const asked = questions.filter((question) => passageIds(question.cites).some((id) => cites.includes(id))).flatMap(({ ideas }) => ideas.map(({ id }) => id));
  const citing = cites.flatMap((id) => graph.passages.get(id)?.citedBy ?? []).flatMap((entry) => (entry.collection === 'ideas' ? [entry.id] : []));
  return [...new Set([...asked, ...citing])];
}

/** The rows of the checklist, each in its section. @throws where a section takes a row that the checklist does not have */
function elementLines(graph: Graph): LibraryLine[] {
  const rows = graph.get(CHECKLIST).data.worksheet.rows ?? [];
  const sectionOf = new Map<string, string>([...AROUND.before, ...AROUND.after].flatMap(({ id, rows: taken }) => taken.map((row) => [row, id] as const)));
  for (const id of sectionOf.keys())
    if (!rows.some((row) => row.id === id)) throw new Error(`The local protocol takes the row “${id}”, which ${CHECKLIST.id} does not have.`);
  // Rows of a section in the order in which it takes them; the others as they stand.
  const order = [...sectionOf.keys()];
  const place = ({ id }: { id: string }) => (order.includes(id) ? order.indexOf(id) : order.length);
  return rows
    .toSorted((one, other) => place(one) - place(other))
    .map(({ id, label, part, hint, cites = [] }) => {
      const passages = passageIds(cites);
      const section = sectionOf.get(id) ?? 'elements';
      // Some rows say what they mean only below the heading of their part.
      const isPartial = section === 'elements' || section === 'principles';
      return {
        id: `elements#${id}`,
        section,
        label: part && isPartial ? `${part}: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label,
        ...(hint && { hint }),
        cites: passages,
        ideas: ideasAbout(graph, passages),
        ...(ACCOUNTABLE.includes(id) && { isAccountable: true as const }),
      };
    });
}

function passageOf(graph: Graph, id: string): Passage {
  const { passage, source } = graph.passages.get(id)!;
  return {
    label: passage.label,
    source: source.data.shortTitle,
    locator: passage.locator,
    path: `${graph.url(source)}#${id}`,
    ...(passage.population && { population: POPULATIONS[passage.population] }),
  };
}

/** A sentence at the end that leads to another page. It leads nowhere from a protocol. */
const LEADS_ON = / (?:See|Use) [^.]+\.$/;

/** The documents of passages, each named once. */
const namesOf = (graph: Graph, passages: readonly string[]) => [...new Set(passages.map((id) => graph.passages.get(id)!.source.data.shortTitle))].join('; ');

/** The sections of an idea that hold words to borrow, by heading. */
const KINDS: Readonly<Record<string, Example['kind']>> = { Examples: 'told', 'What helps': 'helps' };

/**
 * What others do, and what helps, point by point in plain words, each with the documents that tell it; points that name none are left out. Marks
 * of sources come as links without words.
 */
function examplesOf(graph: Graph, { body }: Entry<'ideas'>): Example[] {
  const cite = (passages: readonly string[]) => passages.map((id) => ({ text: '', href: id }));
  return sectionsOfBody(body, () => undefined, cite).flatMap(({ heading, blocks }) => {
    const kind = KINDS[heading];
    const items = kind === undefined ? [] : blocks.flatMap((block) => (block.is === 'list' ? block.items : []));
    return items.flatMap((runs): Example[] => {
      const from = namesOf(graph, typeof runs === 'string' ? [] : runs.flatMap((run) => (typeof run === 'string' ? [] : (run.href ?? []))));
      return kind && from ? [{ kind, words: wordsOfRuns(runs).replace(/\s+/g, ' ').replace(LEADS_ON, '').trim(), from }] : [];
    });
  });
}

/** Words of more than four letters, without their endings. */
const stems = (words: string) => new Set((words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** Of some expectations, the one that shares most words with a question. */
function closestTo(question: string, lines: readonly LibraryLine[]): LibraryLine[] {
  const asked = stems(question);
  const shared = (line: LibraryLine) => [...stems(line.label)].filter((stem) => asked.has(stem)).length;
  const [closest] = lines.toSorted((one, other) => shared(other) - shared(one));
  return closest ? [closest] : [];
}

/** Lines that each question asks about: those that rest on the same passage or, where none does, the closest expectation of its first idea. */
function askedBy(graph: Graph, lines: readonly LibraryLine[]): ProtocolData['asked'] {
  const askable = lines.filter(({ id }) => !id.startsWith('principles#'));
  const found = graph.all('question-sets').flatMap((set) =>
    set.data.parts.flatMap((part) =>
      part.questions.map((question) => {
        const passages = passageIds(question.cites);
        const exact = askable.filter(({ cites }) => cites.some((id) => passages.includes(id)));
        const ofIdea = askable.filter(({ id, ideas }) => !id.startsWith('elements#') && ideas[0] === question.ideas[0]?.id);
        return [`${set.id}#${question.id}`, (exact.length > 0 ? exact : closestTo(question.text, ofIdea)).map(({ id }) => id)] as const;
      }),
    ),
  );
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

/** The file’s contents. */
export function protocolData(graph: Graph): ProtocolData {
  const dimensions = graph.dimensions();
  const elements = elementLines(graph);
  const around = (some: readonly { id: string; title: string; words: string }[]) => some.map(({ id, title, words }): Section => ({ id, title, words }));
  const sections = [...around(AROUND.before), ...dimensions.map(sectionFor), ...around(AROUND.after)];
  const all = [...principleLines(graph), ...dimensions.flatMap(expectationLines), ...elements];
  const lines = sections.flatMap(({ id }) => all.filter(({ section }) => section === id));
  const ideas = Object.fromEntries([
    ...graph
      .all('ideas')
      .map((idea) => [idea.id, { title: idea.data.title, path: graph.url(idea), section: idea.data.dimension.id, examples: examplesOf(graph, idea) }]),
    ...graph.all('principles').map((principle) => {
      const { id, data } = principle;
      const from = namesOf(graph, graph.citesOf(principle));
      const examples = data.inPractice.map((words): Example => ({ kind: 'expected', words, from }));
      return [`principles#${id}`, { title: data.title, path: `/protocol/principles/#${id}`, section: 'principles', examples }];
    }),
  ]) as ProtocolData['ideas'];
  return {
    edition: siteVersion(graph),
    sections,
    lines,
    passages: Object.fromEntries([...new Set(lines.flatMap(({ cites }) => cites))].map((id) => [id, passageOf(graph, id)])),
    ideas,
    asked: askedBy(graph, lines),
  };
}
