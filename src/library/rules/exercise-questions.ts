// question/missing, question/open and question/twice: an exercise asks questions that exist, that can be rated, each once.
import { keyOf } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';
import { allQuestions, missingQuestion } from './set-questions.ts';

export const exerciseQuestions: Rule = ({ graph }) => {
  const all = allQuestions(graph);
  return graph.all('exercises').flatMap((exercise) => {
    const seen = new Set<string>();
    return exercise.data.questions.flatMap((to, index): Issue[] => {
      const key = `${to.set.id}#${to.question}`;
      const issue = { file: exercise.file, place: { path: ['questions', index] }, about: keyOf(to.set) };
      // A set that does not exist is reported by ref/missing.
      if (!graph.find(keyOf(to.set))) return [];
      if (seen.has(key)) return [{ ...issue, code: 'question/twice', message: `questions → "${key}" stands in this exercise already.` }];
      seen.add(key);
      const found = all.find((candidate) => candidate.key === key);
      if (found?.isRated) return [];
      if (found) return [{ ...issue, code: 'question/open', message: `questions → "${key}" has no anchors, so that nobody can rate it.` }];
      return [{ ...issue, ...missingQuestion(graph, to, 'questions') }];
    });
  });
};
