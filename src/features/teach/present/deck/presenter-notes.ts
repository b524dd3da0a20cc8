// What the notes window shows for a slide: the facilitator notes that belong to it, under headings.
import { minuteWords } from '../../../../library/words.ts';
import { heading, list, orderedList, text, type Block } from '../../../../library/text/block.ts';
import type { FacilitatorNotes } from '../../model/content.ts';
import type { Speak } from './scene.ts';
import * as texts from '../texts.ts';

const runningOrder = ({ plan }: FacilitatorNotes): Block[] => [
  heading(texts.runningOrder),
  orderedList(
    plan.map(({ title, minutes, grouping, text: words }) => [
      { text: title, strong: true },
      `, ${[minuteWords(minutes), grouping.toLowerCase()].join(', ')}. ${words}`,
    ]),
  ),
];

const opening = (notes: FacilitatorNotes): Block[] => [
  heading(texts.openingLabel),
  text(notes.opening),
  ...runningOrder(notes),
  heading(texts.lookingAfterPeople),
  list(notes.care),
];

function question({ questions }: FacilitatorNotes, id: string | undefined): Block[] {
  const notes = questions.find((one) => one.question === id);
  if (!notes) return [];
  return [
    heading(texts.listenFor),
    list(notes.listenFor),
    heading(texts.ifItStaysQuiet),
    text(notes.ifQuiet),
    ...(notes.careful ? [heading(texts.careful), text(notes.careful)] : []),
  ];
}

/** The notes for a slide, as blocks; none where nothing is written. `facilitator` gives the notes of a case study. */
export function notesFor(speak: Speak, facilitator: (caseStudy: string) => FacilitatorNotes | undefined): Block[] {
  const notes = speak.caseStudy === undefined ? undefined : facilitator(speak.caseStudy);
  return [
    ...(notes && speak.at.includes('opening') ? opening(notes) : []),
    ...(notes && speak.at.includes('story') ? runningOrder(notes) : []),
    ...(notes && speak.at.includes('question') ? question(notes, speak.question) : []),
    ...(speak.hint ? [heading(texts.hintForLearners), text(speak.hint)] : []),
    ...speak.blocks,
    ...(notes && speak.at.includes('closing') ? [heading(texts.closing), text(notes.closing)] : []),
  ];
}
