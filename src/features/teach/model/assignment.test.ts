// What an assignment is called, here and in the workbook.
import { expect, test } from 'vitest';
import { newAssignment } from './add-parts.ts';
import { assignmentSchema, titleOf, underName, UNTITLED } from './assignment.ts';

const nameless = newAssignment('0.1.0');
const titled = { ...nameless, title: 'Before we meet ' };

test('an assignment is called by its title, and one without any has the same name everywhere', () => {
  expect([titleOf(titled), titleOf({ title: '  ' })]).toEqual(['Before we meet', UNTITLED]);
});

test('a name given in the workbook becomes the title; a name that says the same changes nothing', () => {
  expect(underName(titled, 'Before we meet (copy)').title).toBe('Before we meet (copy)');
  expect(underName(titled, 'Before we meet')).toBe(titled);
  expect(underName(nameless, UNTITLED)).toBe(nameless);
  const long = 'long '.repeat(100);
  const cut = underName(titled, long);
  expect(assignmentSchema.safeParse(cut).success).toBe(true);
  expect(underName(cut, long)).toBe(cut);
});
