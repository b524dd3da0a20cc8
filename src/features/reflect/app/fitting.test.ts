// What a topic offers for a meeting, from the real library.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../../tests/helpers/library.ts';
import { questionData } from '../question-data.ts';
import { chosenFrom } from './choices.ts';
import { exercisesOf, MEETINGS, partsOf, setsOf } from './fitting.ts';
import type { Topic } from './route.ts';

const data = questionData(readLibrary(), (path) => path);
const chosen = (topic: Topic) => chosenFrom(data, topic, [], [])!;
const keysOf = (topic: Topic) => chosen(topic).questions.map(({ key }) => key);

describe('a topic with more questions than a meeting holds', () => {
  const dimensions = data.dimensions.map(({ id }): Topic => ({ kind: 'dimension', id }));

  it('offers each dimension its own exercise first, and the sets that ask about it most', () => {
    for (const dimension of dimensions) {
      const all = chosen(dimension).questions;
      const [first] = exercisesOf(data, dimension, all);
      expect(
        first?.questions.every((key) => all.some((question) => question.key === key)),
        dimension.id,
      ).toBe(true);
    }
    const titles = setsOf(data, { kind: 'dimension', id: 'joined-up-assessment-and-care' }).map(({ title }) => title);
    expect(titles).toContain('Joint assessment');
    expect(titles).not.toContain('Checks for commissioners');
  });

  it('asks as many questions as fit the minutes, each once, those of the exercise first', () => {
    for (const topic of [...dimensions, { kind: 'audience', id: 'planner' } as const, { kind: 'set', id: 'commissioner-checks' } as const])
      for (const { minutes, questions } of MEETINGS) {
        const keys = keysOf({ ...topic, some: String(minutes) });
        expect(new Set(keys).size, `${topic.id}, ${minutes} minutes`).toBe(questions);
      }
    expect(keysOf({ ...dimensions[0]!, some: '45' }).slice(0, 7)).toEqual(exercisesOf(data, dimensions[0]!, chosen(dimensions[0]!).questions)[0]!.questions);
  });

  it('spreads the questions of a role over the dimensions', () => {
    const asked = chosen({ kind: 'audience', id: 'team-lead', some: '30' }).questions.map(({ dimension }) => dimension);
    expect(new Set(asked).size).toBe(data.dimensions.length);
  });

  it('gives one idea in practice all questions that ask about it, and no other', () => {
    const idea: Topic = { kind: 'idea', id: 'joint-decisions-and-case-review' };
    const { title, questions } = chosen(idea);
    expect(title).toBe('Joint decisions and case review');
    expect(questions.length).toBeGreaterThan(10);
    for (const { ideas } of questions) expect(ideas).toContain(idea.id);
    expect(keysOf({ ...idea, some: '30' })).toHaveLength(7);
  });

  it('gives the parts of a set, which together are the set, and all of a topic to whoever asks for all', () => {
    const set: Topic = { kind: 'set', id: 'commissioner-checks' };
    const parts = partsOf(data, set.id).map(({ some }) => keysOf({ ...set, some }));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat().sort()).toEqual([...keysOf(set)].sort());
    expect(keysOf({ ...set, some: 'all' })).toEqual(keysOf(set));
    expect(chosenFrom(data, { ...set, some: 'part-99' }, [], [])).toBeUndefined();
  });
});
