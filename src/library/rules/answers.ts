// answer/nation, answer/too-long, answer/act, answer/door and question/missing: each line under “Who says so” is borne for its nation, an answer can be
// said aloud, begins after a no with something to do, and offers what those whom it is for can use.
import { keyOf } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { passageIds } from '../refs.ts';
import { ANSWER_NATIONS } from '../schemas/answers.ts';
import { SPOKEN_LIMIT, spokenSeconds } from '../spoken.ts';
import { nationNames } from '../words.ts';
import type { Rule } from './rule.ts';
import { allQuestions, missingQuestion } from './set-questions.ts';

export const answers: Rule = ({ graph }) => {
  const questions = new Set(allQuestions(graph).map(({ key }) => key));
  return graph.all('answers').flatMap((entry): Issue[] => {
    const { file, data } = entry;
    const issues: Issue[] = data.whoSays.flatMap(({ nation, cites }, index) => {
      const ids = passageIds(cites);
      const borne = graph.nationsOf(ids);
      // A passage that does not exist is reported by cite/unknown.
      if (ids.some((id) => !graph.passages.has(id)) || borne.includes(nation)) return [];
      const message = `whoSays[${index}] is about ${ANSWER_NATIONS[nation]}, and its passages speak of: ${nationNames(borne).join(', ')}.`;
      return [{ code: 'answer/nation', file, place: { path: ['whoSays', index, 'nation'] }, message, known: borne }];
    });
    const seconds = spokenSeconds([...data.should, ...data.say].map(({ text }) => text));
    if (seconds > SPOKEN_LIMIT) {
      const message = `What should happen and what can be said take ${seconds} seconds aloud; ${SPOKEN_LIMIT} is the most. Cut what can be read elsewhere.`;
      issues.push({ code: 'answer/too-long', file, place: { path: ['say'] }, message });
    }
    if (!('advice' in data.ifNo.disagree[0]!)) {
      const message = 'ifNo.disagree begins with what a source says. Begin with an act in plain words, as advice, such as “Ring …”; the source follows it.';
      issues.push({ code: 'answer/act', file, place: { path: ['ifNo', 'disagree'] }, message });
    }
    const isForFamily = data.door === 'family';
    /** Others lead to it as help: what it leads to itself are the groups that it concerns. */
    const isItselfHelp = graph.all('answers').some((other) => other.data.helpForYou?.some(({ id }) => id === entry.id));
    const unfit = isForFamily ? (['tool', 'question'] as const) : (['helpForYou'] as const);
    const given = { tool: data.tool, question: data.question, helpForYou: data.helpForYou?.[0], groups: data.groups?.[0], 'ifNo.more': data.ifNo.more };
    const help = isItselfHelp && !given.helpForYou ? 'groups' : 'helpForYou';
    const wanted = ['ifNo.more', ...(isForFamily ? [help] : ['tool', 'question'])] as (keyof typeof given)[];
    // A local area that leaves something out takes what leads to it from the answers; they stand without it.
    for (const field of graph.leftOut.size > 0 ? [] : wanted.filter((one) => !given[one]))
      issues.push({ code: 'answer/door', file, place: { path: ['door'] }, message: `An answer with the door ${data.door} needs ${field}.` });
    for (const field of unfit.filter((one) => data[one]))
      issues.push({ code: 'answer/door', file, place: { path: [field] }, message: `An answer with the door ${data.door} has no ${field}. Leave it out.` });
    if (!data.question) return issues;
    const { set, question } = data.question;
    // A set that does not exist is reported by ref/missing.
    if (graph.find(keyOf(set)) && !questions.has(`${set.id}#${question}`))
      issues.push({ file, place: { path: ['question'] }, about: keyOf(set), ...missingQuestion(graph, data.question, 'question') });
    return issues;
  });
};
