// assignment/part, question/missing and assignment/minutes: a ready-made assignment is made of what can be set, and its minutes add up.
import { keyOf } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { TEACHABLE, isTeachable } from '../teachable.ts';
import type { Rule } from './rule.ts';
import { allQuestions, missingQuestion } from './set-questions.ts';

export const assignments: Rule = ({ graph }) => {
  const questions = new Set(allQuestions(graph).map(({ key }) => key));
  return graph.all('assignments').flatMap(({ file, data }) => {
    // Entries and sets that do not exist are reported by ref/missing.
    const parts = data.parts.flatMap((part, index): Issue[] => {
      if ('read' in part && graph.find(keyOf(part.read)) && !isTeachable(part.read.collection))
        return [
          {
            code: 'assignment/part',
            file,
            place: { path: ['parts', index, 'read'] },
            message: `${keyOf(part.read)} cannot be part of an assignment. Name an entry of one of the collections that can.`,
            known: TEACHABLE,
          },
        ];
      if (!('question' in part)) return [];
      const { set, question } = part.question;
      if (!graph.find(keyOf(set)) || questions.has(`${set.id}#${question}`)) return [];
      return [{ file, place: { path: ['parts', index, 'question'] }, about: keyOf(set), ...missingQuestion(graph, part.question, 'parts') }];
    });
    const sum = data.parts.reduce((minutes, part) => minutes + (part.optional ? 0 : part.minutes), 0);
    if (sum === data.minutes) return parts;
    const message = `The parts that nobody may leave out take ${sum} minutes; the assignment says ${data.minutes}. Make them agree.`;
    return [...parts, { code: 'assignment/minutes', file, place: { path: ['minutes'] }, message }];
  });
};
