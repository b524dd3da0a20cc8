// The question data of the real library fits what the browser reads, and leads to what is there.
import { expect, test } from 'vitest';
import { questionDataSchema } from './model/question-data.ts';
import { questionData } from './question-data.ts';
import { readLibrary } from '../../../tests/helpers/library.ts';

const graph = readLibrary();
const data = questionData(graph, (path) => `/base${path}`);
const questions = data.sets.flatMap((set) => set.questions.map((question) => ({ ...question, key: `${set.id}#${question.id}` })));

test('it is read back by the browser’s schema without loss', () => {
  expect(questionDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
});

test('it holds every question of every set, in order', () => {
  const inLibrary = graph.all('question-sets').flatMap((set) => set.data.parts.flatMap((part) => part.questions.map(({ id }) => `${set.id}#${id}`)));
  expect(questions.map(({ key }) => key)).toEqual(inLibrary);
});

test('every question leads to ideas and to the dimension of its first idea', () => {
  const ideas = new Map(data.ideas.map((idea) => [idea.id, idea]));
  for (const { key, ideas: ids, dimension } of questions) {
    expect(
      ids.filter((id) => !ideas.has(id)),
      key,
    ).toEqual([]);
    expect(ideas.get(ids[0] ?? '')?.dimension, key).toBe(dimension);
  }
});

test('an idea leads to at most three case studies and three tools, those about it first', () => {
  for (const { id, cases, tools } of data.ideas) {
    expect(cases.length, id).toBeLessThanOrEqual(3);
    expect(tools.length, id).toBeLessThanOrEqual(3);
  }
  const criteria = data.ideas.find(({ id }) => id === 'access-criteria-that-include');
  expect(criteria?.tools[0]?.url).toBe('/base/toolkit/referral-criteria-checklist/');
});

test('exercises ask questions that are there, in the order of the list', () => {
  const keys = new Set(questions.map(({ key }) => key));
  for (const exercise of data.exercises)
    expect(
      exercise.questions.filter((key) => !keys.has(key)),
      exercise.id,
    ).toEqual([]);
  expect(data.exercises.map(({ id }) => id)).toEqual(
    graph
      .all('exercises')
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id }) => id),
  );
});
