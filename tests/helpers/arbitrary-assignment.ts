// Any assignment, for tests of what must hold for all of them.
import fc from 'fast-check';
import type { Ask, Assignment, Part } from '../../src/features/teach/model/assignment.ts';
import { TEACHABLE } from '../../src/features/teach/model/content.ts';
import { ownStudy } from '../../src/features/teach/model/own-study.ts';
import { anyStudy } from './arbitrary-study.ts';

/** Words as people paste them: any character, signs of markup and formulas among them. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', '__proto__', '<script>alert(1)</script>', 'javascript:alert(1)', '=1+1', 'a\r\nb\tc', '\u0000\ud83d', '“quoted”, or not'),
);
const line = anyWords.map((text) => text.slice(0, 100));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const ask: fc.Arbitrary<Ask> = fc.oneof(
  fc.record({ form: fc.constant('short' as const), text: anyWords }),
  fc.record({ form: fc.constant('choice' as const), text: anyWords, choices: fc.array(line, { maxLength: 8 }), several: fc.boolean() }),
  fc.record({ form: fc.constant('rating' as const), text: anyWords, low: line, high: line }),
);

const common = { id: fc.constant(''), minutes: fc.nat(240), optional: fc.boolean() };
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    ...common,
    is: fc.constant('read' as const),
    collection: fc.constantFrom(...TEACHABLE),
    entry: id,
    note: anyWords,
    without: fc.array(id, { maxLength: 3 }),
  }),
  fc.record({
    ...common,
    is: fc.constant('read' as const),
    collection: fc.constant('case-studies' as const),
    entry: id.map((words) => `own-${words}`),
    note: anyWords,
    without: fc.array(id, { maxLength: 3 }),
    own: fc.tuple(line, anyStudy({ ideas: [], expects: [] })).map(([title, study]) => ownStudy(title, study)),
  }),
  fc.record({ ...common, is: fc.constant('question' as const), set: id, question: id }),
  fc.record({ ...common, is: fc.constant('ask' as const), ask }),
);

export const anyAssignment: fc.Arbitrary<Assignment> = fc
  .record(
    {
      key: fc.stringMatching(/^[a-z0-9]{8,40}$/),
      title: line,
      message: anyWords,
      objectives: fc.array(line, { maxLength: 6 }),
      instructions: anyWords,
      due: day,
      handBackTo: line.filter(Boolean),
      askName: fc.boolean(),
      parts: fc.array(part, { maxLength: 12 }),
      siteVersion: line.map((text) => text.slice(0, 80)),
    },
    { requiredKeys: ['key', 'title', 'message', 'objectives', 'instructions', 'askName', 'parts', 'siteVersion'] },
  )
  .map((assignment) => ({ ...assignment, parts: assignment.parts.map((one, place) => ({ ...one, id: `p${place + 1}` })) }));
