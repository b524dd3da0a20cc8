// What the pool shows for each question: spread, verdict, groups, the gap between them, and what people would point to.
import type { PooledAnswers } from './answers.ts';
import type { ReflectionSession } from './documents.ts';
import type { QuestionKey } from './fields.ts';
import { groupBy } from './group-by.ts';
import { groupView, groupViewOfQuestion, inOrder, type Bucket, type GroupOf, type GroupView } from '../../together/index.ts';
import type { OpenedQuestion } from './opened.ts';
import type { SessionQuestion } from './question.ts';
import { countAnswers, countRated, middleOf, noTallies, tally, verdictOf, type Verdict } from './spread.ts';
import type { Tallies } from './summary.ts';
import { SURENESS, type Sureness } from './vocabulary.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../library/texts.ts';

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
  /** How many people said how sure they are. */
  sureness: Record<Sureness, number>;
  /** People who passed on this question. */
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
  /** How many of them the facilitator added for. */
  helped: number;
  view: GroupView;
  /** The groups of which somebody is in. Empty where groups are not told apart. */
  present: GroupOf[];
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
  texts.labelPartsLowerThanLabel2(lower.label, ['', texts.oneLevel, texts.twoLevels, texts.threeLevels][levels] ?? '', higher.label);

type Counted = Pick<QuestionResult, 'tallies' | 'sureness' | 'groups' | 'whyNoGroups' | 'evidence'>;

const noSureness = (): QuestionResult['sureness'] => Object.fromEntries(SURENESS.map((sureness) => [sureness, 0])) as QuestionResult['sureness'];

function countSureness(rows: readonly PooledAnswers[], key: QuestionKey) {
  const counts = noSureness();
  for (const { answers } of rows) {
    const sureness = answers[key]?.sureness;
    if (sureness) counts[sureness]++;
  }
  return counts;
}

function evidenceIn(rows: readonly PooledAnswers[], key: QuestionKey, hasNames: boolean): QuestionResult['evidence'] {
  const found = rows.flatMap(({ name, answers }) => {
    const text = answers[key]?.evidence;
    return text ? [{ text, ...(hasNames && name && { name }) }] : [];
  });
  return hasNames ? found : found.sort((a, b) => a.text.localeCompare(b.text, languageOfTexts));
}

const groupOf = ({ group }: PooledAnswers): GroupOf => group ?? 'none';

function countQuestion(rows: readonly PooledAnswers[], key: QuestionKey, buckets: readonly Bucket[], hasNames: boolean): Counted {
  const answering = rows.filter((row) => row.answers[key]);
  const rowsOf = ({ groups }: Bucket) => answering.filter((row) => groups.includes(groupOf(row)));
  const view = groupViewOfQuestion(buckets, (bucket) => rowsOf(bucket).length);
  return {
    tallies: tally(answering, key),
    sureness: countSureness(answering, key),
    groups: view.buckets.map((bucket) => ({ bucket, tallies: tally(rowsOf(bucket), key) })),
    ...(view.why && { whyNoGroups: view.why }),
    evidence: evidenceIn(answering, key, hasNames),
  };
}

type Asked = Pick<ReflectionSession, 'questions' | 'groups' | 'anonymity'>;

/** Counts people’s answers: the whole, the groups that may stand apart, and each question. */
export function countRows(rows: readonly PooledAnswers[], { questions, groups, anonymity }: Asked) {
  const hasGroups = anonymity !== 'none' && groups.length > 0;
  const sizes = new Map([...groupBy(rows, groupOf)].map(([group, own]) => [group, own.length]));
  const view = hasGroups ? groupView(sizes) : { buckets: [] };
  return {
    people: rows.length,
    helped: rows.filter(({ via }) => via === 'facilitator').length,
    view,
    present: hasGroups ? inOrder([...sizes.keys()]) : [],
    questions: new Map(questions.map(({ key }) => [key, countQuestion(rows, key, view.buckets, anonymity === 'names')])),
  };
}

/** What can be seen of the answers: those opened together or, where names are shown, all that are in; otherwise nothing yet. */
function visible(session: ReflectionSession): ReturnType<typeof countRows> {
  const { opened, anonymity, pool } = session;
  if (!opened) return countRows(anonymity === 'names' ? pool : [], session);
  const questions = Object.entries(opened.questions) as [QuestionKey, OpenedQuestion][];
  return {
    ...opened,
    questions: new Map(questions.map(([key, { evidence, ...counts }]) => [key, { ...counts, evidence: evidence.map((text) => ({ text })) }])),
  };
}

function resultFor(question: SessionQuestion, counted: Counted | undefined, people: number): QuestionResult {
  const counts: Counted = counted ?? { tallies: noTallies(), sureness: noSureness(), groups: [], evidence: [] };
  const gap = findGap(counts.groups);
  return { question, ...counts, unanswered: people - countAnswers(counts.tallies), verdict: verdictOf(counts.tallies), ...(gap && { gap }) };
}

/** Everything that can be seen of the answers, question by question in the order of the session. */
export function resultsOf(session: ReflectionSession): Results {
  const { people, helped, view, present, questions } = visible(session);
  return { people, helped, view, present, questions: session.questions.map((question) => resultFor(question, questions.get(question.key), people)) };
}
