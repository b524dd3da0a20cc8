// What the pool shows for each question: spread, verdict, groups, the gap between them, and what people would point to.
import type { ReflectionSession } from './documents.ts';
import { groupView, type GroupBucket, type GroupView } from './group-view.ts';
import type { SessionQuestion } from './question.ts';
import { countRated, middleOf, tally, verdictOf, type Verdict } from './spread.ts';
import type { Tallies } from './summary.ts';

/** Two groups that see a question differently. */
export interface Gap {
  lower: GroupBucket;
  higher: GroupBucket;
  /** How many levels lie between the middle answers of the two groups: 1 to 3. */
  levels: number;
}

export interface GroupResult {
  bucket: GroupBucket;
  tallies: Tallies;
}

export interface QuestionResult {
  question: SessionQuestion;
  tallies: Tallies;
  /** People in the pool who passed on this question. */
  unanswered: number;
  verdict: Verdict;
  groups: GroupResult[];
  gap?: Gap;
  /** What would show it, as people wrote it. In the order of the alphabet unless names are shown. */
  evidence: { text: string; name?: string }[];
}

export interface Results {
  people: number;
  view: GroupView;
  questions: QuestionResult[];
}

/**
 * The widest gap between two groups: the middle answers of the two are a level or more apart. Only groups in which at least two
 * people chose a level are compared.
 */
export function findGap(groups: readonly GroupResult[]): Gap | undefined {
  const placed = groups
    .filter(({ tallies }) => countRated(tallies) >= 2)
    .map(({ bucket, tallies }) => ({ bucket, middle: middleOf(tallies)! }))
    .sort((a, b) => a.middle - b.middle);
  const [lowest, highest] = [placed[0], placed.at(-1)];
  if (!lowest || !highest) return undefined;
  const levels = Math.floor(highest.middle - lowest.middle);
  return levels >= 1 ? { lower: lowest.bucket, higher: highest.bucket, levels } : undefined;
}

/** The gap as a sentence. Example: “Substance use: two levels lower than Mental health.” */
export const gapSentence = ({ lower, higher, levels }: Gap) =>
  `${lower.label}: ${['', 'one level', 'two levels', 'three levels'][levels] ?? ''} lower than ${higher.label}.`;

function evidenceFor({ pool, anonymity }: ReflectionSession, key: SessionQuestion['key']): QuestionResult['evidence'] {
  const hasNames = anonymity === 'names';
  const found = pool.flatMap(({ name, answers }) => {
    const text = answers[key]?.evidence;
    return text ? [{ text, ...(hasNames && name && { name }) }] : [];
  });
  return hasNames ? found : found.sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));
}

function resultFor(session: ReflectionSession, question: SessionQuestion, buckets: readonly GroupBucket[]): QuestionResult {
  const tallies = tally(session.pool, question.key);
  const groups = buckets.map((bucket) => ({ bucket, tallies: tally(bucket.rows, question.key) }));
  const gap = findGap(groups);
  const answered = session.pool.filter((row) => row.answers[question.key]).length;
  return {
    question,
    tallies,
    unanswered: session.pool.length - answered,
    verdict: verdictOf(tallies),
    groups,
    ...(gap && { gap }),
    evidence: evidenceFor(session, question.key),
  };
}

/** Everything the pool shows, question by question in the order of the session. */
export function resultsOf(session: ReflectionSession): Results {
  const view = groupView(session);
  return { people: session.pool.length, view, questions: session.questions.map((question) => resultFor(session, question, view.buckets)) };
}
