// What a reflection session says of the lines of a protocol: where the team is now, by the questions that ask about each line.
import type { Origin } from '../../../exchange/index.ts';
import type { TakenOver } from './edit.ts';
import type { ProtocolData } from './library.ts';
import { isLeftOut, isTakenOver, LIMITS, type LocalProtocol } from './protocol.ts';

/** A question of a session and what the team found. */
export interface AnsweredQuestion {
  key: string;
  text: string;
  /** How far things are, in words; nothing where nobody agreed or may see it. */
  stands?: string | undefined;
  /** The team’s note. */
  note: string;
}

/** What can be taken over, and what stays where it is. */
export interface TakeOverPlan extends TakenOver {
  /** Lines that have words of their own: they are left alone. */
  kept: number;
  /** Answered questions that no line of this protocol is about. */
  unplaced: readonly string[];
}

const answerOf = ({ text, stands, note }: AnsweredQuestion) => [text, [stands && `${stands}.`, note.trim()].filter(Boolean).join(' ')].join('\n');

/** The lines that a question asks about: those the library names or, for a wording that it does not know, none. */
const linesOf = ({ asked }: ProtocolData, { key }: AnsweredQuestion) => asked[key] ?? [];

/**
 * Puts together what a session says of each line. A line that holds other words than those taken over last is left as it is, and so is one
 * that is left out.
 */
export function planTakeOver(protocol: Pick<LocalProtocol, 'lines'>, data: ProtocolData, questions: readonly AnsweredQuestion[], from: Origin): TakeOverPlan {
  const answered = questions.filter(({ stands, note }) => stands || note.trim());
  const found = new Map<string, string[]>();
  for (const question of answered) for (const line of linesOf(data, question)) found.set(line, [...(found.get(line) ?? []), answerOf(question)]);
  const here = protocol.lines.filter((line) => !isLeftOut(line) && found.has(line.id));
  const free = here.filter((line) => line.now.trim() === '' || isTakenOver(line));
  const ids = new Set(protocol.lines.map(({ id }) => id));
  return {
    from,
    words: new Map(free.map(({ id }) => [id, found.get(id)!.join('\n\n').slice(0, LIMITS.text)])),
    kept: here.length - free.length,
    unplaced: answered.filter((question) => !linesOf(data, question).some((id) => ids.has(id))).map(({ text }) => text),
  };
}
