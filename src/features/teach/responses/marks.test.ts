import { expect, it } from 'vitest';
import { addReturns, makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { collectedSchema, newCollected } from '../model/collected.ts';
import { answersByQuestion, themesOf } from '../model/collected-answers.ts';
import { marksWith, problemOfTheme, withMark, withoutReturn, withoutTheme, withTheme, withThemeBack, withThemeRenamed } from './marks.ts';

const learning = makeLearning();
const collected = addReturns(newCollected(learning.assignment), [returnFile(learning)]).collected;
const withTrust = withTheme(collected, '  Trust ', 'trust0001');
const marked = withMark(withTrust, learning.returnId, 'p3', (mark) => ({ ...mark, themes: ['trust0001'] }));

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
  expect(withMark(marked, learning.returnId, 'p3', (mark) => ({ ...mark, themes: [] })).marks).toEqual({});
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

it('a deleted theme comes back with its answers, and what was done since stays: other themes, notes, renamed ones', () => {
  const trust = { id: 'trust0001', label: 'Trust' };
  const keys = marksWith(marked, trust.id);
  const since = withMark(withTheme(withoutTheme(marked, trust.id), 'Time', 'time00001'), learning.returnId, 'p3', () => ({
    themes: ['time00001'],
    note: 'Ask her',
  }));
  const back = withThemeBack(since, trust, keys);
  expect(back.themes.map(({ label }) => label)).toEqual(['Time', 'Trust']);
  expect(Object.values(back.marks)).toEqual([{ themes: ['time00001', 'trust0001'], note: 'Ask her' }]);
  // A theme of that name is there again: it takes the answers, and there are not two.
  const again = withThemeBack(withTheme(withoutTheme(marked, trust.id), 'trust', 'trust0002'), trust, keys);
  expect(themesOf(again)).toEqual([{ id: 'trust0002', label: 'trust', count: 1 }]);
  // The answers of someone who was taken out meanwhile get no marks.
  expect(withThemeBack(withoutReturn(since, learning.returnId), trust, keys).marks).toEqual({});
});
