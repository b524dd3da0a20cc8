// tool/minutes: the steps of a tool take as long as the tool says. A step without minutes, such as one after the meeting, counts for nothing.
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

export const toolMinutes: Rule = ({ graph }) =>
  graph.all('tools').flatMap(({ file, data: { minutes, steps } }): Issue[] => {
    const sum = steps.reduce((total, step) => total + (step.minutes ?? 0), 0);
    if (sum === 0 || sum === minutes) return [];
    const message = `The steps take ${sum} minutes and the tool says ${minutes}. Make them agree.`;
    return [{ code: 'tool/minutes', file, place: { path: ['steps'] }, message }];
  });
