// What a review shows of the notes that are about to leave.
import { expect, test } from 'vitest';
import { namedFindings, notesWithDetails } from './review.ts';

const notes = [
  { id: 'a', label: 'Question 1', text: 'Mr Khan rang. Mr Khan came. Write to jo@nhs.scot.' },
  { id: 'b', label: 'Question 2', text: 'We met on 12 March 2026.' },
];

test('only notes with something to look at are shown', () => {
  expect(notesWithDetails(notes).map(({ id }) => id)).toEqual(['a']);
});
test('the same words are asked about once in a note, each with its kind and why', () => {
  const findings = namedFindings(notes[0]!);
  expect(findings.map(({ label, text }) => `${label}: ${text}`)).toEqual(['Name with a title: Mr Khan', 'E-mail address: jo@nhs.scot']);
  for (const { why } of findings) expect(why).toMatch(/\.$/);
});
test('keeping words in one note does not keep them in another', () => {
  expect(namedFindings({ id: 'a', text: 'Mr Khan' })[0]!.key).not.toBe(namedFindings({ id: 'b', text: 'Mr Khan' })[0]!.key);
});
test('in a name that was asked for, numbers and dates are noticed, and the name is left alone', () => {
  const name = (text: string) => ({ id: 'name', label: 'Your name', text, isName: true });
  expect(notesWithDetails([name('Dr Anna Shah'), name('Sam O’Neill')])).toEqual([]);
  expect(namedFindings(name('Dr Shah 07700 900123, born 1/2/1984')).map(({ label }) => label)).toEqual(['Phone number', 'Date of birth']);
});
