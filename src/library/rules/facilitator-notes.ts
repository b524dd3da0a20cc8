// notes/missing, notes/wrong-file, notes/questions and notes/minutes: every case study has facilitator notes that fit it.
import { keyOf, type Entry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

const missing = (graph: Graph): Issue[] =>
  graph
    .all('case-studies')
    .filter(({ id }) => !graph.find(`facilitator-notes/${id}`))
    .map(({ id, file }) => ({
      code: 'notes/missing',
      file,
      about: `facilitator-notes/${id}`,
      message: `Nobody can teach with it yet. Write content/facilitator-notes/${id}.yaml: npm run new facilitator-notes ${id}`,
    }));

/** Each pause, then each question to discuss, once and in order. */
function questionIssues({ file, data }: Entry<'facilitator-notes'>, caseStudy: Entry<'case-studies'>): Issue[] {
  const wanted = [...caseStudy.data.pauses, ...caseStudy.data.discussion].map(({ id }) => id);
  const found = data.questions.map(({ question }) => question);
  const about = keyOf(caseStudy);
  const known = wanted;
  const place = (index: number) => ({ path: ['questions', index, 'question'] });
  const strange = found.flatMap((id, index): Issue[] => {
    if (!wanted.includes(id))
      return [{ code: 'notes/questions', file, place: place(index), about, message: `${about} has no pause or question "${id}".`, known }];
    if (found.indexOf(id) < index) return [{ code: 'notes/questions', file, place: place(index), about, message: `The question "${id}" is handled already.` }];
    return [];
  });
  const left = wanted.filter((id) => !found.includes(id));
  if (left.length)
    strange.push({
      code: 'notes/questions',
      file,
      place: { path: ['questions'] },
      about,
      message: `Nothing is said on ${left.map((id) => `"${id}"`).join(', ')}.`,
    });
  if (strange.length) return strange;
  const at = found.findIndex((id, index) => id !== wanted[index]);
  return at < 0 ? [] : [{ code: 'notes/questions', file, place: place(at), about, message: 'The questions are not in the order of the case study.', known }];
}

function minuteIssues({ file, data }: Entry<'facilitator-notes'>, caseStudy: Entry<'case-studies'>): Issue[] {
  const sum = data.plan.reduce((minutes, step) => minutes + step.minutes, 0);
  if (sum === caseStudy.data.minutes) return [];
  const message = `The plan takes ${sum} minutes and ${keyOf(caseStudy)} takes ${caseStudy.data.minutes}. Make them agree.`;
  return [{ code: 'notes/minutes', file, place: { path: ['plan'] }, about: keyOf(caseStudy), message }];
}

export const facilitatorNotes: Rule = ({ graph }) => [
  ...missing(graph),
  ...graph.all('facilitator-notes').flatMap((notes): Issue[] => {
    const { id } = notes.data.caseStudy;
    if (id !== notes.id) {
      const message = `The file is called ${notes.id} and its case study is ${id}. Both have the same id.`;
      return [{ code: 'notes/wrong-file', file: notes.file, place: { path: ['caseStudy'] }, message }];
    }
    // A case study that does not exist is reported by ref/missing.
    const caseStudy = graph.find(`case-studies/${id}`);
    return caseStudy?.collection === 'case-studies' ? [...questionIssues(notes, caseStudy), ...minuteIssues(notes, caseStudy)] : [];
  }),
];
