// question/missing, question/open and question/twice: an exercise asks questions that exist, that can be rated, each once.
import { keyOf } from '../entry.ts';
import { nearest, type Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

export const exerciseQuestions: Rule = ({ graph }) => {
  const all = graph
    .all('question-sets')
    .flatMap((set) =>
      set.data.parts.flatMap((part) =>
        part.questions.map((question) => ({ set: set.id, id: question.id, key: `${set.id}#${question.id}`, isRated: question.anchors !== undefined })),
      ),
    );
  return graph.all('exercises').flatMap((exercise) => {
    const seen = new Set<string>();
    return exercise.data.questions.flatMap(({ set, question }, index): Issue[] => {
      const key = `${set.id}#${question}`;
      const issue = { file: exercise.file, place: { path: ['questions', index] }, about: keyOf(set) };
      // A set that does not exist is reported by ref/missing.
      if (!graph.find(keyOf(set))) return [];
      if (seen.has(key)) return [{ ...issue, code: 'question/twice', message: `questions → "${key}" stands in this exercise already.` }];
      seen.add(key);
      const found = all.find((candidate) => candidate.key === key);
      if (found?.isRated) return [];
      if (found) return [{ ...issue, code: 'question/open', message: `questions → "${key}" has no anchors, so that nobody can rate it.` }];
      const inSet = all.filter((candidate) => candidate.set === set.id).map((candidate) => candidate.id);
      const elsewhere = all.filter((candidate) => candidate.id === question).map((candidate) => candidate.key);
      return [
        {
          ...issue,
          code: 'question/missing',
          message: `questions → "${question}" is not a question of ${keyOf(set)}.`,
          didYouMean: [...nearest(question, inSet).map((id) => `${set.id}#${id}`), ...elsewhere].slice(0, 3),
          ...(inSet.length <= 12 ? { known: inSet } : {}),
        },
      ];
    });
  });
};
