// The ready-made exercises: honest about time, resting on what their questions rest on, and one for each dimension.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/library/check.ts';
import { projectRoot } from '../helpers/content-folder.ts';

const { graph } = checkContent(projectRoot);
const exercises = graph.all('exercises').map((exercise) => [exercise.id, exercise, graph.questionsOf(exercise)] as const);
/** What answering a question alone takes at least, and at a calm pace. */
const MINUTES = { quick: 1.5, calm: 2 };

describe('each exercise', () => {
  test.each(exercises)('%s leaves time to talk, or to write, after everyone has answered', (_, { data }) => {
    expect(data.minutes - data.questions.length * MINUTES.quick).toBeGreaterThanOrEqual(4);
    if (data.minutes >= 30) expect(data.questions.length * MINUTES.calm).toBeLessThanOrEqual(data.minutes / 2);
  });

  test.each(exercises)('%s cites the passages that its questions cite, and no other', (id, exercise, questions) => {
    const rests = new Set(questions.flatMap(({ question }) => question.cites.map(({ passage }) => passage)));
    expect(graph.citesOf({ collection: 'exercises', id }).toSorted()).toEqual([...rests].toSorted());
    expect(exercise.data.why).toContain('this library’s own');
  });

  test('has a place of its own in the list', () => {
    expect(exercises.map(([, { data }]) => data.order).toSorted((a, b) => a - b)).toEqual(exercises.map((_, index) => index + 1));
  });
});

test('there is an exercise of half an hour for each dimension, with questions of that dimension alone', () => {
  const ofHalfAnHour = exercises.filter(([, { data }]) => data.minutes === 30).map(([, exercise]) => graph.dimensionsOf(exercise).map(({ id }) => id));
  expect(ofHalfAnHour).toEqual(expect.arrayContaining(graph.dimensions().map(({ id }) => [id])));
});

test('the shortest has one question from each dimension', () => {
  const [shortest] = exercises.toSorted(([, a], [, b]) => a.data.minutes - b.data.minutes);
  const [, exercise, questions] = shortest!;
  expect(questions).toHaveLength(graph.dimensions().length);
  expect(graph.dimensionsOf(exercise)).toEqual(graph.dimensions());
});
