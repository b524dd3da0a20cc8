// What the pool shows for each question: spread, verdict, groups, the gap between them, and what people would point to.
import type { ReflectionSession } from './documents.ts';
import { groupBy } from './group-by.ts';
import { groupView, groupViewOfQuestion, type Bucket, type GroupView } from './group-view.ts';
import type { PooledAnswers } from './answers.ts';
import type { SessionQuestion } from './question.ts';
import { countRated, middleOf, tally, verdictOf, type Verdict } from './spread.ts';
import type { Tallies } from './summary.ts';

/** Two groups that see a question differently. */
export interface Gap {
  lower: Bucket;
  higher: Bucket;
  /** How many levels lie between the middle answers of the two groups: 1 to 3. */
  levels: number;
}

export interface GroupResult {
  bucket: Bucket;
  tallies: Tallies;
}

export interface QuestionResult {
  question: SessionQuestion;
  tallies: Tallies;
  /** People in the pool who passed on this question. */
  unanswered: number;
  verdict: Verdict;
  /** Groups that may stand apart here. */
  groups: GroupResult[];
  /** Why groups that stand apart elsewhere do not here. */
  whyNoGroups?: string;
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

function resultFor(session: ReflectionSession, question: SessionQuestion, buckets: readonly Bucket[]): QuestionResult {
  const answering = session.pool.filter((row) => row.answers[question.key]);
  const rowsOf = ({ groups: held }: Bucket): PooledAnswers[] => answering.filter(({ group }) => held.includes(group));
  const tallies = tally(answering, question.key);
  const view = groupViewOfQuestion(buckets, (bucket) => rowsOf(bucket).length);
  const groups = view.buckets.map((bucket) => ({ bucket, tallies: tally(rowsOf(bucket), question.key) }));
  const gap = findGap(groups);
  return {
    question,
    tallies,
    unanswered: session.pool.length - answering.length,
    verdict: verdictOf(tallies),
    groups,
    ...(view.why && { whyNoGroups: view.why }),
    ...(gap && { gap }),
    evidence: evidenceFor(session, question.key),
  };
}

/** The groups of a session’s pool as they may be shown; none where groups are not told apart. */
export function groupViewOf({ pool, groups, anonymity }: Pick<ReflectionSession, 'pool' | 'groups' | 'anonymity'>): GroupView {
  if (anonymity === 'none' || groups.length === 0) return { buckets: [] };
  return groupView(new Map([...groupBy(pool, (row) => row.group)].map(([group, rows]) => [group, rows.length])));
}

/** Everything the pool shows, question by question in the order of the session. */
export function resultsOf(session: ReflectionSession): Results {
  const view = groupViewOf(session);
  return { people: session.pool.length, view, questions: session.questions.map((question) => resultFor(session, question, view.buckets)) };
}
