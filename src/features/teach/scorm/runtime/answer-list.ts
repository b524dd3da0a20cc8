// The list of answers that a platform shows the trainer. Each question has its own row, the same for every learner and at every visit.
import { crc32, toBase64url } from '../../../exchange/index.ts';
import { strToU8 } from 'fflate';
import type { Answer } from '../../model/answers.ts';
import type { AskedQuestion } from '../../model/questions.ts';
import type { ScormEdition } from '../scorm-edition.ts';
import { NAMES } from './elements.ts';
import { interactionsOf, type Interaction, type Wording } from './interactions.ts';
import type { Platform } from './platform.ts';
import type { LearnerState } from './state.ts';
import { moment, timeSpan } from './times.ts';

interface Options {
  platform: Platform;
  edition: ScormEdition;
  questions: readonly AskedQuestion[];
  /** What the platform gave back at the beginning. */
  found: LearnerState | undefined;
  now: () => Date;
}

export interface AnswerList {
  /** Whether the platform has such a list. Some have none. */
  isThere: boolean;
  /** Tells in which order the questions are listed. */
  order: string;
  /** Names every row, and writes the answers that are not there as they are now. `since`: when the step was opened in which they are given. */
  write(answers: LearnerState['answers'], since: number): void;
  /** Keys of questions whose answers the trainer does not receive whole. */
  cut(): string[];
  /** The elements that hold words, which may be written in another way. */
  words: ReadonlySet<string>;
}

const isSame = (one: Answer | undefined, other: Answer | undefined) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** A number for an order, as a few letters. */
function orderOf(questions: readonly AskedQuestion[]): string {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, crc32(strToU8(questions.map(({ key }) => key).join(' '))));
  return toBase64url(bytes);
}

/** Keys of texts that came back shortened and are still as they came. */
export const stillShortened = (found: LearnerState | undefined, answers: LearnerState['answers']): string[] =>
  (found?.shortened ?? []).filter((key) => isSame(found?.answers[key], answers[key]));

export function openAnswerList({ platform, edition, questions, found, now }: Options): AnswerList {
  const names = NAMES[edition];
  const isThere = Number.isInteger(Number.parseInt(platform.get('cmi.interactions._count'), 10));
  const order = orderOf(questions);
  /** Rows that an earlier package wrote may hold answers to other questions. */
  const isOtherOrder = found !== undefined && found.order !== order;
  /** What was written in each row at this visit, as the learner wrote it. */
  const listed = new Map<string, string>();
  const cut = new Map<string, string>();
  const words = new Set<string>();
  /** The platform has refused letters or lines as they were written, and taken them plainly. */
  let isPlain = false;

  const respond = (element: string, wordings: readonly Wording[]): Wording | undefined => {
    const taken = (isPlain ? wordings.slice(-1) : wordings).find(({ text }) => platform.set(element, text));
    if (taken && taken !== wordings[0]) isPlain = true;
    return taken;
  };

  const writeRow = (row: number, { id, type, wordings, description }: Interaction, question: AskedQuestion, answer: Answer | undefined, since: number) => {
    const element = (name: string) => `cmi.interactions.${row}.${name}`;
    // The order matters: a response is refused before its type is known, and everything before its id.
    if (!platform.set(element('id'), id)) return;
    platform.set(element('type'), type);
    if (edition === '2004' && description) platform.set(element('description'), description);
    const text = wordings[0]?.text ?? '';
    if (listed.get(id) === text) return;
    if (!listed.has(id) && !isOtherOrder && (answer === undefined || text === '')) return;
    const isAsFound = found !== undefined && isSame(found.answers[question.key], answer);
    // The trainer may have the whole of it.
    if (isAsFound && !isOtherOrder && found.shortened?.includes(question.key)) return;
    if (!isAsFound) {
      platform.set(element(names.when), moment(now(), edition));
      platform.set(element('latency'), timeSpan((now().getTime() - since) / 1000, edition));
      platform.set(element('result'), 'neutral');
    }
    if (type.endsWith('fill-in')) words.add(element(names.response));
    const taken = respond(element(names.response), wordings);
    if (!taken) return;
    listed.set(id, text);
    if (taken.isCut) cut.set(id, question.key);
    else cut.delete(id);
  };

  return {
    isThere,
    order,
    words,
    write(answers, since) {
      if (!isThere) return;
      let row = 0;
      for (const question of questions) {
        const answer = answers[question.key];
        for (const interaction of interactionsOf(question, answer, edition)) writeRow(row++, interaction, question, answer, since);
      }
    },
    cut: () => [...new Set(cut.values())],
  };
}
