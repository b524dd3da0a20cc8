import { expect, it } from 'vitest';
import { makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { collectedSchema, newCollected } from '../model/collected.ts';
import { answersByQuestion, themesOf } from '../model/collected-answers.ts';
import { addReturns } from '../model/returns.ts';
import { problemOfTheme, toggleTheme, withMark, withoutReturn, withoutTheme, withTheme, withThemeRenamed } from './marks.ts';

const learning = makeLearning();
const collected = addReturns(newCollected(learning.assignment), [returnFile(learning)]).collected;
const withTrust = withTheme(collected, '  Trust ', 'trust0001');
const marked = withMark(withTrust, learning.returnId, 'p3', toggleTheme('trust0001'));

it('a theme is added, put on an answer, counted, renamed, and taken away from everywhere', () => {
  expect(themesOf(marked)).toEqual([{ id: 'trust0001', label: 'Trust', count: 1 }]);
  const renamed = withThemeRenamed(marked, 'trust0001', 'Trust in others');
  expect(answersByQuestion(renamed).find(({ key }) => key === 'p3')?.themes).toEqual([{ id: 'trust0001', label: 'Trust in others', count: 1 }]);
  const gone = withoutTheme(renamed, 'trust0001');
  expect(gone.themes).toEqual([]);
  expect(gone.marks).toEqual({});
  expect(collectedSchema.safeParse(renamed).success).toBe(true);
});

it('deleting a theme leaves notes, and taking a theme off again leaves nothing behind', () => {
  const noted = withMark(marked, learning.returnId, 'p3', (mark) => ({ ...mark, note: 'Ask her' }));
  expect(Object.values(withoutTheme(noted, 'trust0001').marks)).toEqual([{ themes: [], note: 'Ask her' }]);
  expect(withMark(marked, learning.returnId, 'p3', toggleTheme('trust0001')).marks).toEqual({});
});

it('two themes cannot have the same name, and a theme needs one', () => {
  expect(problemOfTheme(withTrust, 'TRUST')).toBe('There is a theme “Trust” already.');
  expect(problemOfTheme(withTrust, 'trust', 'trust0001')).toBeUndefined();
  expect(problemOfTheme(withTrust, '  ')).toBe('Give the theme a name.');
  expect(withTheme(withTrust, 'trust')).toBe(withTrust);
});

it('one person’s answers are taken out with their marks', () => {
  const other = makeLearning({ returnId: 'anotherperson01' });
  const two = addReturns(marked, [returnFile(other)]).collected;
  const one = withoutReturn(two, learning.returnId);
  expect(one.returns.map(({ id }) => id)).toEqual(['anotherperson01']);
  expect(one.marks).toEqual({});
  expect(collectedSchema.safeParse(one).success).toBe(true);
});
