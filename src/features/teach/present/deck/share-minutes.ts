// Shares the minutes of one entry among its slides, so that their clocks together never ask for more than there is.

/** Words read in a minute where several people read together. */
const WORDS_A_MINUTE = 160;
/** Longer talk about one question tires a room. */
const MOST_TO_DISCUSS = 15;

/** What there is to do. */
interface Work {
  /** Minutes of each step; 0 where it has none of its own. */
  steps: readonly number[];
  /** Words of each text. */
  texts: readonly number[];
  /** How many questions are asked. */
  questions: number;
}
/** Whole minutes of each; 0 where there is no clock. */
interface Shares {
  steps: number[];
  texts: number[];
  questions: number[];
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Whole minutes in proportion to words, without loss: what is rounded off one text goes to the next. */
function byWords(minutes: number, texts: readonly number[]): number[] {
  const all = Math.max(1, sumOf(texts));
  const upTo = (count: number) => Math.round((minutes * sumOf(texts.slice(0, count))) / all);
  return texts.map((_, index) => upTo(index + 1) - upTo(index));
}

/** About the same whole minutes for each; what is left over goes to the last, where people know the most. */
function evenly(minutes: number, count: number): number[] {
  const each = Math.floor(minutes / Math.max(1, count));
  const more = minutes - each * count;
  return Array.from({ length: count }, (_, index) => Math.min(MOST_TO_DISCUSS, index < count - more ? each : each + 1));
}

/**
 * Shares minutes. Steps keep their own. Reading comes next, as long as each question has a minute; the questions share the rest.
 * With less time than the steps need nothing has a clock, and with less than a minute for each question no question has one.
 */
export function shareMinutes(minutes: number, { steps, texts, questions }: Work): Shares {
  const rest = minutes - sumOf(steps);
  if (rest < 0) return { steps: steps.map(() => 0), texts: texts.map(() => 0), questions: evenly(0, questions) };
  const toAsk = rest >= questions ? questions : 0;
  const reading = Math.min(rest - toAsk, Math.round(sumOf(texts) / WORDS_A_MINUTE));
  return { steps: [...steps], texts: byWords(reading, texts), questions: evenly(toAsk > 0 ? rest - reading : 0, questions) };
}
