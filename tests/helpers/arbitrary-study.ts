// Any case study that somebody could write with the form, for tests of what must hold for all of them.
import fc from 'fast-check';
import { CASE_STUDY_HEADINGS } from '../../src/library/body-headings.ts';
import { emptyStudy, LIMITS, type Study } from '../../src/features/own-case-study/index.ts';

/** Words as people paste them: any character, and what Markdown, MDX, YAML and HTML take for marks. */
const pasted = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'Plain words, nothing else.',
    '---\nkind: "service"\n---',
    'import fs from "fs"\nexport const x = 1',
    '{1 + 1} <Cite ids="none" /> <script>alert(1)</script>',
    '# Heading\n## What helped\n- point\n* point\n1. first\n> quoted',
    '[link](ref:tools/nothing) ![picture](/x.png) [x]: /y',
    '**bold** _slanted_ `code` ~~gone~~ | a | b |',
    'key: value # comment, "double" and \'single\'',
    '&lt; &amp; \\{ \\\\ &#123;',
    '| block\n  scalar: >-\n\ttabbed',
    'Прывітанне, нашы людзі',
    'مرحبا بكم ‏في الخدمة',
    '合同会議を開いた。',
    '\u0000\ud83d\u2028\u0085end',
    '=1+1',
    '    four spaces',
    '~~~\nfence\n~~~',
    '```js\nfence\n```',
    '$x$ :::note\n:::',
    'a\\',
    'See https://example.org/a_b?c=d#e, www.example.org and someone@example.org.',
    'ftp://x.y javascript:alert(1) data:text/html,x',
  ),
);
const line = pasted.map((words) => words.slice(0, LIMITS.line));
const text = fc.array(pasted, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n').slice(0, LIMITS.text));
const id = fc.stringMatching(/^q[a-z0-9]{6}$/);

/** Fields that the form fills by choosing. */
export type ChosenFields = Pick<Study, 'ideas' | 'expects'>;

/** Any words in every place, and what is chosen from a library. */
export const anyStudy = (chosen: ChosenFields): fc.Arbitrary<Study> =>
  fc
    .record({
      place: line,
      year: line,
      population: line,
      partners: fc.array(line, { maxLength: 3 }),
      setting: text,
      prompted: text,
      did: text,
      helped: text,
      changed: text,
      notShown: text,
      watch: text,
      resultNote: line,
      result: fc.constantFrom('measured' as const, 'reported' as const, 'expected' as const, 'not-stated' as const),
      figures: fc.uniqueArray(fc.record({ id, value: line, of: line, when: line, who: line }), { maxLength: 3, selector: (figure) => figure.id }),
      objectives: fc.array(line, { minLength: 1, maxLength: 4 }),
      learningPoints: fc.array(line, { minLength: 3, maxLength: 5 }),
      questions: fc.uniqueArray(
        fc.record({
          id,
          after: fc.constantFrom('' as const, ...CASE_STUDY_HEADINGS.slice(0, 3)) as fc.Arbitrary<Study['questions'][number]['after']>,
          text: line,
          hint: line,
          listenFor: line,
        }),
        { minLength: 3, maxLength: 7, selector: (question) => question.id },
      ),
      minutes: fc.integer({ min: 5, max: 240 }),
      contentNote: line,
      care: text,
      askRole: line,
      askService: line,
    })
    .map((written) => ({
      ...emptyStudy(),
      ...written,
      ...chosen,
      summary: 'Two teams meet once a week. They plan support together with the person.',
      nations: ['scotland'] as Study['nations'],
      settings: ['mental-health-service'] as Study['settings'],
    }));

/** A case study that lacks nothing, in plain words. */
export const wholeStudy = (chosen: ChosenFields): Study => ({
  ...emptyStudy(),
  ...chosen,
  summary: 'Two teams meet once a week. They plan support together with the person.',
  place: 'Riverside',
  nations: ['scotland'],
  year: '2025/26',
  settings: ['mental-health-service', 'substance-use-service'],
  partners: ['Riverside mental health team', 'Harbour drug and alcohol service'],
  population: 'People who wait for two services at once',
  setting: 'Two teams in Riverside share a building. The work began in 2025.',
  prompted: 'People were sent from one team to the other and back.',
  did: 'We agreed one meeting a week.\n- Both teams bring the people they worry about.\n- One worker writes the plan.',
  helped: 'The rooms are next to each other.',
  changed: 'Fewer people were sent away.',
  figures: [{ id: 'f1', value: '12 of 40', of: 'people missed their first appointment', when: 'January to March 2026', who: 'the two teams' }],
  result: 'measured',
  resultNote: 'Fewer people missed their first appointment.',
  notShown: 'Nobody asked those who did not come.',
  watch: 'The meeting depends on one room.',
  objectives: ['Describe a shared meeting'],
  learningPoints: ['One meeting is enough to begin.', 'One person writes.', 'A room is not a promise.'],
  questions: [
    { id: 'q1', after: 'What prompted it', text: 'What would you do first?', hint: 'Who is in the room?', listenFor: 'One meeting' },
    { id: 'q2', after: '', text: 'Where do people get lost with you?', hint: '', listenFor: '' },
    { id: 'q3', after: '', text: 'What could you try next month?', hint: '', listenFor: '' },
  ],
  minutes: 20,
  askRole: 'Team manager',
  askService: 'Riverside mental health team',
});
