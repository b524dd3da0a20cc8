// What was chosen between options, put into a protocol as a line of its own.
import type { Origin } from '../../../exchange/index.ts';
import { addLibrarySection, addLine, borrow } from './edit.ts';
import type { ProtocolData } from './library.ts';
import { LIMITS, linesIn, type LocalProtocol } from './protocol.ts';
import * as texts from '../texts.ts';

/** The section that says what a protocol is for. */
const PURPOSE = 'purpose';

/** Where it was put: the section, and the number of the line in it, from 1. */
interface Placed {
  protocol: LocalProtocol;
  section: string;
  line: number;
}

/**
 * The protocol with the choice in “Purpose and scope”, to be edited there, marked as taken from the appraisal. A protocol that was begun without
 * that section gets it.
 * @throws an Error whose message is for people, where there is no room for another line
 */
export function withChoice(
  before: LocalProtocol,
  data: ProtocolData,
  { option, conclusion, from }: { option: string; conclusion: string; from: Origin },
): Placed {
  const whole = addLibrarySection(before, data, PURPOSE);
  const section = whole.sections.find(({ id }) => id === PURPOSE) ?? whole.sections[0];
  if (!section || whole.lines.length >= LIMITS.lines) throw new Error(texts.thisProtocolHoldsLines(LIMITS.lines));
  const added = addLine(whole, section.id, texts.howCareIsOrganised);
  const lines = linesIn(added, section.id);
  const words = [texts.weChose(option), conclusion.trim()].filter(Boolean).join('\n\n');
  return { protocol: borrow(added, lines.at(-1)!.id, from, words), section: section.id, line: lines.length };
}
