import { describe, expect, test } from 'vitest';
import { swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';
import { leansOnAnother } from './questions-alone.ts';

theCheckSays('question/leans', {
  'a question that points at the one before it is shown where it stands': [
    { 'question-sets/referrals.yaml': swap(/text: .*/, 'text: Do other services support it?') },
    'content/question-sets/referrals.yaml:13:15  question/leans',
    '“Do other services support it?” cannot be understood without the question before it, and may be asked without it. Name what it is about.',
  ],
});

describe('a question stands alone', () => {
  test.each(['Does it say who does what?', 'Do providers use these structures?', 'Should a request for such a meeting be discussed?'])(
    'not so: %s',
    (question) => {
      expect(leansOnAnother(question)).toBe(true);
    },
  );

  test.each([
    'Do providers understand your structures for quality governance, and use them?',
    'Do staff refer on when that is needed?',
    'Who works with those who answer the phone?',
    'Is it clear who signs off?',
  ])('so: %s', (question) => {
    expect(leansOnAnother(question)).toBe(false);
  });
});
