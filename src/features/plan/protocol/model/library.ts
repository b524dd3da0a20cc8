// What the library gives to a new protocol: its sections, lines and passages, the ideas to borrow from, and which question asks about which line.
import * as z from 'zod/mini';
import { lineSchema, passageSchema, sectionSchema, type Line, type LocalProtocol } from './protocol.ts';

/** A line as the library says it, with the ideas in practice that show how, most fitting first. */
const libraryLineSchema = z.extend(z.pick(lineSchema, { id: true, section: true, label: true, hint: true, cites: true, isAccountable: true }), {
  ideas: z.array(z.string()),
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
      /** What others do, or what a source suggests: words to begin from. */
      examples: z.array(z.string()),
    }),
  ),
  /** Ids of lines by the key of a question that asks about them. */
  asked: z.record(z.string(), z.array(z.string())),
});
export type ProtocolData = z.infer<typeof protocolDataSchema>;
export type IdeaToBorrow = ProtocolData['ideas'][string] & { id: string };

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
export function ideasFor(data: ProtocolData, line: Pick<Line, 'id' | 'section'>): IdeaToBorrow[] {
  const own = data.lines.find(({ id }) => id === line.id)?.ideas;
  const ids = own ?? Object.keys(data.ideas).filter((id) => data.ideas[id]!.section === line.section);
  return ids.flatMap((id) => {
    const idea = data.ideas[id];
    return idea && idea.examples.length > 0 ? [{ id, ...idea }] : [];
  });
}
