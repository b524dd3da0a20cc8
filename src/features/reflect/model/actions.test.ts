// Actions stand by their day, and what has passed its day is told.
import { expect, test } from 'vitest';
import { makeSession } from '../../../../tests/helpers/reflection-model.ts';
import { isOverdue } from '../../../library/agreed-actions.ts';
import { actionsByDay, newAction, withDiscussion } from './actions.ts';

const action = (what: string, by?: string, status: 'open' | 'done' = 'open') => ({ ...newAction(), what, status, ...(by && { by }) });

test('open ones come first, by their day; those without a day after them; then what is done', () => {
  const first = withDiscussion(makeSession(), 'referrals#question-1', {
    actions: [action('done early', '2026-01-01', 'done'), action('no day'), action('late', '2027-03-01')],
  });
  const session = withDiscussion(first, 'referrals#question-2', { actions: [action('soon', '2026-12-01')] });
  expect(actionsByDay(session).map((placed) => placed.action.what)).toEqual(['soon', 'late', 'no day', 'done early']);
});

test('an action is overdue from the day after its day, as long as it is open', () => {
  expect(isOverdue(action('x', '2026-11-22'), '2026-11-22')).toBe(false);
  expect(isOverdue(action('x', '2026-11-22'), '2026-11-23')).toBe(true);
  expect(isOverdue(action('x', '2026-11-22', 'done'), '2026-11-23')).toBe(false);
  expect(isOverdue(action('x'), '2026-11-23')).toBe(false);
});
