// What the notes window shows for a slide: the facilitator notes that belong to it, under headings.
import { minuteWords } from '../../../../library/words.ts';
import type { Block, FacilitatorNotes } from '../../model/content.ts';
import type { Speak } from './scene.ts';
import { textBlock } from './entry-scenes.ts';

const heading = (text: string): Block => ({ is: 'heading', text });
const list = (items: readonly string[]): Block => ({ is: 'list', ordered: false, items: items.map((item) => [item]) });

const opening = ({ opening: words, plan, care }: FacilitatorNotes): Block[] => [
  heading('Opening'),
  textBlock(words),
  heading('Running order'),
  {
    is: 'list',
    ordered: true,
    items: plan.map(({ title, minutes, grouping, text }) => [
      { text: title, strong: true },
      `, ${[minuteWords(minutes), grouping.toLowerCase()].join(', ')}. ${text}`,
    ]),
  },
  heading('Looking after people'),
  list(care),
];

function question({ questions }: FacilitatorNotes, id: string | undefined): Block[] {
  const notes = questions.find((one) => one.question === id);
  if (!notes) return [];
  return [
    heading('Listen for'),
    list(notes.listenFor),
    heading('If it stays quiet'),
    textBlock(notes.ifQuiet),
    ...(notes.careful ? [heading('Careful'), textBlock(notes.careful)] : []),
  ];
}

/** The notes for a slide, as blocks; none where nothing is written. `facilitator` gives the notes of a case study. */
export function notesFor(speak: Speak, facilitator: (caseStudy: string) => FacilitatorNotes | undefined): Block[] {
  const notes = speak.caseStudy === undefined ? undefined : facilitator(speak.caseStudy);
  return [
    ...(notes && speak.at.includes('opening') ? opening(notes) : []),
    ...(notes && speak.at.includes('question') ? question(notes, speak.question) : []),
    ...(speak.hint ? [heading('Hint for learners'), textBlock(speak.hint)] : []),
    ...speak.blocks,
    ...(notes && speak.at.includes('closing') ? [heading('Closing'), textBlock(notes.closing)] : []),
  ];
}
