// Local protocols for tests: a small one, and whatever people may do with it.
import fc from 'fast-check';
import {
  addAction,
  addLine,
  addSection,
  borrow,
  changeAction,
  leaveOut,
  moveLine,
  redo,
  removeAction,
  removeLine,
  removeSection,
  renameSection,
  setDay,
  setState,
  takeIn,
  takeOver,
  undo,
  write,
  writeAbout,
  WRITTEN,
  type WrittenField,
} from '../../src/features/plan/protocol/model/edit.ts';
import { newProtocol, type ProtocolData } from '../../src/features/plan/protocol/model/library.ts';
import { STATES, type LocalProtocol } from '../../src/features/plan/protocol/model/protocol.ts';

const SECTIONS = ['owner', 'access-and-engagement', 'review'];

/** What a library with three sections and two lines in each gives. */
export const smallData: ProtocolData = {
  edition: '0.1.0 (2026-11-30)',
  sections: [
    { id: 'owner', title: 'Who owns it', words: 'One accountable senior role.' },
    { id: 'access-and-engagement', title: 'Access and engagement', words: 'Any door is the right one.', dimension: 4 },
    { id: 'review', title: 'Review', words: 'When it is looked at again.' },
  ],
  lines: SECTIONS.flatMap((section) =>
    [1, 2].map((number) => ({
      id: `${section}#line-${number}`,
      section,
      label: `${section} ${number} is expected`,
      cites: [`source-${section}-${number}`],
      ideas: section === 'access-and-engagement' ? ['no-wrong-door-referral'] : [],
      ...(section === 'owner' && number === 1 && { isAccountable: true as const }),
    })),
  ),
  passages: Object.fromEntries(
    SECTIONS.flatMap((section) =>
      [1, 2].map((number) => [
        `source-${section}-${number}`,
        {
          label: `Passage on ${section} ${number}`,
          source: 'A guide (2017)',
          locator: `Appendix 5, bullet ${number}`,
          path: `/sources/a-guide/#source-${section}-${number}`,
        },
      ]),
    ),
  ),
  ideas: {
    'no-wrong-door-referral': {
      title: 'Referral by any door',
      path: '/dimensions/access-and-engagement/no-wrong-door-referral/',
      section: 'access-and-engagement',
      examples: [{ kind: 'told', words: 'One number for both services.', from: 'A guide (2017)' }],
    },
  },
  asked: { 'referrals#question-1': ['access-and-engagement#line-1'], 'referrals#question-2': ['access-and-engagement#line-1', 'review#line-1'] },
};

/** A new protocol with all six lines. */
export const blankProtocol = (): LocalProtocol => newProtocol(smallData, SECTIONS, 'adults in Northshire');

/** One that a partnership has worked on: a line agreed, one being discussed, one left out, one of its own, and an action. */
export function workedProtocol(): LocalProtocol {
  const [first, second] = ['access-and-engagement#line-1', 'access-and-engagement#line-2'];
  const steps: ((now: LocalProtocol) => LocalProtocol)[] = [
    (now) => writeAbout(now, 'owner', 'Chief Officer'),
    (now) => writeAbout(now, 'reviewOn', '2027-11-30'),
    (now) => write(now, first, 'now', 'Two numbers, one of them unanswered.'),
    (now) => write(now, first, 'agreed', 'One number for both services, answered from eight to eight.'),
    (now) => write(now, first, 'owner', 'Service manager'),
    (now) => write(now, first, 'known', 'Ring it.'),
    (now) => setDay(now, first, '2027-03-01'),
    (now) => setState(now, first, 'agreed'),
    (now) => addAction(now, first, { id: 'publish-number', text: 'Publish the number', role: 'Link worker', due: '2027-02-01', status: 'open' }),
    (now) =>
      borrow(
        now,
        second,
        { title: 'Referral by any door', path: '/dimensions/access-and-engagement/no-wrong-door-referral/' },
        'One number for both services.',
      ),
    (now) => write(leaveOut(now, 'review#line-2'), 'review#line-2', 'leftOut', 'The board does this.'),
    (now) => addLine(now, 'review', 'Tell the islands'),
  ];
  return steps.reduce((now, act) => act(now), blankProtocol());
}

const words = fc.string({ maxLength: 60, unit: 'grapheme' });

/** Anything that somebody may do with a protocol, to some line, section or action of those that it has then. */
export const anyEdit: fc.Arbitrary<(protocol: LocalProtocol) => LocalProtocol> = fc
  .record({
    kind: fc.integer({ min: 0, max: 17 }),
    at: fc.nat(),
    words,
    id: fc.stringMatching(/^[a-v0-9]{16}$/),
    place: fc.integer({ min: 0, max: 9 }),
    state: fc.constantFrom(...STATES),
    field: fc.constantFrom(...(Object.keys(WRITTEN) as WrittenField[])),
    day: fc.constantFrom('' as const, '2027-01-15', '2026-02-01'),
  })
  .map(({ kind, at, words: text, id, place, state, field, day }) => (now: LocalProtocol): LocalProtocol => {
    const line = now.lines[at % Math.max(1, now.lines.length)];
    const section = now.sections[at % Math.max(1, now.sections.length)];
    const action = now.lines.flatMap(({ actions }) => actions)[0];
    const from = { title: text, path: '/reflect/session/#s0abcdefgh' };
    const lineId = line?.id ?? '';
    switch (kind) {
      case 0:
        return field === 'leftOut' || (field === 'label' && !line?.isOwn) ? now : write(now, lineId, field, text);
      case 1:
        return setState(now, lineId, state);
      case 2:
        return setDay(now, lineId, day);
      case 3:
        return leaveOut(now, lineId);
      case 4:
        return takeIn(now, lineId);
      case 5:
        return borrow(now, lineId, from, text);
      case 6:
        return takeOver(now, { from, words: new Map([[lineId, text]]) });
      case 7:
        return section ? addLine(now, section.id, text) : now;
      case 8:
        return removeLine(now, lineId);
      case 9:
        return moveLine(now, lineId, place);
      case 10:
        return now.sections.some((one) => one.id === id) ? now : addSection(now, id, text);
      case 11:
        return section ? renameSection(now, section.id, text) : now;
      case 12:
        return section ? removeSection(now, section.id) : now;
      case 13:
        return writeAbout(now, 'version', text);
      case 14:
        return addAction(now, lineId, { id, text, role: text, due: day, status: 'open' });
      case 15:
        return action ? changeAction(now, action.id, { text, status: 'done' }) : now;
      case 16:
        return action ? removeAction(now, action.id) : now;
      default:
        return place < 5 ? undo(now) : redo(now);
    }
  });
