// What the library gives to a new protocol is whole: every expectation, principle and element, each with passages that are there.
import { expect, test } from 'vitest';
import { notesWithDetails } from '../../exchange/details/review.ts';
import { originSchema } from '../../exchange/index.ts';
import { newProtocol, toBorrow } from './model/library.ts';
import { protocolSchema } from './model/protocol.ts';
import { protocolData } from './protocol-data.ts';
import { readLibrary } from '../../../../tests/helpers/library.ts';

const graph = readLibrary();
const data = protocolData(graph);

test('every expectation, principle and element of a collaborative protocol is a line with its passages', () => {
  const expectations = graph.dimensions().flatMap((dimension) => dimension.data.expectations.map(({ id }) => `${dimension.id}#${id}`));
  const principles = graph.all('principles').map(({ id }) => `principles#${id}`);
  const elements = graph.get({ collection: 'tools', id: 'collaborative-protocol-checklist' }).data.worksheet.rows!.map(({ id }) => `elements#${id}`);
  expect(data.lines.map(({ id }) => id).toSorted()).toEqual([...expectations, ...principles, ...elements].toSorted());
  for (const { id, cites } of data.lines) {
    expect(cites.length, id).toBeGreaterThan(0);
    for (const passage of cites) expect(data.passages[passage], passage).toBeDefined();
  }
});

test('the sections stand in the order in which a protocol is read, and the one accountable role comes first in its own', () => {
  const dimensions = graph.dimensions().map(({ id }) => id);
  expect(data.sections.map(({ id }) => id)).toEqual(['purpose', 'owner', 'principles', ...dimensions, 'elements', 'escalation', 'information', 'review']);
  expect(data.lines.find(({ section }) => section === 'owner')?.isAccountable).toBe(true);
  expect(data.lines.filter(({ isAccountable }) => isAccountable)).toHaveLength(2);
});

test('every line has words to borrow, each with the documents it rests on, and nearly every question a line that it asks about', () => {
  for (const line of data.lines) {
    const { adapt, ideas } = toBorrow(data, line);
    const offered = [...adapt, ...ideas.flatMap(({ examples }) => examples)];
    expect(offered.length, line.id).toBeGreaterThan(0);
    for (const { words, from, origin } of offered) {
      expect(from, words).not.toBe('');
      expect(originSchema.safeParse(origin).success, origin.title).toBe(true);
    }
  }
  const questions = graph.all('question-sets').flatMap((set) => set.data.parts.flatMap((part) => part.questions));
  expect(Object.keys(data.asked).length).toBeGreaterThan(questions.length * 0.9);
  const lines = new Set(data.lines.map(({ id }) => id));
  for (const [question, asked] of Object.entries(data.asked)) for (const id of asked) expect(lines, question).toContain(id);
});

test('a new protocol with all of it can be kept, and holds nothing that the check for details of people would stop at', () => {
  const protocol = newProtocol(
    data,
    data.sections.map(({ id }) => id),
    'Northshire',
  );
  expect(protocolSchema.parse(protocol)).toEqual(protocol);
  const texts: string[] = [];
  JSON.stringify(protocol, (_, value: unknown) => (typeof value === 'string' && texts.push(value), value));
  expect(notesWithDetails(texts.map((text, index) => ({ id: String(index), label: '', text })))).toEqual([]);
});
