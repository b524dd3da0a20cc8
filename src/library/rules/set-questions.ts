// question/missing: a link to a question leads to one that its set has. Used by the rules of exercises and of assignments.
import { keyOf } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { nearest, type Issue } from '../issue.ts';
import type { QuestionRef } from '../refs.ts';

/** Every question of every set. */
export const allQuestions = (graph: Graph) =>
  graph
    .all('question-sets')
    .flatMap((set) =>
      set.data.parts.flatMap((part) =>
        part.questions.map((question) => ({ set: set.id, id: question.id, key: `${set.id}#${question.id}`, isRated: question.anchors !== undefined })),
      ),
    );

/**
 * What to say of a link to a question that its set does not have.
 * @param field name of the field that holds the link
 */
export function missingQuestion(
  graph: Graph,
  { set, question }: QuestionRef,
  field: string,
): Required<Pick<Issue, 'code' | 'message' | 'didYouMean'>> & Pick<Issue, 'known'> {
  const all = allQuestions(graph);
  const inSet = all.filter((candidate) => candidate.set === set.id).map((candidate) => candidate.id);
  const elsewhere = all.filter((candidate) => candidate.id === question).map((candidate) => candidate.key);
  return {
    code: 'question/missing',
    message: `${field} → "${question}" is not a question of ${keyOf(set)}.`,
    didYouMean: [...nearest(question, inSet).map((id) => `${set.id}#${id}`), ...elsewhere].slice(0, 3),
    ...(inSet.length <= 12 ? { known: inSet } : {}),
  };
}
