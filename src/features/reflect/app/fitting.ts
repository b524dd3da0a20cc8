// What of a topic fits a meeting: ready-made exercises that belong to it, parts of a set, and a few questions chosen from many.
import type { QuestionKey } from '../model/fields.ts';
import type { SessionQuestion } from '../model/question.ts';
import type { QuestionData } from '../model/question-data-types.ts';
import { toSessionQuestion } from '../model/session.ts';
import type { Topic } from './route.ts';

/** Minutes of a meeting, talk included, with the questions that it holds: as many as the library’s exercises of that length ask. */
export const MEETINGS = [
  { minutes: 30, questions: 7 },
  { minutes: 45, questions: 8 },
  { minutes: 60, questions: 10 },
] as const;

/** More questions than this do not begin unless somebody has chosen so. */
export const MOST_IN_A_MEETING = 10;

/** An exercise belongs to a topic if it asks at least this share of its questions about it. */
const BELONGS = 0.5;

type Exercise = QuestionData['exercises'][number];

const shareIn = (keys: readonly QuestionKey[], pool: ReadonlySet<QuestionKey>) => keys.filter((key) => pool.has(key)).length / keys.length;
const keysOf = (questions: readonly SessionQuestion[]): ReadonlySet<QuestionKey> => new Set(questions.map(({ key }) => key));

/** The exercises that belong to a topic, those first that are about nothing else. To a role belong those that are made for it. */
export function exercisesOf({ exercises }: QuestionData, { kind, id }: Topic, all: readonly SessionQuestion[]): Exercise[] {
  if (kind === 'audience') return exercises.filter(({ audiences }) => audiences.includes(id));
  const pool = keysOf(all);
  const share = ({ questions }: Exercise) => shareIn(questions, pool);
  return exercises.filter((exercise) => share(exercise) >= BELONGS).sort((one, other) => share(other) - share(one));
}

/** The question sets that belong to a dimension: no other is asked about more in them. Of one that is longer than a meeting, what fits is chosen next. */
export function setsOf({ sets }: QuestionData, { kind, id }: Topic): QuestionData['sets'] {
  if (kind !== 'dimension') return [];
  return sets.filter(({ questions }) => {
    const askedAbout = (dimension: string) => questions.filter((question) => question.dimension === dimension).length;
    return askedAbout(id) > 0 && questions.every(({ dimension }) => askedAbout(dimension) <= askedAbout(id));
  });
}

/** The parts of a set, with how the address names each. */
export function partsOf({ sets }: QuestionData, id: string): { title: string; some: string; questions: SessionQuestion[] }[] {
  const set = sets.find((one) => one.id === id);
  if (!set) return [];
  const titles = [...new Set(set.questions.map(({ part }) => part))];
  return titles.map((title, index) => ({
    title,
    some: `part-${index + 1}`,
    questions: set.questions.filter(({ part }) => part === title).map((question) => toSessionQuestion(set, question)),
  }));
}

/** What the questions of a topic are spread over: the dimensions of a role, the parts of a set, the ideas of a dimension. */
function groupsOf(data: QuestionData, { kind, id }: Topic): (question: SessionQuestion) => string {
  if (kind === 'audience') return ({ dimension }) => dimension;
  if (kind === 'dimension') return ({ ideas }) => ideas[0] ?? '';
  const parts = new Map(partsOf(data, id).flatMap(({ some, questions }) => questions.map(({ key }) => [key, some] as const)));
  return ({ key }) => parts.get(key) ?? '';
}

/**
 * So many questions of a topic: those of the exercise that is about nothing else, then one from each group that has fewest yet. Questions that
 * describe their levels come before others of their group. They are asked in the order in which the topic has them.
 */
export function fitting(data: QuestionData, topic: Topic, all: readonly SessionQuestion[], most: number): SessionQuestion[] {
  const byKey = new Map(all.map((question) => [question.key, question]));
  const [exercise] = topic.kind === 'audience' ? [] : exercisesOf(data, topic, all);
  const chosen = (exercise?.questions ?? []).flatMap((key) => byKey.get(key) ?? []).slice(0, most);
  const ready = new Set(chosen);
  const groupOf = groupsOf(data, topic);
  const groups = new Map<string, SessionQuestion[]>();
  for (const question of all.filter((one) => !chosen.includes(one)).sort((one, other) => Number(!one.anchors) - Number(!other.anchors)))
    groups.set(groupOf(question), [...(groups.get(groupOf(question)) ?? []), question]);
  const taken = new Map([...groups.keys()].map((group) => [group, chosen.filter((question) => groupOf(question) === group).length]));
  while (chosen.length < most && groups.size > 0) {
    const [group, left] = [...groups].reduce((one, other) => (taken.get(other[0])! < taken.get(one[0])! ? other : one));
    chosen.push(left.shift()!);
    taken.set(group, taken.get(group)! + 1);
    if (left.length === 0) groups.delete(group);
  }
  return [...ready, ...all.filter((question) => chosen.includes(question) && !ready.has(question))];
}
