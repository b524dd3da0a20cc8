// The trainer’s own words in an assignment: for the check for identifying details, and put in order before they are handed out.
import type { ChangedNotes } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import type { Ask, Assignment, Part } from '../model/assignment.ts';
import { LIMITS } from '../model/fields.ts';
import { changePart } from './edit-parts.ts';

interface Place {
  note: Note;
  /** The most characters that the place holds. */
  most: number;
  put: (assignment: Assignment, text: string) => Assignment;
}

function askPlaces(id: string, ask: Ask, number: number): Place[] {
  const place = (field: string, label: string, text: string, most: number, change: (ask: Ask, text: string) => Ask): Place => ({
    note: { id: `${id} ${field}`, label: `${label}, part ${number}`, text },
    most,
    put: (now, words) => changePart(now, id, (part) => (part.is === 'ask' ? { ...part, ask: change(part.ask, words) } : part)),
  });
  const question = place('text', 'Your question', ask.text, LIMITS.question, (now, text) => ({ ...now, text }));
  if (ask.form === 'short') return [question];
  if (ask.form === 'choice')
    return [
      question,
      ...ask.choices.map((choice, at) =>
        place(`choice ${at}`, `Choice ${at + 1}`, choice, LIMITS.line, (now, text) =>
          now.form === 'choice' ? { ...now, choices: now.choices.map((one, index) => (index === at ? text : one)) } : now,
        ),
      ),
    ];
  return [
    question,
    place('low', 'What 1 means', ask.low, LIMITS.line, (now, low) => (now.form === 'rating' ? { ...now, low } : now)),
    place('high', 'What 5 means', ask.high, LIMITS.line, (now, high) => (now.form === 'rating' ? { ...now, high } : now)),
  ];
}

function partPlaces(part: Part, index: number): Place[] {
  if (part.is === 'ask') return askPlaces(part.id, part.ask, index + 1);
  if (part.is === 'question') return [];
  return [
    {
      note: { id: `${part.id} note`, label: `Your note on part ${index + 1}`, text: part.note },
      most: LIMITS.text,
      put: (now, note) => changePart(now, part.id, (one) => (one.is === 'read' ? { ...one, note } : one)),
    },
  ];
}

const FIELDS = { title: ['Title', LIMITS.line], message: ['Message', LIMITS.text], instructions: ['How to go about it', LIMITS.text] } as const;

function placesIn(assignment: Assignment): Place[] {
  const fields = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((field): Place => ({
    note: { id: field, label: FIELDS[field][0], text: assignment[field] },
    most: FIELDS[field][1],
    put: (now, text) => ({ ...now, [field]: text }),
  }));
  const objectives = assignment.objectives.map((text, at): Place => ({
    note: { id: `objective ${at}`, label: 'What they can do afterwards', text },
    most: LIMITS.line,
    put: (now, words) => ({ ...now, objectives: now.objectives.map((one, index) => (index === at ? words : one)) }),
  }));
  return [...fields, ...objectives, ...assignment.parts.flatMap(partPlaces)].filter(({ note }) => note.text.trim() !== '');
}

/** Everything that the trainer has written, piece by piece. */
export const ownWords = (assignment: Assignment): Note[] => placesIn(assignment).map(({ note }) => note);

/** The assignment with the words that were changed. A place holds no more than it can. */
export const withOwnWords = (assignment: Assignment, changed: ChangedNotes): Assignment =>
  placesIn(assignment).reduce((now, { note, most, put }) => {
    const text = changed.get(note.id);
    return text === undefined ? now : put(now, text.slice(0, most));
  }, assignment);

function tidyAsk(ask: Ask): Ask {
  const text = ask.text.trim();
  if (ask.form === 'choice') return { ...ask, text, choices: ask.choices.map((choice) => choice.trim()).filter(Boolean) };
  return ask.form === 'rating' ? { ...ask, text, low: ask.low.trim(), high: ask.high.trim() } : { ...ask, text };
}

/** The assignment as it is handed out: no lines without words, no spaces around them. */
export const tidied = (assignment: Assignment): Assignment => ({
  ...assignment,
  title: assignment.title.trim(),
  message: assignment.message.trim(),
  instructions: assignment.instructions.trim(),
  objectives: assignment.objectives.map((line) => line.trim()).filter(Boolean),
  parts: assignment.parts.map((part) =>
    part.is === 'ask' ? { ...part, ask: tidyAsk(part.ask) } : part.is === 'read' ? { ...part, note: part.note.trim() } : part,
  ),
});
