// What an idea in practice tells of case studies itself.
import { expect, test } from 'vitest';
import { readLibrary } from '../../tests/helpers/library.ts';
import { placesOfWork, toldCases } from './idea-cases.ts';

const graph = readLibrary();
const told = (id: string) => toldCases(graph, graph.get({ collection: 'ideas', id }));

test('case studies are told in the order of the text, and only those under its last heading', () => {
  expect(told('access-criteria-that-include').map(({ id }) => id)).toEqual(['angus-hubs', 'north-west-boroughs-involvement', 'john']);
  expect(told('knowing-learning-needs')).toEqual([]);
});

test('what happened to a person is no place of work, and a place is said once and in short', () => {
  expect(placesOfWork(told('access-criteria-that-include'))).toEqual(['Angus', 'North West Boroughs']);
  expect(placesOfWork(told('flexible-and-assertive-engagement'))).toEqual(['Central London']);
});
