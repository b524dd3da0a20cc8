// Every question is there in plain words too, which eleven-year-olds can read, under the same id.
import { expect, test } from 'vitest';
import { inPlainWords } from '../../src/library/plain-questions.ts';
import { measure } from '../../src/library/readability.ts';
import { readLibrary } from '../helpers/library.ts';

const graph = readLibrary();
/** The most school years that a text may ask for: those of children of about eleven to twelve years. */
const MOST_YEARS = 6.9;

test.each(graph.all('question-sets').map((set) => [set.id, set] as const))('%s is there in plain words, question by question', (_, set) => {
  const ids = set.data.parts.flatMap(({ questions }) => questions.map(({ id }) => id));
  const plain = inPlainWords(set).flatMap(({ questions }) => questions);
  expect(plain.map(({ id }) => id)).toEqual(ids);
  expect(measure(plain.map(({ plain: words }) => words).join('\n\n')).grade).toBeLessThanOrEqual(MOST_YEARS);
});
