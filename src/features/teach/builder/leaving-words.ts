// The trainer’s own words in an assignment, for the check for identifying details.
import { within, type LeavingText } from '../../exchange/index.ts';
import { LIMITS as STUDY_LIMITS, studyTexts } from '../../own-case-study/index.ts';
import type { Ask, Assignment, OwnStudy, Part } from '../model/assignment.ts';
import { LIMITS } from '../model/fields.ts';
import { changePart } from './edit-parts.ts';
import * as texts from './texts.ts';

type Own = LeavingText<Assignment>;

function askWords(id: string, ask: Ask, number: number): Own[] {
  const place = (field: string, label: string, text: string, most: number, change: (ask: Ask, text: string) => Ask): Own => ({
    note: { id: `${id} ${field}`, label: texts.labelPart(label, number), text },
    most,
    put: (now, words) => changePart(now, id, (part) => (part.is === 'ask' ? { ...part, ask: change(part.ask, words) } : part)),
  });
  const question = place('text', texts.yourQuestion, ask.text, LIMITS.question, (now, text) => ({ ...now, text }));
  if (ask.form === 'short') return [question];
  if (ask.form === 'choice')
    return [
      question,
      ...ask.choices.map((choice, at) =>
        place(texts.choiceAt(at), texts.choiceAtWithAt(at + 1), choice, LIMITS.line, (now, text) =>
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

/** What is written in a case study of the trainer’s own. */
function studyWords(id: string, own: OwnStudy, number: number): Own[] {
  const allTexts: LeavingText<OwnStudy>[] = [
    { note: { id: 'title', label: texts.title, text: own.title }, most: STUDY_LIMITS.line, put: (now, title) => ({ ...now, title }) },
    ...within<OwnStudy, 'study'>('study', studyTexts(own.study)),
  ];
  return allTexts.map(({ note, most, put }) => ({
    note: { ...note, id: `${id} own ${note.id}`, label: texts.labelPart(note.label, number) },
    ...(most !== undefined && { most }),
    put: (now, words) => changePart(now, id, (part) => (part.is === 'read' && part.own ? { ...part, own: put(part.own, words) } : part)),
  }));
}

function partWords(part: Part, index: number): Own[] {
  if (part.is === 'ask') return askWords(part.id, part.ask, index + 1);
  if (part.is === 'question') return [];
  return [
    {
      note: { id: `${part.id} note`, label: texts.yourNoteOnPartIndex(index + 1), text: part.note },
      most: LIMITS.text,
      put: (now, note) => changePart(now, part.id, (one) => (one.is === 'read' ? { ...one, note } : one)),
    },
    ...(part.own ? studyWords(part.id, part.own, index + 1) : []),
  ];
}

const FIELDS = { title: [texts.title, LIMITS.line], message: [texts.message, LIMITS.text], instructions: [texts.howToGoAboutIt, LIMITS.text] } as const;

/** Everything that the trainer has written, piece by piece, but for where to hand back: that is there to name the trainer or a place. */
export function ownWords(assignment: Assignment): Own[] {
  const fields = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((field): Own => ({
    note: { id: field, label: FIELDS[field][0], text: assignment[field] },
    most: FIELDS[field][1],
    put: (now, text) => ({ ...now, [field]: text }),
  }));
  const objectives = assignment.objectives.map((text, at): Own => ({
    note: { id: `objective ${at}`, label: texts.whatTheyCanDoAfterwards, text },
    most: LIMITS.line,
    put: (now, words) => ({ ...now, objectives: now.objectives.map((one, index) => (index === at ? words : one)) }),
  }));
  return [...fields, ...objectives, ...assignment.parts.flatMap(partWords)];
}
