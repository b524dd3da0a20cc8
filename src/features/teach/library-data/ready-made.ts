// A ready-made assignment of the library as the body of a document to start from.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { isTeachable } from '../../../library/teachable.ts';
import type { Ask, Assignment, Part } from '../model/assignment.ts';

type WrittenPart = Entry<'assignments'>['data']['parts'][number];

function askOf(ask: Extract<WrittenPart, { ask: unknown }>['ask']): Ask {
  if (ask.form === 'short') return { form: 'short', text: ask.text };
  if (ask.form === 'rating') return { form: 'rating', text: ask.text, low: ask.low, high: ask.high };
  return { form: 'choice', text: ask.text, choices: ask.choices, several: ask.several ?? false };
}

function partOf(part: WrittenPart, index: number): Part {
  const common = { id: `p${index + 1}`, minutes: part.minutes, optional: part.optional ?? false };
  if ('ask' in part) return { ...common, is: 'ask', ask: askOf(part.ask) };
  if ('question' in part) return { ...common, is: 'question', set: part.question.set.id, question: part.question.question };
  const { collection, id } = part.read;
  if (!isTeachable(collection)) throw new Error(`An assignment cannot hold ${collection}/${id}.`);
  return { ...common, is: 'read', collection, entry: id, note: part.note ?? '', without: [] };
}

/** What a trainer starts from: everything of an assignment but its key and the version of the site. */
export const readyBody = ({ data }: Entry<'assignments'>): Omit<Assignment, 'key' | 'siteVersion'> => ({
  title: data.title,
  message: '',
  objectives: data.objectives,
  instructions: data.instructions,
  askName: true,
  parts: data.parts.map(partOf),
});

/** The ready-made assignments: induction first, then by dimension; the shorter before the longer. */
export function readyMade(graph: Graph): Entry<'assignments'>[] {
  const place = ({ data }: Entry<'assignments'>) => (data.dimension ? graph.get(data.dimension).data.number : 0);
  return graph.all('assignments').sort((a, b) => place(a) - place(b) || a.data.minutes - b.data.minutes);
}
