// A room goes through the steps of a tool; its clock stays until somebody sets it back.
import { describe, expect, test } from 'vitest';
import { blankWorksheet, worksheetWith } from '../../../../../tests/helpers/worksheet.ts';
import { planOf, roomAfter, roomAt, roomStill, rowsOfStep, type RoomAct } from './room.ts';

const worksheet = worksheetWith([]);
const plan = planOf({
  ...worksheet,
  tool: {
    ...worksheet.tool,
    steps: [
      { title: 'Say why', text: 'In one sentence.', minutes: 5 },
      { title: 'Write', text: 'Alone.', minutes: 10 },
      { title: 'Close', text: '' },
    ],
  },
});
const after = (...acts: RoomAct[]) => acts.reduce((room, act) => roomAfter(plan, room, act), roomAt(plan, 0));

describe('a room', () => {
  test('goes forth and back through the steps and stops at either end', () => {
    expect([after({ do: 'step', by: -1 }).step, after({ do: 'step', by: 1 }).step, after({ do: 'go', to: 9 }).step]).toEqual([0, 1, 2]);
  });
  test('has the minutes of each step on its clock, and none where the tool names none', () => {
    expect([0, 1, 2].map((to) => after({ do: 'go', to }).timer)).toMatchObject([
      { minutes: 5, label: 'Say why' },
      { minutes: 10, label: 'Write' },
      { minutes: 0 },
    ]);
  });
  test('keeps a clock that was begun when it goes on, and takes that of the step when it is set back', () => {
    const begun = after({ do: 'start-or-pause', now: 1000 }, { do: 'step', by: 1 });
    expect(begun).toMatchObject({ step: 1, timer: { label: 'Say why', since: 1000 } });
    expect(roomAfter(plan, begun, { do: 'reset' }).timer).toMatchObject({ label: 'Write', counted: 0 });
  });
  test('comes back from a blank screen with the first press', () => {
    const blank = after({ do: 'blank' });
    expect(roomAfter(plan, blank, { do: 'step', by: 1 })).toMatchObject({ step: 0, isBlank: false });
  });
  test('looks at each picture and the table in turn, and from the spread back at the picture', () => {
    expect([after(), after({ do: 'picture' }), after({ do: 'picture' }, { do: 'picture' })].map(({ look }) => look)).toEqual(['sheet', 'table', 'sheet']);
    expect(after({ do: 'spread' }, { do: 'picture' })).toMatchObject({ hasSpread: false, look: 'table' });
  });
  test('that was written down for a step or a picture that is gone begins at the nearest', () => {
    expect(roomStill(plan, { ...roomAt(plan, 0), step: 7, look: 'plane' })).toMatchObject({ step: 2, look: 'sheet' });
  });
});

test('a tool without steps is one step under its own name', () => {
  expect(planOf(worksheet).steps).toEqual([{ title: 'Stakeholder map', text: '' }]);
});

describe('a map in a room', () => {
  const lanes = [
    { id: 'met', label: 'Who they met' },
    { id: 'felt', label: 'How it felt' },
  ];
  const map = blankWorksheet({
    columns: [{ id: 'before', label: 'Before', kind: 'text' }],
    rows: lanes,
    pictures: [{ kind: 'grid', title: 'The map', words: 'A map.' }],
  });
  test('shows the lanes of a step, and all of them for a step that names none that are there', () => {
    const step = { title: 'Write', text: '' };
    expect(rowsOfStep(lanes, { ...step, rows: ['felt'] })).toEqual([lanes[1]]);
    for (const rows of [undefined, ['gone']]) expect(rowsOfStep(lanes, { ...step, ...(rows && { rows }) })).toEqual(lanes);
  });
  test('is one picture away from the whole of it', () => {
    expect(planOf(map).looks).toEqual(['grid', 'whole', 'table']);
  });
});
