import { expect, it } from 'vitest';
import { placeWords, stopWords } from './kept-words.ts';

it('what is said to be kept goes by what the browser keeps', () => {
  expect(stopWords({ state: 'ok' })).toBe('What you wrote is kept.');
  expect(placeWords({ state: 'ok' })).toBe('Your answers are kept in this browser and nowhere else. Nothing is sent.');
  for (const why of ['shared-computer', 'forbidden'] as const) {
    expect(stopWords({ state: 'visit-only', why })).toBe('What you wrote is kept for this visit only, until you close this tab: save a file before you stop.');
    expect(placeWords({ state: 'visit-only', why })).toContain('for this visit only');
  }
  expect(stopWords({ state: 'memory-only', why: 'forbidden' })).toContain('until you leave or reload this page');
  expect(stopWords({ state: 'save-failed', why: 'full' })).toContain('not saved yet');
});
