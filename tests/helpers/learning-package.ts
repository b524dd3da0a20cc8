// An assignment for learning packages, with every form of question, an entry with a pause, and characters that need care.
import type { Assignment, Part } from '../../src/features/teach/model/assignment.ts';
import type { LearnerEntry } from '../../src/features/teach/model/content.ts';
import type { EntriesOf } from '../../src/features/teach/model/questions.ts';

const story: LearnerEntry = {
  collection: 'case-studies',
  id: 'harbour',
  title: 'Two services, one harbour',
  kind: 'Case study',
  url: '/case-studies/harbour/',
  summary: 'Two teams share a waiting room.',
  minutes: 10,
  objectives: [],
  sections: [
    {
      id: 'before',
      heading: 'Before',
      blocks: [{ is: 'text', runs: ['They met in ', { text: 'a shared room', href: 'https://example.org/room' }, '.'] }],
      pause: { id: 'what-now', text: 'What would you do now?' },
    },
    { id: 'after', heading: 'After', blocks: [{ is: 'text', runs: ['They kept one list.'] }] },
  ],
  expects: [{ id: 'access#one-list', text: 'Both services keep one list.', url: '/dimensions/access/#one-list', dimension: 'Access' }],
  discussion: [{ id: 'who', text: 'Who would you ask first?', hint: 'Think of the people at the door.' }],
  questions: [],
  terms: [],
  sources: [],
};
const set: LearnerEntry = {
  ...story,
  collection: 'question-sets',
  id: 'referrals',
  title: 'Referrals',
  kind: 'Question set',
  sections: [],
  expects: [],
  discussion: [],
  questions: [
    {
      id: 'route',
      part: 'Routes',
      text: 'Is there one agreed route?',
      anchors: { notYet: 'Nobody is sure.', partly: 'It depends.', inPlace: 'One route.', evidence: 'The written route' },
    },
  ],
};
const common = { minutes: 5, optional: false };

/** The entries by their keys. */
export const exampleEntries: EntriesOf = new Map([
  ['case-studies/harbour', story],
  ['question-sets/referrals', set],
]);

const parts: Part[] = [
  { ...common, id: 'p1', is: 'read', collection: 'case-studies', entry: 'harbour', note: '', without: [] },
  { ...common, id: 'p2', is: 'question', set: 'referrals', question: 'route' },
  { ...common, id: 'p3', is: 'ask', ask: { form: 'choice', text: 'Who was there?', choices: ['Nurses', 'Peer workers', 'Nobody'], several: true } },
  { ...common, id: 'p4', is: 'ask', optional: true, ask: { form: 'rating', text: 'How sure are you?', low: 'Not sure', high: 'Sure' } },
];

/** An assignment. Its title holds what XML and HTML would trip over. */
export const exampleAssignment = (changes: Partial<Assignment> = {}): Assignment => ({
  key: 'abcdef0123456789',
  title: 'Referrals & “one list” <script>alert(1)</script>',
  message: 'Read </script><b>this</b> first.',
  objectives: [],
  instructions: '',
  askName: false,
  parts,
  siteVersion: 'test',
  ...changes,
});

/** An assignment of short questions alone. */
export const questionsOnly = (count: number): Assignment =>
  exampleAssignment({
    title: `${count} questions`,
    parts: Array.from({ length: count }, (_, at) => ({ ...common, id: `p${at + 1}`, is: 'ask', ask: { form: 'short', text: `What about thing ${at + 1}?` } })),
  });

/** Prose of a length, different for each number. It packs as badly as what people write: names and rare words are among it. */
export function prose(letters: number, seed: number): string {
  let state = seed * 2654435761 + 1;
  const next = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % most;
  };
  let text = '';
  const rare = () => Array.from({ length: 4 + next(4) }, () => String.fromCharCode(97 + next(26))).join('');
  while (text.length < letters) text += `${next(5) === 0 ? rare() : WORDS[next(WORDS.length)]!}${next(9) === 0 ? '. ' : ' '}`;
  return text.slice(0, letters);
}
const WORDS =
  'the nurse said that we should ask about drink before anything else because people wait for weeks and nobody calls them back when a letter comes home from hospital without a name on it so families worry then someone from housing rang our team who had met him twice last winter near the harbour where outreach workers keep tea and blankets while crisis lines stay busy'.split(
    ' ',
  );
