// What the library gives to a new protocol: its sections, lines and passages, the ideas to borrow from, and which question asks about which line.
import * as z from 'zod/mini';
import type { Origin } from '../../../exchange/index.ts';
import { lineSchema, passageSchema, sectionSchema, type Line, type LocalProtocol } from './protocol.ts';

/** A line as the library says it, with the ideas in practice that show how, most fitting first. */
const libraryLineSchema = z.extend(z.pick(lineSchema, { id: true, section: true, label: true, hint: true, cites: true, isAccountable: true }), {
  ideas: z.array(z.string()),
});

/**
 * What words to borrow are. `expected`: this library’s own, for what one would see where it is so, which an area can adapt. The others retell a
 * source: `helps` what it says helps, `told` what it reports that others do.
 */
const exampleSchema = z.object({
  kind: z.enum(['expected', 'helps', 'told']),
  words: z.string(),
  /** The documents that they rest on, by name. */
  from: z.string(),
});

export const protocolDataSchema = z.object({
  edition: z.string(),
  sections: z.array(sectionSchema),
  lines: z.array(libraryLineSchema),
  passages: z.record(z.string(), passageSchema),
  ideas: z.record(
    z.string(),
    z.object({
      title: z.string(),
      /** Where the site has it, without the base path. */
      path: z.string(),
      /** The id of its dimension, which is a section too. */
      section: z.string(),
      examples: z.array(exampleSchema),
    }),
  ),
  /** Ids of lines by the key of a question that asks about them. */
  asked: z.record(z.string(), z.array(z.string())),
});
export type ProtocolData = z.infer<typeof protocolDataSchema>;
export type Example = z.infer<typeof exampleSchema>;

/** Words with what is said of where they came from once they are put in. */
export type WordsToBorrow = Example & { origin: Origin };

/** What a line can borrow. */
interface ToBorrow {
  /** Words that an area can adapt. */
  adapt: WordsToBorrow[];
  /** What sources tell of each idea in practice, most fitting first. */
  ideas: { id: string; title: string; path: string; examples: WordsToBorrow[] }[];
}

/** The sections that a partnership is told to begin with: they are short, and the others rest on them. The choice is this library’s own. */
export const FIRST_SECTIONS: readonly string[] = ['purpose', 'owner', 'escalation'];

/** A line with nothing in it yet. */
export const emptyLine = (line: Pick<Line, 'id' | 'section' | 'label' | 'cites'> & Partial<Line>): Line => ({
  now: '',
  agreed: '',
  owner: '',
  by: '',
  known: '',
  state: 'not-yet',
  actions: [],
  ...line,
});

/** A new protocol with the sections that are wanted, in their order, and nothing in it. Passages come along that its lines name. */
export function newProtocol(data: ProtocolData, wanted: readonly string[], area: string): LocalProtocol {
  const sections = data.sections.filter(({ id }) => wanted.includes(id));
  const lines = data.lines.filter(({ section }) => wanted.includes(section)).map(({ ideas: _, ...line }) => emptyLine(line));
  const named = new Set(lines.flatMap(({ cites }) => cites));
  return {
    edition: data.edition,
    about: { area, version: 'Draft 1', owner: '', reviewOn: '' },
    sections,
    lines,
    passages: Object.fromEntries(Object.entries(data.passages).filter(([id]) => named.has(id))),
    past: [],
    future: [],
  };
}

/** The ideas that a line can borrow from: its own, or those of its dimension for a line that the partnership wrote. */
function ideasFor(data: ProtocolData, { id, section }: Pick<Line, 'id' | 'section'>) {
  const own = data.lines.find((line) => line.id === id)?.ideas;
  const ids = own ?? Object.keys(data.ideas).filter((one) => data.ideas[one]!.section === section);
  return ids.flatMap((one) => {
    const idea = data.ideas[one];
    return idea ? [{ id: one, ...idea }] : [];
  });
}

/** Of the expectations that say what a line is about, so many are enough to choose from. */
const MOST_EXPECTATIONS = 3;

/** The expectations that say what a line of the library is about: itself; otherwise those that rest on the same passages, then those of its first idea. */
function expectationsFor(data: ProtocolData, id: string) {
  const line = data.lines.find((one) => one.id === id);
  if (!line) return [];
  const dimensions = new Set(data.sections.flatMap((section) => (section.dimension === undefined ? [] : [section.id])));
  const all = data.lines.filter(({ section }) => dimensions.has(section));
  if (all.includes(line)) return [line];
  const same = all.filter(({ cites }) => cites.some((passage) => line.cites.includes(passage)));
  const ofIdea = all.filter(({ ideas }) => ideas[0] !== undefined && ideas[0] === line.ideas[0]);
  return [...new Set([...same, ...ofIdea])].slice(0, MOST_EXPECTATIONS);
}

const withOrigin = (example: Example, title: string, path: string): WordsToBorrow => ({
  ...example,
  origin: { title: `${title}: ${example.from}`, path },
});

/** Words to begin a line from. Those that an area can adapt stand apart from what sources tell of other places. */
export function toBorrow(data: ProtocolData, line: Pick<Line, 'id' | 'section'>): ToBorrow {
  const ideas = ideasFor(data, line).map(({ id, title, path, examples }) => ({
    id,
    title,
    path,
    examples: examples.map((example) => withOrigin(example, title, path)),
  }));
  const expected = expectationsFor(data, line.id).map(({ id, section, label, cites }): WordsToBorrow => {
    const from = [...new Set(cites.flatMap((passage) => data.passages[passage]?.source ?? []))].join('; ');
    const title = data.sections.find((one) => one.id === section)!.title;
    return withOrigin({ kind: 'expected', words: label, from }, title, `/dimensions/${id.replace('#', '/#')}`);
  });
  return {
    adapt: [...expected, ...ideas.flatMap(({ examples }) => examples.filter(({ kind }) => kind === 'expected'))],
    ideas: ideas
      .map(({ examples, ...idea }) => ({ ...idea, examples: examples.filter(({ kind }) => kind !== 'expected') }))
      .filter(({ examples }) => examples.length > 0),
  };
}
